import { fields, value, values } from "../layout.ts";
import { type Edges, type ExampleForms, edges, page } from "./forms.ts";

interface Statement {
  act: string;
  gist: string;
  text: string | null;
  partsConnection: Edges<unknown, unknown>;
}
type Officials = Edges<{ name: string; statements: Statement[] }, { title: string }>;
interface Asked {
  gist: string;
  addressedTo: {
    name: string;
    officialsConnection: Officials;
    servedBy: { officialsConnection: Officials }[];
  }[];
}

const officials = `officialsConnection(
  first: 20
  where: { edge: { sinceEarliest: { lte: "2017-08-03" }, untilLatest: { gte: "2017-08-03" } } }
) {
  edges {
    properties { title }
    node {
      name
      statements(
        limit: 10
        where: { respondsTo: { some: { id: { eq: "statement/doj-letter-2017-08" } } } }
        sort: [{ saidOnSort: DESC }, { id: DESC }]
      ) {
        act gist text
        partsConnection(first: 10, sort: [{ edge: { position: ASC } }]) {
          edges { node { gist text } }
        }
      }
    }
  }
}`;

export const askedAndAnswered: ExampleForms = {
  floor: {
    text: `MATCH (s:Statement {id: "statement/doj-letter-answers-required"})
      RETURN [s.gist, COLLECT {
        MATCH (s)-[l:ADDRESSED_TO]->(city:City)
        RETURN [city.name, COLLECT {
          MATCH (city)<-[:SERVES]-{0,1}(employer)<-[o:HELD_OFFICE]-(p:Person)
          WHERE o.sinceEarliest <= "2017-08-03" AND o.untilLatest >= "2017-08-03"
          RETURN [o.title, p.name, COLLECT {
            MATCH (p)<-[by:SAID_BY]-(said:Statement)
              -[:RESPONDS_TO]->({id: "statement/doj-letter-2017-08"})
            WITH said, by ORDER BY by.saidOnSort DESC, by.id DESC LIMIT 10
            RETURN [said.act, said.gist, said.text, COLLECT {
              MATCH (said)<-[within:PART_OF_STATEMENT]-(part:Statement)
              RETURN [part.gist, part.text] ORDER BY within.position, within.id LIMIT 10
            }] ORDER BY by.saidOnSort DESC, by.id DESC
          }] ORDER BY o.sinceSort DESC, o.id DESC LIMIT 20
        }] ORDER BY city.label, l.id LIMIT 20
      }]`,
    layout: fields({
      statement: fields({
        gist: value,
        addressedTo: page(
          fields({
            name: value,
            officials: edges(
              fields({
                link: values("title"),
                node: fields({
                  name: value,
                  statements: page(
                    fields({
                      ...{ act: value, gist: value, text: value },
                      parts: page(values("gist", "text")),
                    }),
                  ),
                }),
              }),
            ),
          }),
        ),
      }),
    }),
  },
  // A city's officials are its own and those of the agencies that serve it: the peer needs two
  // lists.
  peer: {
    document: `query AskedAndAnswered {
      statements(where: { id: { eq: "statement/doj-letter-answers-required" } }) {
        gist
        addressedTo(limit: 20, sort: [{ label: ASC }]) {
          name
          ... on City { ${officials} servedBy { ${officials} } }
        }
      }
    }`,
    shape: ({ statements: [asked] }: { statements: [Asked] }) => ({
      statement: {
        gist: asked.gist,
        addressedTo: {
          nodes: asked.addressedTo.map(({ name, officialsConnection, servedBy }) => {
            const all = [officialsConnection, ...servedBy.map((each) => each.officialsConnection)];
            return { name, officials: { edges: all.flatMap((some) => some.edges.map(official)) } };
          }),
        },
      },
    }),
  },
};

function official({ properties, node: { name, statements } }: Officials["edges"][number]) {
  const nodes = statements.map(({ partsConnection, ...statement }) => ({
    ...statement,
    parts: { nodes: partsConnection.edges.map(({ node }) => node) },
  }));
  return { link: properties, node: { name, statements: { nodes } } };
}
