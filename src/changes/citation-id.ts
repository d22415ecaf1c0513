import { createHash } from "node:crypto";

const PREFIX = "citation/";
const HEX_DIGITS = 20;

/**
 * A citation's id: the same fact, article and passage always get the same id, wherever they are
 * loaded, and however many lines are added before it.
 * @param exact the passage's words, with runs of white space as one space
 * @param occurrence which of several passages of the same words that back the same subject, from 0
 */
export function citationId(
  subject: string,
  article: string,
  exact: string,
  occurrence: number,
): string {
  const named = JSON.stringify([subject, article, exact, occurrence]);
  return PREFIX + createHash("sha256").update(named).digest("hex").slice(0, HEX_DIGITS);
}
