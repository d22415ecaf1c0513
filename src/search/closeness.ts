import { isWithinEdits } from "./edits.ts";
import type { Term } from "./typed-query.ts";
import type { Word } from "./words.ts";

/** How closely a word matches a term; greater is closer. */
export const ABSENT = 0;
export const WITH_TYPO = 1;
export const AS_BEGINNING = 2;
export const AS_TYPED = 3;
export type Closeness = typeof ABSENT | typeof WITH_TYPO | typeof AS_BEGINNING | typeof AS_TYPED;

/** The same words occur in many of a search's texts, so their closeness to a term is cached. */
const known = new WeakMap<Term, Map<Word, Closeness>>();

/** How close words are to a term. */
export function closenessTo(term: Term): (word: Word) => Closeness {
  const ofTerm = known.get(term) ?? new Map<Word, Closeness>();
  known.set(term, ofTerm);
  return (word) => {
    let closeness = ofTerm.get(word);
    if (closeness === undefined) {
      closeness = closenessOf(term, word);
      ofTerm.set(word, closeness);
    }
    return closeness;
  };
}

function closenessOf({ forms, mayBegin, mostErrors }: Term, word: Word): Closeness {
  const [typed] = forms;
  if (typed === undefined) return ABSENT;
  if (forms.some((form) => word.includes(form))) return AS_TYPED;
  if (mayBegin && word.some((form) => form.startsWith(typed))) return AS_BEGINNING;
  const isNear = mostErrors > 0 && word.some((form) => isWithinEdits(typed, form, mostErrors));
  return isNear ? WITH_TYPO : ABSENT;
}
