import { isOneEditAway } from "./one-edit.ts";
import type { TypedQuery } from "./typed-query.ts";

/** The words that the indexes leave out, but for the one with all words of names: Lucene's English ones. */
const STOP_WORDS =
  "a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with".split(
    " ",
  );

/**
 * Whether what was typed may mean a word that only the index with all words has: "Will" is a first name.
 * Where it can't, that index finds nothing that the other does not.
 */
export function mayMeanStopWord({ terms, joined }: TypedQuery): boolean {
  const typed = terms.flatMap(({ forms, sequences, mayBegin, mayErr }) => [
    ...forms.map((form) => ({ form, mayBegin, mayErr })),
    ...sequences.flat().map((form) => ({ form, mayBegin: false, mayErr: false })),
  ]);
  return STOP_WORDS.some(
    (word) =>
      word === joined ||
      typed.some(
        ({ form, mayBegin, mayErr }) =>
          word === form ||
          (mayBegin && word.startsWith(form)) ||
          (mayErr && isOneEditAway(form, word)),
      ),
  );
}
