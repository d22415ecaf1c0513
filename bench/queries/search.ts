import { ENTITY_KINDS, THING_KINDS, type ThingKind } from "../../src/model/things.ts";
import { searchQueries, suggestionQueries } from "../../src/search/index-queries.ts";
import { readPrefix, readTyped, withoutTypos } from "../../src/search/typed-query.ts";
import { type BenchQuery, benchQuery, type Goals } from "./query.ts";

/** The input, and the id of what it must find: contenders agree if both rank it first. */
export interface Search {
  text: string;
  sought: string;
}

export const PEOPLE_GOALS: Goals = { peer: 1.4 };
export const SEARCH_GOALS: Goals = { peer: 0.95 };

interface Hits<Node> {
  edges: { node: Node }[];
}
interface Product {
  search: Hits<{ id: string }>;
}
interface Names {
  namesByText: Hits<{ entity?: { id: string }[]; person?: { id: string }[] }>;
}

const document = `query Search($text: String!, $filter: SearchFilter) {
  search(query: $text, first: 10, filter: $filter) {
    edges { match matched node { ... on Thing { id label } } }
  }
}`;

/** A person's name, searched for among people only. */
export function searchPeople(searches: readonly Search[]): BenchQuery {
  return benchQuery<Search, Product, Names, unknown[]>({
    name: "full text: a person's name among people",
    goals: PEOPLE_GOALS,
    inputs: searches,
    product: {
      document,
      variables: ({ text }) => ({ text, filter: { kinds: ["PERSON"] } }),
      shape: firstHit,
    },
    peer: {
      document: `query Search($text: String!) {
        namesByText(phrase: $text, first: 10) {
          edges { score node { text kind person { id label } } }
        }
      }`,
      variables: ({ text }) => ({ text }),
      shape: firstName,
    },
    floor: candidates(["person"]),
  });
}

/**
 * Anything, in all indexes. The peer searches each index through a separate field, in one request.
 */
export function searchAll(searches: readonly Search[], name: string): BenchQuery {
  const hits = (shown: string) => `edges { score node { ${shown} } }`;
  return benchQuery<Search, Product, Names, unknown[]>({
    name,
    goals: SEARCH_GOALS,
    inputs: searches,
    product: { document, variables: ({ text }) => ({ text }), shape: firstHit },
    peer: {
      document: `query Search($text: String!) {
        namesByText(phrase: $text, first: 10) { ${hits("text kind entity { id label }")} }
        statementsByText(phrase: $text, first: 10) { ${hits("id label")} }
        articlesByText(phrase: $text, first: 10) { ${hits("id label")} }
        programsByText(phrase: $text, first: 10) { ${hits("id label")} }
        topicsByText(phrase: $text, first: 10) { ${hits("id label")} }
      }`,
      variables: ({ text }) => ({ text }),
      shape: firstName,
    },
    floor: candidates(THING_KINDS),
  });
}

function firstHit({ search }: Product): unknown {
  return search.edges[0]?.node.id;
}

function firstName({ namesByText }: Names): unknown {
  const node = namesByText.edges[0]?.node;
  return (node?.entity ?? node?.person)?.[0]?.id;
}

/**
 * The same candidates from the same indexes, and the ten with the highest index scores: the
 * database's part of a search, without our ranking. The expected result must be among the ten.
 */
export function candidates(kinds: readonly ThingKind[]) {
  return {
    text: `CALL () {
        UNWIND $search.names + $search.nodes AS lookup
        CALL db.index.fulltext.queryNodes(lookup.index, lookup.query, {limit: lookup.limit})
          YIELD node, score
        OPTIONAL MATCH (entity:Entity)-[:HAS_NAME]->(node)
        RETURN coalesce(entity, node) AS thing, score
        UNION ALL
        UNWIND $search.links AS lookup
        CALL db.index.fulltext.queryRelationships(lookup.index, lookup.query, {limit: lookup.limit})
          YIELD relationship, score
        RETURN startNode(relationship) AS thing, score
      }
      WITH thing, max(score) AS score ORDER BY score DESC LIMIT 10
      RETURN [thing.id, thing.label]`,
    parameters: ({ text }: Search) => {
      const typed = readTyped(text);
      if (!typed) throw new Error(`There is no word in “${text}”.`);
      return { search: searchQueries(withoutTypos(typed) ?? typed, kinds, false) };
    },
    shape: (rows: readonly unknown[][], { sought }: Search) =>
      rows.find(([id]) => id === sought)?.[0],
  };
}

/** A person's first name and the beginning of the last: the person must be among what is suggested. */
export function suggest(searches: readonly Search[]): BenchQuery {
  const among = (ids: readonly (string | undefined)[], sought: string) =>
    ids.includes(sought) ? sought : undefined;
  const queries = ({ text }: Search) => suggestionQueries(readPrefix(text), ENTITY_KINDS);
  return benchQuery<Search, { suggest: { id: string }[] }, Names, unknown[]>({
    name: "full text: suggestions for the beginning of a name",
    goals: {},
    inputs: searches,
    product: {
      document: `query Suggest($text: String!) {
        suggest(prefix: $text, first: 25) { id name matched }
      }`,
      variables: ({ text }) => ({ text }),
      shape: ({ suggest }, { sought }) =>
        among(
          suggest.map(({ id }) => id),
          sought,
        ),
    },
    peer: {
      document: `query Suggest($text: String!) {
        namesByText(phrase: $text, first: 25) { edges { score node { text entity { id label } } } }
      }`,
      variables: (search) => ({ text: queries(search)[0]?.query }),
      shape: ({ namesByText }, { sought }) =>
        among(
          namesByText.edges.map(({ node }) => node.entity?.[0]?.id),
          sought,
        ),
    },
    floor: {
      text: `UNWIND $lookups AS lookup
        CALL db.index.fulltext.queryNodes(lookup.index, lookup.query, {limit: lookup.limit})
          YIELD node, score
        MATCH (entity:Entity)-[:HAS_NAME]->(node)
        WITH DISTINCT entity, score ORDER BY score DESC LIMIT 25
        RETURN [entity.id, entity.name]`,
      parameters: (search) => ({ lookups: queries(search) }),
      shape: (rows, { sought }) =>
        among(
          rows.map(([id]) => String(id)),
          sought,
        ),
    },
  });
}

/**
 * A word that occurs in this many statements and nowhere else. Every contender finds some of these.
 */
export function searchWord(word: string): BenchQuery {
  return benchQuery<
    string,
    { search: Hits<{ label: string }> },
    { statementsByText: Hits<{ label: string }> },
    [id: string, label: string]
  >({
    name: "full text",
    goals: {},
    inputs: [word],
    product: {
      document,
      variables: (text) => ({ text, filter: { kinds: ["STATEMENT"] } }),
      shape: ({ search }) => search.edges.length,
    },
    peer: {
      document: `query Search($text: String!) {
        statementsByText(phrase: $text, first: 10) { edges { score node { id label } } }
      }`,
      variables: (text) => ({ text }),
      shape: ({ statementsByText }) => statementsByText.edges.length,
    },
    floor: {
      ...candidates(["statement"]),
      parameters: (text) => candidates(["statement"]).parameters({ text, sought: "" }),
      shape: (rows) => rows.length,
    },
  });
}
