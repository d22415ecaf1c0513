import type { Term, TypedQuery } from "./typed-query.ts";

// The only place where user input becomes Lucene syntax. The input arrives as words of lower-case
// letters and digits (words.ts), an allow-list that excludes every special character and operator
// of Lucene.

const EXACT_BOOST = 3;
const PHRASE_BOOST = 4;
/** The index keeps the inner dot of U.S. */
const LONGEST_INITIALS = 5;
const MOST_JOINED = 4;

/**
 * The query for candidates: any word matches, exactly, as a prefix or with a typo. Phrases are
 * required; words beside them then only improve a hit's score.
 */
export function anyTerm({ terms, joined }: TypedQuery, properties: readonly string[]): string {
  const anywhere = (term: Term) => properties.map((property) => clause(term, property)).join(" ");
  const required = terms.filter(({ isRequired }) => isRequired);
  const words = terms.filter(({ isRequired }) => !isRequired);
  const isJoinable = words.length > 1 && words.length <= MOST_JOINED && required.length === 0;
  const optional = [
    ...words.map(anywhere),
    ...(isJoinable ? properties.map((property) => `${property}:${joined}^${EXACT_BOOST}`) : []),
  ];
  return [
    ...required.map((term) => `+(${anywhere(term)})`),
    ...(optional.length > 0 ? [`${required.length === 0 ? "+" : ""}(${optional.join(" ")})`] : []),
  ].join(" ");
}

/** The query for names as the user types: every word is required. */
export function everyTerm(terms: readonly Term[], property: string): string {
  return terms.map((term) => `+${clause(term, property)}`).join(" ");
}

/** Requires one of these kinds in an id or a key, which begin with the kind of thing. */
export function anyKind(kinds: readonly string[], property: string): string {
  return `+${property}:(${kinds.join(" ")})`;
}

/** Words that improve a hit's score but don't make a hit, matched in another property. */
export function better(words: string, property: string): string {
  return `${property}:(${words})`;
}

/** The terms' words, exactly. */
export function plainWords(terms: readonly Term[]): string {
  return terms.flatMap(({ forms, sequences }) => [...forms, ...sequences.flat()]).join(" ");
}

function clause({ forms, sequences, mayBegin, mostErrors }: Term, property: string): string {
  const [typed] = forms;
  const parts = [
    ...forms.map((form) => `${form}^${EXACT_BOOST}`),
    ...sequences.map((sequence) => `"${sequence.join(" ")}"^${PHRASE_BOOST}`),
    ...(typed !== undefined && isInitials(typed) ? [`${[...typed].join(".")}^${EXACT_BOOST}`] : []),
    ...(typed !== undefined && mayBegin ? [`${typed}*`] : []),
    ...(typed !== undefined && mostErrors > 0 ? [`${typed}~${mostErrors}`] : []),
  ];
  return `${property}:(${parts.join(" ")})`;
}

function isInitials(word: string): boolean {
  return word.length > 1 && word.length <= LONGEST_INITIALS && /^[a-z]+$/.test(word);
}
