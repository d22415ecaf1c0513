import { isWithinEdits } from "./edits.ts";
import type { TypedQuery } from "./typed-query.ts";

/**
 * Lucene's English stop words, which all indexes leave out, except the index with all words of
 * names.
 */
const STOP_WORDS =
  "a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with".split(
    " ",
  );

/**
 * Whether the input may contain a stop word that is part of a name: "Will" is a first name. If not,
 * the index with all words finds nothing that the other does not.
 */
export function mayMeanStopWord({ terms, joined }: TypedQuery): boolean {
  const typed = terms.flatMap(({ forms, sequences, mayBegin, mostErrors }) => [
    ...forms.map((form) => ({ form, mayBegin, mostErrors })),
    ...sequences.flat().map((form) => ({ form, mayBegin: false, mostErrors: 0 })),
  ]);
  return STOP_WORDS.some(
    (word) =>
      word === joined ||
      typed.some(
        ({ form, mayBegin, mostErrors }) =>
          word === form ||
          (mayBegin && word.startsWith(form)) ||
          isWithinEdits(form, word, mostErrors),
      ),
  );
}
