import { decodeCursor, encodeCursor } from "../graph/relations/cursor.ts";

/** A place in a list of which what most articles tell of comes first, and then the order is by id. */
export type ToldPlace = [id: string, articles: number];

const KEYS = { keys: ["articles", "id"] } as const;

export function toldCursor(scope: string, [id, articles]: ToldPlace): string {
  return encodeCursor(scope, [String(articles), id]);
}

/** @throws Problem BAD_ARGUMENT when it is not a cursor of this list and these limits */
export function placeOfCursor(cursor: string, scope: string): ToldPlace {
  const [articles, id = ""] = decodeCursor(cursor, scope, KEYS).map(String);
  return [id, Number(articles)];
}
