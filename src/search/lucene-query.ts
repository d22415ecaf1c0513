import type { Term, TypedQuery } from "./typed-query.ts";

// The only place where what was typed becomes syntax. It gets here as words of lower-case letters and
// digits (words.ts), so that no character and no operator of Lucene's can be among them: an allow-list.

const EXACT_BOOST = 3;
const PHRASE_BOOST = 4;
/** U.S. stands in the index with its inner dot. */
const LONGEST_INITIALS = 5;
const MOST_JOINED = 4;

/**
 * What finds candidates: any word will do, each as it is, as a beginning and with a typo. Phrases must
 * be there; words beside them then only make a hit better.
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

/** What finds names while they are typed: every word must be there. */
export function everyTerm(terms: readonly Term[], property: string): string {
  return terms.map((term) => `+${clause(term, property)}`).join(" ");
}

/** One of these words in an id or a key: each begins with the kind of thing. */
export function anyKind(kinds: readonly string[], property: string): string {
  return `+${property}:(${kinds.join(" ")})`;
}

/** Words that make a hit better, but not one: they are looked for in another property. */
export function better(words: string, property: string): string {
  return `${property}:(${words})`;
}

/** The words of the terms, as they are. */
export function plainWords(terms: readonly Term[]): string {
  return terms.flatMap(({ forms, sequences }) => [...forms, ...sequences.flat()]).join(" ");
}

function clause({ forms, sequences, mayBegin, mayErr }: Term, property: string): string {
  const [typed] = forms;
  const parts = [
    ...forms.map((form) => `${form}^${EXACT_BOOST}`),
    ...sequences.map((sequence) => `"${sequence.join(" ")}"^${PHRASE_BOOST}`),
    ...(typed !== undefined && isInitials(typed) ? [`${[...typed].join(".")}^${EXACT_BOOST}`] : []),
    ...(typed !== undefined && mayBegin ? [`${typed}*`] : []),
    ...(typed !== undefined && mayErr ? [`${typed}~1`] : []),
  ];
  return `${property}:(${parts.join(" ")})`;
}

function isInitials(word: string): boolean {
  return word.length > 1 && word.length <= LONGEST_INITIALS && /^[a-z]+$/.test(word);
}
