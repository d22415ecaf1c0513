import neo4j from "neo4j-driver";
import { isEntityKind, type ThingKind } from "../model/things.ts";
import { anyKind, anyTerm, better, everyTerm, plainWords } from "./lucene-query.ts";
import type { IndexQuery } from "./queries.ts";
import { mayMeanStopWord } from "./stop-words.ts";
import type { Term, TypedQuery } from "./typed-query.ts";

// Which indexes a search queries, with what, and how many candidates each may return. The limits
// bound the cost of a search, however many things share a name.

const LIMITS = {
  names: 250,
  offices: 100,
  connections: 100,
  statements: 150,
  headlines: 100,
  summaries: 100,
} as const;
/** The region is filtered only after the index, so read more: most hits will be elsewhere. */
const TIMES_WITH_REGION = 8;
const SUGGESTED_NAMES = 200;

export interface SearchQueries {
  /** Of names, whose keys are enough unless a region is asked for, which is the entity's. */
  names: IndexQuery[];
  nodes: IndexQuery[];
  links: IndexQuery[];
}

/** The index queries of a search for these kinds of things. */
export function searchQueries(
  typed: TypedQuery,
  kinds: readonly ThingKind[],
  hasRegion: boolean,
): SearchQueries {
  const entities = kinds.filter(isEntityKind);
  const indexQuery = (index: string, limit: number, ...query: string[]): IndexQuery => ({
    index,
    query: query.join(" "),
    limit: neo4j.int(hasRegion ? limit * TIMES_WITH_REGION : limit),
  });
  const ofLinks = (index: "offices" | "connections", words: readonly string[]) =>
    indexQuery(
      index,
      LIMITS[index],
      anyTerm(withoutRequired(typed), words),
      better(plainWords(typed.terms), "id"),
    );
  const names = [
    indexQuery(
      "names",
      LIMITS.names,
      anyTerm(typed, ["text"]),
      anyKind(entities, "key"),
      PREFERRED,
    ),
    ...(mayMeanStopWord(typed)
      ? [indexQuery("names_all_words", LIMITS.names, anyTerm(typed, ["text"]))]
      : []),
  ];
  const ofEntities = [
    ...(hasRegion ? names : []),
    indexQuery(
      "summaries",
      LIMITS.summaries,
      anyTerm(typed, ["summary", "region"]),
      anyKind(entities, "id"),
    ),
  ];
  return {
    names: entities.length > 0 && !hasRegion ? names : [],
    nodes: [
      ...(entities.length > 0 ? ofEntities : []),
      ...(kinds.includes("statement")
        ? [indexQuery("statements", LIMITS.statements, anyTerm(typed, STATEMENT_FIELDS))]
        : []),
      ...(kinds.includes("article")
        ? [indexQuery("headlines", LIMITS.headlines, anyTerm(typed, ["headline"]))]
        : []),
    ],
    links: [
      ...(kinds.includes("person") ? [ofLinks("offices", ["title"])] : []),
      ...(entities.length > 0 ? [ofLinks("connections", ["title", "relation", "purpose"])] : []),
    ],
  };
}

const STATEMENT_FIELDS = ["text", "gist", "quotedParts", "attribution"];

/** The index queries of a suggestion. */
export function suggestionQueries(
  terms: readonly Term[],
  kinds: readonly ThingKind[],
): IndexQuery[] {
  const every = everyTerm(terms, "text");
  const limit = neo4j.int(SUGGESTED_NAMES);
  return [
    { index: "names", query: [every, anyKind(kinds, "key"), PREFERRED].join(" "), limit },
    { index: "names_all_words", query: every, limit },
  ];
}

/**
 * Among equally good matches, preferred names come first, because there may be more matches than
 * the limit.
 */
const PREFERRED = better("preferred", "key");

/** A phrase may be the name of a link's other end, which the link's words do not contain. */
function withoutRequired(typed: TypedQuery): TypedQuery {
  return { ...typed, terms: typed.terms.map((term) => ({ ...term, isRequired: false })) };
}
