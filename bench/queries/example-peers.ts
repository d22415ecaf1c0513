/** An explorer's example for the peer, and how its answer becomes the product's. */
export interface ExamplePeer {
  document: string;
  shape(data: never): unknown;
}

interface Named {
  name: string;
}
interface Edges<Node, Properties> {
  edges: { node: Node; properties: Properties }[];
}
interface Program {
  name: string;
  summary: string | null;
  announcedOn: string | null;
  runBy: Named[];
  sitesConnection: Edges<unknown, unknown> & { totalCount: number };
}
interface Letter {
  speaker: Named[];
  answerBy: string | null;
  addressedTo: Named[];
  partsConnection: Edges<unknown, unknown>;
}
type Officials = Edges<{ name: string; statements: unknown[] }, { title: string }>;
interface Asked {
  gist: string;
  addressedTo: {
    name: string;
    officialsConnection: Officials;
    servedBy: { officialsConnection: Officials }[];
  }[];
}

const dated = (edtf: string | null) => (edtf === null ? null : { edtf });
const officials = `officialsConnection(first: 20) {
  edges {
    properties { title }
    node {
      name
      statements(limit: 20, sort: [{ saidOnSort: DESC }, { id: DESC }]) { act gist text }
    }
  }
}`;

/**
 * The examples that @neo4j/graphql has a form for. The others ask for citations or for the office of a
 * statement, which are joined by ids and not by links, or for our sentences.
 */
export const examplePeers: Readonly<Record<string, ExamplePeer>> = {
  "1-the-program": {
    document: `query TheProgram {
      programs(where: { id: { eq: "program/public-safety-partnership" } }) {
        name summary announcedOn
        runBy(limit: 20, sort: [{ label: ASC }]) { name }
        sitesConnection(first: 100, sort: [{ node: { label: ASC } }]) {
          totalCount
          edges { properties { role } node { name region } }
        }
      }
    }`,
    shape: ({ programs: [program] }: { programs: [Program] }) => ({
      entity: {
        ...{ name: program.name, summary: program.summary },
        announcedOn: dated(program.announcedOn),
        runBy: { nodes: program.runBy },
        sites: {
          totalCount: program.sitesConnection.totalCount,
          edges: program.sitesConnection.edges.map(({ properties, node }) => ({
            link: properties,
            node,
          })),
        },
      },
    }),
  },
  "2-the-letter": {
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
        ...{ speaker: letter.speaker[0], answerBy: dated(letter.answerBy) },
        addressedTo: { nodes: letter.addressedTo },
        parts: { nodes: letter.partsConnection.edges.map(({ node }) => node) },
      },
    }),
  },
  "3-asked-and-answered": {
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
            return { name, officials: { edges: all.flatMap(({ edges }) => edges.map(official)) } };
          }),
        },
      },
    }),
  },
};

function official({ properties, node }: Officials["edges"][number]) {
  const { name, statements } = node;
  return { link: properties, node: { name, statements: { nodes: statements } } };
}
