import { sameSequences, sameWords, shortFormsOf } from "./abbreviations.ts";
import { significantPlaces, type Word, wordsOf } from "./words.ts";

/** One word, or one phrase in quotes, that the user searches for. */
export interface Term {
  /** Words that each match the term; the first is the one that was typed. Empty for a phrase. */
  forms: readonly string[];
  /** Sequences of words that match the term when they are adjacent. */
  sequences: readonly (readonly string[])[];
  /** Whether longer words that start with the first form match. */
  mayBegin: boolean;
  /** In how many letters words may differ from the first form: 0 to 2. */
  mostErrors: number;
  /** Phrases are required. */
  isRequired: boolean;
}

export interface TypedQuery {
  terms: readonly Term[];
  /** The whole input, written as one word: "the whim online" finds TheWhimOnline. */
  joined: string;
}

const LONGEST_INPUT = 2_000;
const MOST_WORDS = 32;
const LONGEST_WORD = 64;
/**
 * An index tries up to 50 spellings for each, in each property, and rejects more than 1,024 words
 * in all.
 */
const MOST_TERMS_WITH_TYPOS = 4;
/** Shorter words would be one letter away from too many others. */
const SHORTEST_WITH_TYPO = 4;
const SHORTEST_WITH_TWO_TYPOS = 8;
/** Shorter prefixes count only for the last word, which the user may still be typing. */
const SHORTEST_BEGINNING = 3;

/** The length of United States of America. */
const LONGEST_NAME = 4;

const PHRASE = /["“”„]([^"“”„]*)["“”]/g;

/**
 * Parses the user's input into terms: phrases in quotes first, then the significant words. Only the
 * first 2,000 characters and 32 words count. An unmatched quote is an ordinary character.
 * @returns null when it contains no word
 */
export function readTyped(typed: string): TypedQuery | null {
  const phrases: Term[] = [];
  let remaining = MOST_WORDS;
  const rest = typed.slice(0, LONGEST_INPUT).replaceAll(PHRASE, (quoted: string, inner: string) => {
    const sequence = firstWords(inner, remaining).map(([word = ""]) => word);
    if (sequence.length === 0) return quoted;
    remaining -= sequence.length;
    phrases.push(phraseTerm(sequence));
    return " ";
  });
  const words = firstWords(rest, remaining);
  const terms = [...phrases, ...termsOf(words)];
  return terms.length > 0 ? { terms, joined: words.map(([word]) => word).join("") } : null;
}

/** The same without typos; null if none would be forgiven anyway. */
export function withoutTypos(query: TypedQuery): TypedQuery | null {
  if (query.terms.every(({ mostErrors }) => mostErrors === 0)) return null;
  return { ...query, terms: query.terms.map((term) => ({ ...term, mostErrors: 0 })) };
}

/**
 * The terms of an input that is still being typed: all are required, and the last one may be
 * incomplete. Typos don't match.
 */
export function readPrefix(typed: string): readonly Term[] {
  const words = firstWords(typed.slice(0, LONGEST_INPUT), MOST_WORDS);
  const last = words.length - 1;
  const places = new Set([...significantPlaces(words), ...(last >= 0 ? [last] : [])]);
  return [...places].map((place) => ({
    ...wordTerm(words[place] ?? [], place, place === last),
    mostErrors: 0,
    isRequired: true,
  }));
}

function phraseTerm(sequence: readonly string[]): Term {
  return { forms: [], sequences: [sequence], mayBegin: false, mostErrors: 0, isRequired: true };
}

/**
 * Names that are usually abbreviated become one term; every other word becomes a term, except small
 * words.
 */
function termsOf(words: readonly Word[]): Term[] {
  const places = significantPlaces(words);
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
      mostErrors: 0,
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
    mostErrors: index < MOST_TERMS_WITH_TYPOS ? errorsIn(typed) : 0,
    isRequired: false,
  };
}

/** How many letters of a word may be wrong. */
function errorsIn(word: string): number {
  if (word.length < SHORTEST_WITH_TYPO || /^\p{N}+$/u.test(word)) return 0;
  return word.length < SHORTEST_WITH_TWO_TYPOS ? 1 : 2;
}

/** The plural of a singular and vice versa, when neither prefixes nor typos would find it. */
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
