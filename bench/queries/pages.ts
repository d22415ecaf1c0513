import { type BenchQuery, benchQuery, type Goals } from "./query.ts";

const SIZE = 20;

/** A page of a long list: whose list it is, and where the page begins. */
export interface Page {
  id: string;
  /** The product's cursor from the previous page; null for the first page. */
  after: string | null;
  /** The number of items before the page. */
  offset: number;
  /**
   * The sort keys of the last item before the page, from which the hand-written keyset continues.
   */
  last: readonly [string, string] | null;
}

interface Statement {
  id: string;
  act: string;
  gist: string;
}
type Row = [id: string, act: string, gist: string];

/** The lists that may be long, and each contender's names for them. */
const LISTS = {
  statements: {
    type: "Person",
    peer: "people",
    floor: {
      match: "(s:Statement)-[l:SAID_BY]->(:Entity)",
      key: "l.toId",
      sort: "l.saidOnSort",
      last: "l.id",
    },
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

/** A page of twenty statements from a list that may have tens of thousands, latest first. */
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
      // On the first page, the keyset starts after keys that are later than any row.
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
