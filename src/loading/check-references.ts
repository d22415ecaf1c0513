import type { Facts, Path, Reasons } from "../changes/facts.ts";
import { MAX_KEY_LENGTH } from "../model/ids.ts";
import { keyText, linkKindEntry, mayHaveKey } from "../model/links.ts";
import { foldSpaces } from "../model/texts.ts";
import { checkAmounts } from "./check-amounts.ts";
import { checkCycles } from "./check-cycles.ts";
import { checkDates } from "./check-dates.ts";
import { checkStatements } from "./check-statements.ts";
import { type Finding, pathText, quoted } from "./mistake.ts";
import { linkReasonWords, reasonWords, replaceableWords } from "./replaceable.ts";

/**
 * Finds contradictions between the parts of one bundle, without a database.
 * @param incomplete items that lost a part to format errors: what they lack is not evidence of
 *   anything
 */
export function checkReferences(facts: Facts, incomplete: ReadonlySet<string>): Finding[] {
  return [
    ...definedTwice(facts),
    ...linkedTwice(facts),
    ...linkedToItself(facts),
    ...checkCycles(facts),
    ...checkDates(facts, incomplete),
    ...checkAmounts(facts),
    ...checkStatements(facts, incomplete),
    ...checkNames(facts),
    ...withoutKey(facts),
    ...backedByNothing(facts, incomplete),
    ...replacesNothing(facts),
    ...reasonForNothing(facts),
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
    (first, { kind, field, to }) => {
      if (kind === "said-by") return `names the speaker ${to} again, after ${first}`;
      const remedy = mayHaveKey(kind) ? `; if they are two ${field}, give each a key` : "";
      return `says the same as ${first}${remedy}`;
    },
  );
}

function checkNames({ names }: Facts): Finding[] {
  return repeated(
    names,
    ({ entity, text }) => JSON.stringify([entity, foldSpaces(text)]),
    (first, { text }) => `gives the name ${quoted(text)} again, after ${first}`,
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

/**
 * A title without any letter that an id may contain leaves the link's id without a key, and a very
 * long one makes a key that nobody would write.
 */
function withoutKey({ links }: Facts): Finding[] {
  return links.flatMap(({ kind, path, stated }) => {
    const text = keyText(kind);
    if (text === null || !stated[text]) return [];
    const { forward, backward } = linkKindEntry(kind);
    const one = (forward.statedAs ? forward : backward).one ?? "link";
    const key = String(stated.key ?? "");
    const at = { path: [...path, text] };
    if (key === "")
      return [{ ...at, message: `has no Latin letter or digit: give the ${one} a key` }];
    if (key.length <= MAX_KEY_LENGTH) return [];
    const message = `makes a key of more than ${MAX_KEY_LENGTH} characters: give the ${one} a shorter one`;
    return [{ ...at, message }];
  });
}

/**
 * A name alone is no evidence: without a link or a cited property, no passage shows that it is in
 * the article.
 */
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
  return things.flatMap(({ kind, path, replaces, differs }) => {
    if (replaces.size + differs.size === 0) return [];
    const words = replaceableWords(kind);
    const wrong = (list: string, listed: ReadonlySet<string>) =>
      [...listed].flatMap((word) => {
        if (words.includes(word)) return [];
        const message = `can't list ${quoted(word)}, only ${words.join(", ")}`;
        return [{ path: [...path, list], message }];
      });
    return [...wrong("replaces", replaces), ...wrong("differs", differs)];
  });
}

function reasonForNothing({ things, links }: Facts): Finding[] {
  const wrong = (because: Reasons, path: Path, words: readonly string[]) =>
    Object.keys(because)
      .filter((word) => !words.includes(word))
      .map((word) => {
        const message = `can't give a reason for ${quoted(word)}, only for ${words.join(", ")}`;
        return { path: [...path, "because", word], message };
      });
  return [
    ...things.flatMap(({ kind, because, path }) => wrong(because, path, reasonWords(kind))),
    ...links.flatMap(({ kind, because, path }) => wrong(because, path, linkReasonWords(kind))),
  ];
}
