import { date, fields, optional, values } from "../layout.ts";
import { dated, type Edges, type ExampleForms, type Named, names, page } from "./forms.ts";

interface Letter {
  speaker: Named[];
  answerBy: string | null;
  addressedTo: Named[];
  partsConnection: Edges<unknown, unknown>;
}

export const theLetter: ExampleForms = {
  floor: {
    text: `MATCH (s:Statement {id: "statement/doj-letter-2017-08"})
      OPTIONAL MATCH (s)-[:SAID_BY {position: "00"}]->(speaker:Entity)
      RETURN [speaker.name, s.answerBy,
        COLLECT {
          MATCH (s)-[l:ADDRESSED_TO]->(e:Entity) RETURN [e.name] ORDER BY e.label, l.id LIMIT 20
        },
        COLLECT {
          MATCH (s)<-[l:PART_OF_STATEMENT]-(p:Statement)
          RETURN [p.act, p.gist, p.text] ORDER BY l.position, l.id LIMIT 20
        }]`,
    layout: fields({
      statement: fields({
        ...{ speaker: optional(values("name"), 1), answerBy: date, addressedTo: names },
        parts: page(values("act", "gist", "text")),
      }),
    }),
  },
  peer: {
    document: `query TheLetter {
      statements(where: { id: { eq: "statement/doj-letter-2017-08" } }) {
        speaker { ... on Person { name } ... on Agency { name } }
        answerBy
        addressedTo(limit: 20, sort: [{ label: ASC }]) { name }
        partsConnection(first: 20, sort: [{ edge: { position: ASC } }]) {
          edges { node { act gist text } }
        }
      }
    }`,
    shape: ({ statements: [letter] }: { statements: [Letter] }) => ({
      statement: {
        ...{ speaker: letter.speaker[0] ?? null, answerBy: dated(letter.answerBy) },
        addressedTo: { nodes: letter.addressedTo },
        parts: { nodes: letter.partsConnection.edges.map(({ node }) => node) },
      },
    }),
  },
};
