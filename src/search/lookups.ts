import neo4j from "neo4j-driver";
import { isEntityKind, type ThingKind } from "../model/things.ts";
import { anyKind, anyTerm, better, everyTerm, plainWords } from "./lucene-query.ts";
import type { Lookup } from "./queries.ts";
import { mayMeanStopWord } from "./stop-words.ts";
import type { Term, TypedQuery } from "./typed-query.ts";

// Which indexes a search asks, for what, and how many candidates each may give: the bound on what a
// search costs, however many things bear the name.

const LIMITS = {
  names: 250,
  offices: 100,
  statements: 150,
  headlines: 100,
  summaries: 100,
} as const;
/** A region is known only behind the index: look at more, as most will be elsewhere. */
const TIMES_WITH_REGION = 8;
const SUGGESTED_NAMES = 200;

export interface SearchLookups {
  nodes: Lookup[];
  links: Lookup[];
}

/** What a search for these kinds of things asks of the indexes. */
export function searchLookups(
  typed: TypedQuery,
  kinds: readonly ThingKind[],
  hasRegion: boolean,
): SearchLookups {
  const entities = kinds.filter(isEntityKind);
  const lookup = (index: string, limit: number, ...query: string[]): Lookup => ({
    index,
    query: query.join(" "),
    limit: neo4j.int(hasRegion ? limit * TIMES_WITH_REGION : limit),
  });
  const ofEntities = [
    lookup("names", LIMITS.names, anyTerm(typed, ["text"]), anyKind(entities, "key"), PREFERRED),
    ...(mayMeanStopWord(typed)
      ? [lookup("names_all_words", LIMITS.names, anyTerm(typed, ["text"]))]
      : []),
    lookup(
      "summaries",
      LIMITS.summaries,
      anyTerm(typed, ["summary", "region"]),
      anyKind(entities, "id"),
    ),
  ];
  return {
    nodes: [
      ...(entities.length > 0 ? ofEntities : []),
      ...(kinds.includes("statement")
        ? [lookup("statements", LIMITS.statements, anyTerm(typed, ["text", "gist"]))]
        : []),
      ...(kinds.includes("article")
        ? [lookup("headlines", LIMITS.headlines, anyTerm(typed, ["headline"]))]
        : []),
    ],
    links: kinds.includes("person")
      ? [
          lookup(
            "offices",
            LIMITS.offices,
            anyTerm(withoutRequired(typed), ["title"]),
            better(plainWords(typed.terms), "id"),
          ),
        ]
      : [],
  };
}

/** What a beginning asks of the indexes of names. */
export function suggestionLookups(terms: readonly Term[], kinds: readonly ThingKind[]): Lookup[] {
  const every = everyTerm(terms, "text");
  const limit = neo4j.int(SUGGESTED_NAMES);
  return [
    { index: "names", query: [every, anyKind(kinds, "key"), PREFERRED].join(" "), limit },
    { index: "names_all_words", query: every, limit },
  ];
}

/** Of names that match alike, the ones to show come first, as there may be more than the limit. */
const PREFERRED = better("preferred", "key");

/** A phrase may name the place of an office, which its title does not hold. */
function withoutRequired(typed: TypedQuery): TypedQuery {
  return { ...typed, terms: typed.terms.map((term) => ({ ...term, isRequired: false })) };
}
