import { sameSequences, sameWords, shortFormsOf } from "./abbreviations.ts";
import { tellingPlaces, type Word, wordsOf } from "./words.ts";

/** One word, or one phrase in quotes, that a reader looks for. */
export interface Term {
  /** Words of which each by itself is the term; the first is the one that was typed. Empty for a phrase. */
  forms: readonly string[];
  /** Rows of words that are the term where they stand together. */
  sequences: readonly (readonly string[])[];
  /** Whether a longer word that begins with the first form will do. */
  mayBegin: boolean;
  /** Whether a word that differs from the first form in one letter will do. */
  mayErr: boolean;
  /** A phrase must be there. */
  isRequired: boolean;
}

export interface TypedQuery {
  terms: readonly Term[];
  /** All that was typed, written as one word: "the whim online" finds TheWhimOnline. */
  joined: string;
}

const LONGEST_INPUT = 2_000;
const MOST_WORDS = 32;
const LONGEST_WORD = 64;
/** An index tries up to 50 spellings for each, in each property, and refuses above 1,024 words in all. */
const MOST_TERMS_WITH_TYPOS = 4;
/** Shorter words would be one letter away from too many others. */
const SHORTEST_WITH_TYPO = 4;
/** Shorter beginnings count only for the last word, which may still be on its way. */
const SHORTEST_BEGINNING = 3;

/** United States of America. */
const LONGEST_NAME = 4;

const PHRASE = /["“”„]([^"“”„]*)["“”]/g;

/**
 * What a reader typed, as terms: phrases in quotes first, then the words that say something. Only the
 * first 2,000 characters and 32 words count. A quote without its other half is just a character.
 * @returns null when there is no word in it
 */
export function readTyped(typed: string): TypedQuery | null {
  const phrases: Term[] = [];
  let left = MOST_WORDS;
  const rest = typed.slice(0, LONGEST_INPUT).replaceAll(PHRASE, (quoted: string, inner: string) => {
    const sequence = firstWords(inner, left).map(([word = ""]) => word);
    if (sequence.length === 0) return quoted;
    left -= sequence.length;
    phrases.push(phraseTerm(sequence));
    return " ";
  });
  const words = firstWords(rest, left);
  const terms = [...phrases, ...termsOf(words)];
  return terms.length > 0 ? { terms, joined: words.map(([word]) => word).join("") } : null;
}

/** The terms of what is being typed: each must be there, and the last one may go on. No guesses. */
export function readPrefix(typed: string): readonly Term[] {
  const words = firstWords(typed.slice(0, LONGEST_INPUT), MOST_WORDS);
  const last = words.length - 1;
  const places = new Set([...tellingPlaces(words), ...(last >= 0 ? [last] : [])]);
  return [...places].map((place) => ({
    ...wordTerm(words[place] ?? [], place, place === last),
    mayErr: false,
    isRequired: true,
  }));
}

function phraseTerm(sequence: readonly string[]): Term {
  return { forms: [], sequences: [sequence], mayBegin: false, mayErr: false, isRequired: true };
}

/** Names that are usually shortened become one term; the other words one each, the small ones none. */
function termsOf(words: readonly Word[]): Term[] {
  const places = tellingPlaces(words);
  const terms: Term[] = [];
  for (let place = 0; place < words.length; place += 1) {
    const name = shortenedName(words, place);
    if (name) {
      terms.push(name.term);
      place += name.length - 1;
    } else if (places.includes(place)) {
      terms.push(wordTerm(words[place] ?? [], terms.length, place === places.at(-1)));
    }
  }
  return terms;
}

function shortenedName(
  words: readonly Word[],
  start: number,
): { term: Term; length: number } | null {
  for (let length = LONGEST_NAME; length > 1; length -= 1) {
    const sequence = words.slice(start, start + length).map(([word = ""]) => word);
    const forms = shortFormsOf(sequence);
    if (forms.length === 0) continue;
    const term = {
      forms,
      sequences: [sequence],
      mayBegin: false,
      mayErr: false,
      isRequired: false,
    };
    return { term, length };
  }
  return null;
}

function wordTerm(word: Word, index: number, isLast: boolean): Term {
  const [typed = ""] = word;
  const forms = [...word, ...sameWords(typed), ...otherNumber(typed)];
  return {
    forms: [...new Set(forms)],
    sequences: sameSequences(typed),
    mayBegin: isLast || typed.length >= SHORTEST_BEGINNING,
    mayErr:
      index < MOST_TERMS_WITH_TYPOS &&
      typed.length >= SHORTEST_WITH_TYPO &&
      !/^\p{N}+$/u.test(typed),
    isRequired: false,
  };
}

/** The plural of a singular and the other way round, where beginnings and typos do not find it. */
function otherNumber(word: string): string[] {
  if (word.length < 4) return [];
  if (word.endsWith("ies")) return [`${word.slice(0, -3)}y`];
  if (word.endsWith("y")) return [`${word.slice(0, -1)}ies`];
  return word.endsWith("s") && !word.endsWith("ss") ? [word.slice(0, -1)] : [];
}

function firstWords(text: string, most: number): Word[] {
  const cut = (form: string) => Array.from(form).slice(0, LONGEST_WORD).join("");
  return wordsOf(text)
    .slice(0, most)
    .map((word) => word.map(cut));
}
