import { date, fields, optional, sentence, sentenceColumns, value, values } from "../layout.ts";
import { citationsOf, type ExampleForms, edges, page } from "./forms.ts";

const { condition, order } = citationsOf("l.id");

export const behindOneFact: ExampleForms = {
  floor: {
    text: `MATCH ()-[l:DETAINS_FOR {id: $id}]->()
      RETURN [${sentenceColumns("l")}, COLLECT {
        MATCH (c:Citation) WHERE ${condition}
        WITH c ${order}
        MATCH (c)-[:IN]->(a:Article)
        OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(publisher:Agency)
        RETURN [c.prefix, c.exact, c.suffix, c.mode, a.label, a.publishedOn, publisher.name, COLLECT {
          MATCH (a)-[w:WRITTEN_BY]->(writer:Entity)
          RETURN [w.role, writer.label] ORDER BY writer.label, w.id LIMIT 20
        }] ORDER BY c.sort, c.id
      }]`,
    layout: fields({
      node: fields({
        sentence,
        citations: page(
          fields({
            ...{ prefix: value, exact: value, suffix: value, mode: value },
            article: fields({
              ...{ label: value, publishedOn: date, publishedBy: optional(values("name"), 1) },
              writtenBy: edges(fields({ link: values("role"), node: values("label") })),
            }),
          }),
        ),
      }),
    }),
  },
};
