import { fields, sentenceColumns, value } from "../layout.ts";
import { type ExampleForms, edges, linkSentence, names, page } from "./forms.ts";

export const oneSpeaker: ExampleForms = {
  floor: {
    text: `MATCH (p:Person {id: $id})
      RETURN [p.name,
        COLLECT {
          MATCH (p)-[o:HELD_OFFICE]->()
          RETURN [${sentenceColumns("o")}] ORDER BY o.sinceSort DESC, o.id DESC LIMIT 20
        },
        COLLECT {
          MATCH (s:Statement)-[said:SAID_BY]->(:Entity)
          WHERE said.toId = p.id AND said.saidOnSort >= "" AND said.id IS NOT NULL
          WITH s, said ORDER BY said.toId DESC, said.saidOnSort DESC, said.id DESC LIMIT 20
          RETURN [s.act, s.medium, s.gist, s.text,
            COLLECT {
              MATCH (s)-[l:ADDRESSED_TO]->(e:Entity)
              RETURN [e.name] ORDER BY e.label, l.id LIMIT 20
            },
            COLLECT {
              MATCH (s)-[l:RESPONDS_TO]->(r:Statement)
              RETURN [${sentenceColumns("l")}] ORDER BY r.saidOnSort DESC, l.id DESC LIMIT 20
            }]
          ORDER BY said.saidOnSort DESC, said.id DESC
        }]`,
    layout: fields({
      entity: fields({
        name: value,
        offices: edges(fields({ link: linkSentence })),
        statements: page(
          fields({
            ...{ act: value, medium: value, gist: value, text: value, addressedTo: names },
            respondsTo: edges(fields({ link: linkSentence })),
          }),
        ),
      }),
    }),
  },
};
