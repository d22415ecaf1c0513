import type { Database } from "../graph/database.ts";
import type { ReadScope } from "../graph/scope.ts";
import { kindOf } from "../model/ids.ts";
import type { EntityKind, ThingKind } from "../model/things.ts";
import type { Word } from "../model/vocabularies.ts";
import { foldAccents } from "../texts/fold-accents.ts";
import { ABSENT } from "./closeness.ts";
import { suggestionQueries } from "./index-queries.ts";
import { type Matcher, matcherFor } from "./match.ts";
import { readSuggestions } from "./queries.ts";
import { readPrefix } from "./typed-query.ts";

/** A suggested entity. */
export interface Suggestion {
  id: string;
  /** The name to show. */
  name: string;
  /** The name that starts with the input, or has words that do. */
  matched: string;
  kind: Word<"NameKind">;
}

/**
 * Reads the entities with a name that contains every typed word, of which the last may be
 * incomplete: in one statement, or in none when nothing is typed.
 * @throws Problem DATABASE_UNAVAILABLE
 */
export async function readSuggestionsFor(
  database: Database,
  typed: string,
  kinds: readonly EntityKind[],
  most: number,
  scope: ReadScope,
): Promise<Suggestion[]> {
  const terms = readPrefix(typed);
  if (terms.length === 0 || kinds.length === 0) return [];
  const search = { names: suggestionQueries(terms, kinds) };
  const found = await readSuggestions.read(database, { search }, scope);

  const matchTexts = matcherFor({ terms, joined: "" });
  const wanted = new Set<ThingKind | null>(kinds);
  const best = new Map<string, Suggestion & { order: readonly [number, number] }>();
  for (const [{ id, kind, text }, shown] of found.flatMap(({ hits }) => hits)) {
    const order = wanted.has(kindOf(id)) ? orderOf(matchTexts, typed, text, kind) : null;
    const known = best.get(id);
    if (order === null || (known && compare(known.order, order) <= 0)) continue;
    best.set(id, { id, name: shown ?? text, matched: text, kind, order });
  }
  return [...best.values()]
    .sort((a, b) => compare(a.order, b.order) || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}

/**
 * The sort key of a name: exact names come before names that start with the input, and those before
 * names that contain its words; among these, preferred names come first, then shorter ones. Null if
 * the name does not contain all words.
 */
function orderOf(
  matchTexts: Matcher,
  typed: string,
  text: string,
  kind: Word<"NameKind">,
): readonly [number, number] | null {
  const match = matchTexts([text], []);
  if (!match || match.closeness.includes(ABSENT)) return null;
  const name = foldAccents(text);
  const beginning = foldAccents(typed).trim();
  const distance = name === beginning ? 0 : name.startsWith(beginning) ? 1 : 2;
  return [distance * 2 + (kind === "PREFERRED" ? 0 : 1), text.length];
}

function compare(a: readonly [number, number], b: readonly [number, number]): number {
  return a[0] - b[0] || a[1] - b[1];
}
