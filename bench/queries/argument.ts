import { type BenchQuery, benchQuery } from "./query.ts";

// Where speakers stand and who answers whom. @neo4j/graphql has neither: positions are stored by the
// product's own rule, and it can't follow responses to any depth.

interface Position {
  stance: string;
  earlier: number;
  changedFrom: string | null;
  speaker: { id: string; label: string };
  statement: { id: string; gist: string };
}
interface Entry {
  depth: number;
  statement: { id: string; gist: string };
}

/** The first page of the positions on each of these topics, with speakers and latest statements. */
export function positionsPage(topics: readonly string[], name: string): BenchQuery {
  return benchQuery<
    string,
    { entity: { positions: { nodes: Position[] } } },
    never,
    [string, number, string | null, string, string, string, string]
  >({
    name,
    goals: { floor: 1.4 },
    inputs: topics,
    product: {
      document: `query Positions($id: ID!) {
        entity(id: $id) { ... on Topic { positions(first: 20) { nodes {
          stance earlier changedFrom speaker { id label } statement { id gist } } } } }
      }`,
      variables: (id) => ({ id }),
      shape: ({ entity }) => entity.positions.nodes,
    },
    floor: {
      text: `MATCH (p:Position) WHERE p.subject = $id AND p.sort >= "" AND p.id IS NOT NULL
        WITH p ORDER BY p.subject DESC, p.sort DESC, p.id DESC LIMIT 20
        MATCH (speaker:Thing {id: p.speaker})
        MATCH (statement:Thing {id: p.statement})
        WITH p, speaker, statement ORDER BY p.sort DESC, p.id DESC
        RETURN [p.stance, p.earlier, p.changedFrom, speaker.id, speaker.label, statement.id,
          statement.gist]`,
      parameters: (id) => ({ id }),
      shape: (rows) =>
        rows.map(([stance, earlier, changedFrom, id, label, statement, gist]) => ({
          ...{ stance, earlier, changedFrom },
          ...{ speaker: { id, label }, statement: { id: statement, gist } },
        })),
    },
  });
}

/** All that answers these statements. */
export function wholeThread(statements: readonly string[], name: string): BenchQuery {
  const byId = (a: Entry, b: Entry) => (a.statement.id < b.statement.id ? -1 : 1);
  return benchQuery<
    string,
    { statement: { thread: { entries: Entry[] } } },
    never,
    [string, number, string]
  >({
    name,
    goals: {},
    inputs: statements,
    product: {
      document: `query Thread($id: ID!) {
        statement(id: $id) { thread { entries { depth statement { id gist } } } }
      }`,
      variables: (id) => ({ id }),
      shape: ({ statement }) => statement.thread.entries.toSorted(byId),
    },
    floor: {
      text: `MATCH (root:Statement {id: $id})
        MATCH path = ANY SHORTEST (root) (()<-[:RESPONDS_TO]-()){0,100} (statement:Statement)
        RETURN [statement.id, length(path), statement.gist]`,
      parameters: (id) => ({ id }),
      shape: (rows) =>
        rows.map(([id, depth, gist]) => ({ depth, statement: { id, gist } })).toSorted(byId),
    },
  });
}
