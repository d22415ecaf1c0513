import { type BenchQuery, benchQuery, type Goals } from "./query.ts";

const SIZE = 20;

/** A page of a long list: of whom, and where it begins. */
export interface Page {
  id: string;
  /** The product's cursor of the page before; null for the first page. */
  after: string | null;
  /** How many items stand before. */
  offset: number;
  /** The order's keys of the last item before: what a keyset by hand begins behind. */
  last: readonly [string, string] | null;
}

interface Statement {
  id: string;
  act: string;
  gist: string;
}
type Row = [id: string, act: string, gist: string];

/** The lists that may be long, and how each contender calls them. */
const LISTS = {
  statements: {
    type: "Person",
    peer: "people",
    floor: { match: "(s:Statement)", key: "s.speakerId", sort: "s.saidOnSort", last: "s.id" },
  },
  statementsAbout: {
    type: "Topic",
    peer: "topics",
    floor: {
      match: "(s:Statement)-[l:ABOUT]->(:Entity)",
      key: "l.toId",
      sort: "l.saidOnSort",
      last: "l.id",
    },
  },
  mentionedIn: {
    type: "City",
    peer: "cities",
    floor: {
      match: "(s:Statement)-[l:MENTIONS]->(:Entity)",
      key: "l.toId",
      sort: "l.saidOnSort",
      last: "l.id",
    },
  },
} as const;

export type LongList = keyof typeof LISTS;

/** A page of twenty statements from a list that may hold tens of thousands, the latest first. */
export function statementPage(
  list: LongList,
  pages: readonly Page[],
  name: string,
  goals: Goals,
): BenchQuery {
  const { type, peer, floor } = LISTS[list];
  const { match, key, sort, last } = floor;
  return benchQuery<
    Page,
    { entity: Record<LongList, { nodes: Statement[] }> },
    Record<string, Record<LongList, Statement[]>[]>,
    Row
  >({
    name,
    goals,
    inputs: pages,
    product: {
      document: `query Page($id: ID!, $after: String) {
        entity(id: $id) {
          ... on ${type} { ${list}(first: ${SIZE}, after: $after) { nodes { id act gist } } }
        }
      }`,
      variables: ({ id, after }) => ({ id, after }),
      shape: ({ entity }) => entity[list].nodes,
    },
    peer: {
      document: `query Page($id: ID!, $offset: Int!) {
        ${peer}(where: { id: { eq: $id } }) {
          ${list}(limit: ${SIZE}, offset: $offset, sort: [{ saidOnSort: DESC }, { id: DESC }]) {
            id act gist
          }
        }
      }`,
      variables: ({ id, offset }) => ({ id, offset }),
      shape: (data) => data[peer]?.[0]?.[list],
    },
    floor: {
      // On a first page the keyset begins behind a row that sorts after all others.
      text: `MATCH ${match}
        WHERE ${key} = $id AND ${sort} >= "" AND ${last} IS NOT NULL
          AND ${sort} <= $last[0] AND [${sort}, ${last}] < $last
        WITH s ORDER BY ${key} DESC, ${sort} DESC, ${last} DESC LIMIT ${SIZE}
        RETURN [s.id, s.act, s.gist]`,
      parameters: ({ id, last: keys }) => ({ id, last: keys ?? ["9999-12-31", "~"] }),
      shape: (rows) => rows.map(([id, act, gist]) => ({ id, act, gist })),
    },
  });
}
