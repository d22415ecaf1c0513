import { wordsOf } from "./words.ts";

// How names of people and other entities compare. All words are in lower case and without accents.

const AFTER_SURNAMES = new Set([
  "jr",
  "sr",
  "ii",
  "iii",
  "iv",
  "v",
  "2nd",
  "3rd",
  "4th",
  "md",
  "phd",
  "jd",
  "esq",
]);
/** A pope's or a king's number: XIV. */
const NUMERAL = /^[ivx]{2,}$/;
/** What stands before names in the news, and is no part of them. */
const TITLES = new Set(
  (
    "mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend father sister rabbi imam " +
    "president vice former acting deputy assistant first prime minister secretary attorney general " +
    "governor gov lieutenant lt senator sen representative rep congressman congresswoman speaker " +
    "mayor councilman councilwoman councilmember alderman commissioner sheriff police chief captain capt " +
    "sergeant sgt officer detective agent special judge justice director chairman chairwoman chair " +
    "king queen prince princess pope bishop cardinal colonel col major ambassador"
  ).split(" "),
);
const SMALL_WORDS = new Set(["the", "of", "for", "and", "in", "at", "a", "an"]);

/** A person's name in its parts. */
export interface PersonName {
  surname: string;
  /** First and middle names or their initials, in order; none if only the surname is given. */
  given: readonly string[];
}

/** “Quill, Mayor Ada B., Jr.” has the surname “quill” and the given names “ada” and “b”. */
export function personName(name: string): PersonName {
  const [last = "", ...rest] = name.split(",");
  const behind = rest.filter((part) => partsOf(part).some((word) => !isAfterSurname(word)));
  const words = partsOf([...behind, last].join(" "));
  while (words.length > 1 && isAfterSurname(words.at(-1) ?? "")) words.pop();
  const first = words.findIndex((word) => !TITLES.has(word));
  // Somebody may be called King.
  const own = first === -1 ? words.slice(-1) : words.slice(first);
  return { surname: own.at(-1) ?? name, given: own.slice(0, -1) };
}

/** Degrees are one word, whether they have periods or not. */
function partsOf(name: string): string[] {
  return wordsOf(name.replace(/\bPh\.?\s?D\b\.?/giu, "PhD").replace(/\b([MJ])\.\s?D\./giu, "$1D"));
}

const isAfterSurname = (word: string) => AFTER_SURNAMES.has(word) || NUMERAL.test(word);

/**
 * A key that names have in common which differ only in capitals, accents, order, small words and, of people, titles.
 * @param isPerson whether it is a person's
 */
export function nameKey(name: string, isPerson: boolean): string {
  if (isPerson) {
    const { surname, given } = personName(name);
    return [...given, surname].sort().join(" ");
  }
  const words = wordsOf(name);
  const large = words.filter((word) => !SMALL_WORDS.has(word));
  return (large.length > 0 ? large : words).sort().join(" ") || name;
}

/** Whether the given names of people may be the same person's: “E.” and “Eric”, “Ada” and “Ada B.” */
export function mayBeSameGiven(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (few.length === 0) return false;
  let at = 0;
  for (const word of many) {
    const sought = few[at];
    if (sought !== undefined && isSameOrInitial(sought, word)) at += 1;
  }
  return at === few.length && isSameOrInitial(few[0] ?? "", many[0] ?? "");
}

function isSameOrInitial(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) === 1 && a[0] === b[0]);
}
