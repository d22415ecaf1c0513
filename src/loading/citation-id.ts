import { createHash } from "node:crypto";

const PREFIX = "citation/";
const HEX_DIGITS = 20;

/**
 * A citation's id: the same fact, article and passage always get the same id, wherever they are
 * loaded.
 */
export function citationId(subject: string, article: string, start: number, end: number): string {
  const named = JSON.stringify([subject, article, start, end]);
  return PREFIX + createHash("sha256").update(named).digest("hex").slice(0, HEX_DIGITS);
}
