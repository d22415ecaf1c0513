import type { Database, ReadScope } from "../graph/database.ts";
import { type EntityKind, thingKinds } from "../model/things.ts";
import type { NameKind } from "../things/words.ts";
import { ABSENT } from "./closeness.ts";
import { suggestionLookups } from "./lookups.ts";
import { matchTexts } from "./match.ts";
import { readSuggestions } from "./queries.ts";
import { readPrefix, type Term } from "./typed-query.ts";
import { fold } from "./words.ts";

/** An entity to choose while typing. */
export interface Suggestion {
  id: string;
  /** The name to show. */
  name: string;
  /** The name that begins so, or holds words that do. */
  matched: string;
  kind: NameKind;
}

/**
 * Entities with names in which every typed word stands, the last one perhaps only begun: in one
 * statement, or in none when nothing is typed.
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
  const labels = kinds.map((kind) => thingKinds[kind].label);
  const search = { nodes: suggestionLookups(terms, kinds), labels };
  const found = await readSuggestions.read(database, { search }, scope);

  const best = new Map<string, Suggestion & { order: readonly [number, number] }>();
  for (const { id, name, text, kind } of found) {
    const order = orderOf(terms, typed, text, kind);
    const known = best.get(id);
    if (order === null || (known && compare(known.order, order) <= 0)) continue;
    best.set(id, { id, name, matched: text, kind, order });
  }
  return [...best.values()]
    .sort((a, b) => compare(a.order, b.order) || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}

/**
 * The very name before names that begin so before names that hold such words; among these the name to
 * show before others, then the shorter one. Null where the words do not all stand in it.
 */
function orderOf(
  terms: readonly Term[],
  typed: string,
  text: string,
  kind: NameKind,
): readonly [number, number] | null {
  const match = matchTexts({ terms, joined: "" }, [text], []);
  if (!match || match.closeness.includes(ABSENT)) return null;
  const name = fold(text);
  const beginning = fold(typed).trim();
  const distance = name === beginning ? 0 : name.startsWith(beginning) ? 1 : 2;
  return [distance * 2 + (kind === "PREFERRED" ? 0 : 1), text.length];
}

function compare(a: readonly [number, number], b: readonly [number, number]): number {
  return a[0] - b[0] || a[1] - b[1];
}
