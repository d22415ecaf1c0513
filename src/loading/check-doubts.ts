import type { Facts, LinkFact } from "../changes/facts.ts";
import { groupBy } from "../changes/group-by.ts";
import { foldSpaces } from "../model/texts.ts";
import { inWords, spacedWords } from "../texts/words.ts";
import { type Finding, quoted } from "./mistake.ts";

/**
 * What a bundle says and none of its passages does, where that may be right all the same: a title, an amount, an
 * outlet that is credited. And statements that look like one.
 */
export function doubts(facts: Facts): Finding[] {
  const passages = groupBy(facts.passages, ({ subject }) => subject);
  const wordsOf = (subjects: readonly string[]) =>
    subjects
      .flatMap((subject) => passages.get(subject) ?? [])
      .map(({ exact }) => spacedWords(exact))
      .join("|");
  return [
    ...unsaidWords(facts.links, wordsOf),
    ...uncredited(facts, wordsOf),
    ...sameStatements(facts),
  ];
}

type WordsOf = (subjects: readonly string[]) => string;

/** What a link is called, and how much money it was, in the source's words. */
const SAID = ["title", "amount", "relation", "share"];

function unsaidWords(links: readonly LinkFact[], wordsOf: WordsOf): Finding[] {
  return links.flatMap(({ id, stated, because, path }) => {
    const own = wordsOf([id]);
    if (own === "") return [];
    return SAID.flatMap((property) => {
      const value = stated[property];
      if (value === undefined || property in because || "ends" in because) return [];
      const words = inWords(String(value)).split(" ");
      if (words.every((word) => own.includes(` ${word} `))) return [];
      const message = `is ${quoted(value)}, of which its passages say not every word: cite those that do, or say why it is so (because: { ${property}: … })`;
      return [{ path: [...path, property], message }];
    });
  });
}

/** Passages that credit an outlet, though no passage that is cited with them for any fact names it. */
function uncredited({ passages, names, links }: Facts, wordsOf: WordsOf): Finding[] {
  const called = groupBy(names, ({ entity }) => entity);
  const parts = groupBy(links, ({ from }) => from);
  const credited = new Set<string>();
  const open = passages.flatMap(({ subject, via, path, exact }) => {
    const own = via === undefined ? [] : (called.get(via) ?? []);
    if (own.length === 0) return [];
    const [fact = subject] = subject.split("#");
    const all = wordsOf([fact, subject, ...(parts.get(fact) ?? []).map(({ id }) => id)]);
    const key = JSON.stringify([via, foldSpaces(exact)]);
    if (own.some(({ text }) => all.includes(spacedWords(text)))) credited.add(key);
    const message = `credits ${via}, which no passage that is cited with it names: cite the words that do`;
    return [{ key, path: [...path, "via"], message }];
  });
  return open
    .filter(({ key }) => !credited.has(key))
    .map(({ path, message }) => ({ path, message }));
}

/** Two statements of the same speakers and passages are one, told twice; but for a whole and its parts. */
function sameStatements({ things, links, passages }: Facts): Finding[] {
  const said = groupBy(
    links.filter(({ kind }) => kind === "said-by"),
    ({ from }) => from,
  );
  const wholes = new Map<string, string>(
    links.flatMap(({ kind, from, to }) =>
      kind === "part-of-statement" ? [[from, to] as const] : [],
    ),
  );
  const cited = groupBy(passages, ({ subject }) => subject);
  const first = new Map<string, string>();
  return things.flatMap(({ id, kind, path }) => {
    const exact = (cited.get(id) ?? []).map((each) => foldSpaces(each.exact)).sort();
    if (kind !== "statement" || exact.length === 0) return [];
    const speakers = (said.get(id) ?? []).map(({ to }) => to).sort();
    const key = JSON.stringify([speakers, exact]);
    const before = first.get(key);
    if (before === undefined) first.set(key, id);
    const isPart = wholes.get(id) === before || (before && wholes.get(before) === id);
    if (before === undefined || isPart) return [];
    return [{ path, message: `has the speakers and passages of ${before}: is it the same?` }];
  });
}
