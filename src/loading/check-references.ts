import type { Bundle } from "./bundle.ts";
import { checkCycles } from "./check-cycles.ts";
import { checkDates } from "./check-dates.ts";
import { checkStatements } from "./check-statements.ts";
import type { Facts } from "./facts.ts";
import { type Finding, type Path, pathText, shown } from "./mistake.ts";
import { fold } from "./passages.ts";
import { replaceableWords } from "./replaceable.ts";

/**
 * What the parts of one bundle say about each other that can't be, found without a database.
 * @param incomplete items that have lost a part to mistakes of form: nothing is concluded from what they lack
 */
export function checkReferences(
  bundle: Bundle,
  facts: Facts,
  incomplete: ReadonlySet<string>,
): Finding[] {
  return [
    ...definedTwice(facts),
    ...linkedTwice(facts),
    ...linkedToItself(facts),
    ...checkCycles(facts),
    ...checkDates(facts, incomplete),
    ...checkStatements(bundle, facts, incomplete),
    ...checkNames(facts),
    ...withoutKey(bundle),
    ...backedByNothing(facts, incomplete),
    ...replacesNothing(facts),
  ];
}

/** The things that a bundle names and does not define, each with the first place that names it. */
export function expectedThings(facts: Facts, incomplete: ReadonlySet<string>): Map<string, Path> {
  const defined = new Set(facts.things.map(({ id }) => id));
  const expected = new Map<string, Path>();
  for (const [id, path] of references(facts)) {
    if (!defined.has(id) && !incomplete.has(id) && !expected.has(id)) expected.set(id, path);
  }
  return expected;
}

function references({ links, passages }: Facts): [string, Path][] {
  return [
    ...links.map(({ from, to, item, path }): [string, Path] => [from === item ? to : from, path]),
    ...passages.flatMap(({ via, path }): [string, Path][] => (via ? [[via, path]] : [])),
  ];
}

function definedTwice({ things }: Facts): Finding[] {
  return repeated(
    things,
    ({ id }) => id,
    (first, { id }) => `defines ${id} again, after ${first}`,
  );
}

function linkedTwice({ links }: Facts): Finding[] {
  return repeated(
    links,
    ({ id }) => id,
    (first, { kind }) => {
      const remedy = kind === "held-office" ? "; if they are two offices, give each a key" : "";
      return `says the same as ${first}${remedy}`;
    },
  );
}

function checkNames({ names }: Facts): Finding[] {
  return repeated(
    names,
    ({ entity, text }) => JSON.stringify([entity, fold(text)]),
    (first, { text }) => `gives the name ${shown(text)} again, after ${first}`,
  );
}

function repeated<T extends { path: Path }>(
  all: readonly T[],
  keyOf: (each: T) => string,
  message: (first: string, each: T) => string,
): Finding[] {
  const first = new Map<string, Path>();
  return all.flatMap((each) => {
    const before = first.get(keyOf(each));
    if (!before) first.set(keyOf(each), each.path);
    return before ? [{ path: each.path, message: message(pathText(before), each) }] : [];
  });
}

function linkedToItself({ links }: Facts): Finding[] {
  return links.flatMap(({ from, to, path }) =>
    from === to ? [{ path, message: `links ${from} to itself` }] : [],
  );
}

/** An office's title in letters that an id can't have leaves nothing to tell its link's id from another's. */
function withoutKey({ people = [] }: Bundle): Finding[] {
  return people.flatMap(({ offices = [] }, index) =>
    offices.flatMap(({ title, key }, office) => {
      if (key || /[a-z0-9]/i.test(title.normalize("NFKD"))) return [];
      const path = ["people", index, "offices", office, "title"];
      return [{ path, message: "has no Latin letter or digit: give the office a key" }];
    }),
  );
}

/** A name alone says nothing: without a link or a cited property, no passage backs that it is in the article. */
function backedByNothing(facts: Facts, incomplete: ReadonlySet<string>): Finding[] {
  if (incomplete.size > 0) return [];
  const backed = new Set([
    ...facts.links.flatMap(({ from, to }) => [from, to]),
    ...facts.passages.flatMap(({ item, via }) => (via ? [item, via] : [item])),
  ]);
  return facts.things.flatMap(({ id, kind, path }) => {
    if (kind === "article" || backed.has(id)) return [];
    return [{ path, message: "is named by nothing else in this bundle, so no passage backs it" }];
  });
}

function replacesNothing({ things }: Facts): Finding[] {
  return things.flatMap(({ kind, path, replaces }) => {
    const words = replaceableWords(kind);
    return [...replaces].flatMap((word) => {
      if (words.includes(word)) return [];
      const message = `can't list ${shown(word)}, only ${words.join(", ")}`;
      return [{ path: [...path, "replaces"], message }];
    });
  });
}
