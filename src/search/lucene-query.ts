const SPECIAL = /[+\-&|!(){}[\]^"~*?:\\/<>=@#$%',.;]/g;
const MOST_TERMS = 32;
const LONGEST_TERM = 64;

/**
 * What a reader typed as a Lucene query, or null when there is nothing to look for. Every character
 * that Lucene gives a meaning is a blank, and its operators (AND, OR, NOT, TO) are lower-cased into
 * ordinary words, so nothing typed can be more than a list of words. Each word is looked for as it
 * is and as the beginning of one; all of them count, none is required.
 */
export function toLuceneQuery(typed: string): string | null {
  const terms = typed
    .slice(0, MOST_TERMS * LONGEST_TERM)
    .normalize("NFC")
    .replace(SPECIAL, " ")
    .toLowerCase()
    .split(/\s+/)
    .filter((term) => term !== "")
    .slice(0, MOST_TERMS)
    .map((term) => term.slice(0, LONGEST_TERM));
  if (terms.length === 0) return null;
  return terms.map((term) => `${term}^2 OR ${term}*`).join(" OR ");
}
