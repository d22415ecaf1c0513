import { fields, sentenceColumns, value, values } from "../layout.ts";
import { type ExampleForms, edges, linkSentence } from "./forms.ts";

export const whoDetainsForWhom: ExampleForms = {
  floor: {
    text: `MATCH (a:Agency) WHERE a.label >= "" AND a.id IS NOT NULL
      WITH a ORDER BY a.label, a.id LIMIT 100
      RETURN [a.name, a.kind, COLLECT {
        MATCH (a)-[l:DETAINS_FOR]->(e:Entity)
        RETURN [${sentenceColumns("l")}, e.label] ORDER BY e.label, l.id LIMIT 20
      }]`,
    layout: fields({
      ...{ name: value, kind: value },
      detainsFor: edges(fields({ link: linkSentence, node: values("label") })),
    }),
    isList: true,
  },
};
