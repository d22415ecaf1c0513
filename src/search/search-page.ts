import { Problem } from "../errors.ts";
import type { Database } from "../graph/database.ts";
import { cursorScope, decodeCursor, encodeCursor } from "../graph/relations/cursor.ts";
import type { ReadScope } from "../graph/scope.ts";
import type { ThingKind } from "../model/things.ts";
import { compareHits, type Hit, type MatchKind, matchedText } from "./rank.ts";
import { readRanked } from "./read-candidates.ts";
import { readTyped } from "./typed-query.ts";

/** A search, and which page of it is requested. */
export interface SearchRequest {
  typed: string;
  kinds: readonly ThingKind[];
  /** Null for all. */
  region: string | null;
  size: number;
  after: string | null;
}

export interface SearchHit {
  id: string;
  score: number;
  match: MatchKind;
  matched: string;
  cursor: string;
}

export interface SearchPage {
  hits: SearchHit[];
  hasMore: boolean;
  /** How many things match, of those that the indexes gave. */
  total: number;
  /** Whether an index had more than it may give, so that there may be more. */
  isTotalLowerBound: boolean;
}

const NOTHING: SearchPage = { hits: [], hasMore: false, total: 0, isTotalLowerBound: false };
const KEYS = { keys: ["score", "id"] } as const;

/**
 * Reads one page of a search, in at most two statements; in none if nothing is requested. Each page
 * ranks all candidates again and continues after the cursor, so the pages together form one list.
 * @throws Problem BAD_ARGUMENT for a cursor of another search; DATABASE_UNAVAILABLE
 */
export async function readSearchPage(
  database: Database,
  request: SearchRequest,
  scope: ReadScope,
): Promise<SearchPage> {
  const { typed, kinds, size, after } = request;
  const region = request.region?.trim().toLowerCase() || null;
  // A cursor contains a score, and scores are comparable only within one search.
  const thisSearch = cursorScope(["search", typed, [...new Set(kinds)].sort(), region]);
  const behind = after === null ? null : hitOfCursor(after, thisSearch);
  const query = readTyped(typed);
  if (query === null || kinds.length === 0) return NOTHING;

  const ranked = await readRanked(database, query, { kinds, region }, scope);
  const rest = behind ? ranked.hits.filter((hit) => compareHits(hit, behind) > 0) : ranked.hits;
  return {
    hits: rest.slice(0, size).map(({ id, score, candidate }) => ({
      id,
      score,
      match: candidate.match,
      matched: matchedText(query, candidate),
      cursor: encodeCursor(thisSearch, [String(score), id]),
    })),
    hasMore: rest.length > size,
    total: ranked.hits.length,
    isTotalLowerBound: ranked.isCut,
  };
}

function hitOfCursor(cursor: string, search: string): Pick<Hit, "id" | "score"> {
  const [score = "", id = ""] = decodeCursor(cursor, search, KEYS).map(String);
  if (score === "" || !Number.isFinite(Number(score))) {
    throw new Problem(
      "BAD_ARGUMENT",
      "This cursor is damaged. Use an endCursor of the same search, unchanged.",
    );
  }
  return { score: Number(score), id };
}
