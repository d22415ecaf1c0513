import {
  fields,
  list,
  optional,
  SENTENCE_COLUMNS,
  sentenceColumns,
  value,
  values,
} from "../layout.ts";
import { citationsOf, type ExampleForms, linkSentence, page } from "./forms.ts";

const { condition, order } = citationsOf("s.id");
const denials = `MATCH (s:Statement)-[l:ABOUT]->(:Entity)
  WHERE l.toId = t.id AND l.saidOnSort >= "" AND l.id IS NOT NULL AND l.stance = "DENIES_APPLIES"`;

export const theDenials: ExampleForms = {
  floor: {
    text: `MATCH (t:Topic {id: "topic/sanctuary-city"})
      RETURN [t.name, COUNT { ${denials} }, COLLECT {
        ${denials}
        WITH s, l ORDER BY l.toId DESC, l.saidOnSort DESC, l.id DESC LIMIT 20
        OPTIONAL MATCH (s)-[said:SAID_BY {position: "00"}]->(speaker:Entity)
        OPTIONAL MATCH (speaker)-[o:HELD_OFFICE]->() WHERE o.id = said.officeLinkId
        RETURN [s.act, s.gist, speaker.name, s.attribution, ${sentenceColumns("o")}, COLLECT {
          MATCH (c:Citation) WHERE ${condition}
          OPTIONAL MATCH (c)-[:VIA]->(v:Agency)
          RETURN [c.exact, v.name] ${order}
        }] ORDER BY l.saidOnSort DESC, l.id DESC
      }]`,
    layout: fields({
      entity: fields({
        name: value,
        statementsAbout: fields({
          totalCount: value,
          nodes: list(
            fields({
              ...{ act: value, gist: value, speaker: optional(values("name"), 1) },
              attribution: value,
              capacity: optional(linkSentence, SENTENCE_COLUMNS),
              citations: page(fields({ exact: value, via: optional(values("name"), 1) })),
            }),
          ),
        }),
      }),
    }),
  },
};
