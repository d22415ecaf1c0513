import type { Facts, PassageFact } from "../changes/facts.ts";
import { groupBy } from "../changes/group-by.ts";
import { kindOf } from "../model/ids.ts";
import { MarkedText } from "../texts/marked-text.ts";
import { personName } from "../texts/names.ts";
import type { Span } from "../texts/quotations.ts";
import { inWords, spacedWords, wordsOf } from "../texts/words.ts";
import { textFindings } from "./check-statements.ts";
import { type Finding, type Findings, quoted } from "./mistake.ts";
import type { ArticleText } from "./passages.ts";

/** A passage that was found in the text. */
interface Located {
  passage: PassageFact;
  at: Span;
}

/** A part of so few words in quotation marks is a term, and tells nothing of whose words they are. */
const WORDS_OF_A_TERM = 3;
/** A gist that has as many words of the quotation in a row is no gist. */
const REPEATED_WORDS = 8;

/**
 * Compares how passages are said to give words, quoted or reported, with the quotation marks of the text.
 * Only statements' passages give words.
 */
export function checkQuotations(
  facts: Facts,
  article: ArticleText,
  located: readonly Located[],
): Findings {
  const marked = new MarkedText(article.text);
  const names = new Set(facts.names.map(({ text }) => inWords(text)));
  const unsound = new Set(textsUnmade(facts));
  const quotedSpans = located.filter(({ passage }) => passage.mode === "DIRECT");
  const speakers = surnamesOfSpeakers(facts);
  const found: Findings = { mistakes: [], warnings: [] };
  for (const each of located) {
    const { mode, path, set } = each.passage;
    if (mode === null) continue;
    const add = (kind: keyof Findings, message: string) => found[kind].push({ path, message });
    if (mode === "DIRECT") {
      if (set !== undefined) {
        if (!marked.mayBeSetApart(each.at)) add("warnings", NOT_APART);
        continue;
      }
      const standing = marked.standingOf(each.at);
      if (standing === "outside") add("mistakes", NOT_QUOTED);
      else if (standing === "doubtful") add("warnings", DOUBTFUL);
      const negation = marked.negationBefore(each.at);
      if (negation) add("warnings", behindNegation(negation));
    } else if (mode === "MIXED") {
      const parts = marked.partsIn(each.at);
      if (parts.length === 0) add("mistakes", NOTHING_QUOTED);
      else if (parts.every((part) => isTerm(part.text, names))) add("warnings", ONLY_TERMS);
      else if (!parts.some((part) => !part.isDoubtful && !isTerm(part.text, names)))
        add("warnings", ONLY_DOUBTFUL);
    } else if (
      !unsound.has(each.passage.subject) &&
      !isTerm(each.passage.exact, names) &&
      !isWithin(each, quotedSpans)
    ) {
      const standing = marked.standingOf(each.at);
      // Somebody else may be quoted who tells what this speaker said.
      const isHearsay = speakers.get(each.passage.subject)?.some((name) => hasWord(each, name));
      if (standing === "between") add(isHearsay ? "warnings" : "mistakes", QUOTED);
      else if (standing === "doubtful") add("warnings", MAYBE_QUOTED);
    }
  }
  return found;
}

const NOT_QUOTED =
  "is given as a quotation, but does not stand between quotation marks in the text: say mode: INDIRECT or MIXED and leave the statement's text out, or, where the text sets words apart in another way, set: BLOCK, TRANSCRIPT or POST";
const DOUBTFUL =
  "is given as a quotation, and stands between single quotation marks or in a quotation that nothing closes: look whether it is one";
const NOTHING_QUOTED =
  "says mode: MIXED, but no word of it stands between quotation marks in the text: say mode: INDIRECT";
const ONLY_TERMS =
  "says mode: MIXED, and only a name, or three words or fewer, stand between quotation marks: look whether they are the speaker's";
const ONLY_DOUBTFUL =
  "says mode: MIXED, and its words stand between single quotation marks or in a quotation that nothing closes: look whether they are quoted";
const NOT_APART =
  "says set, and begins in the middle of a sentence, where nothing is set apart: look whether it is quoted at all";
const behindNegation = (word: string) =>
  `begins behind ${quoted(word)}, without which it may say the reverse: begin earlier, or end the statement's text elsewhere`;
const QUOTED =
  "is given as reported speech, but stands between quotation marks in the text: say mode: DIRECT, or cite the words that report it";
const MAYBE_QUOTED =
  "is given as reported speech, and stands between single quotation marks or in a quotation that nothing closes: look whether it is one";

/** The surnames of the people who said each statement. */
function surnamesOfSpeakers({ links, names }: Facts): ReadonlyMap<string, readonly string[]> {
  const surnames = groupBy(names, ({ entity }) => entity);
  const said = links.filter(({ kind, to }) => kind === "said-by" && kindOf(to) === "person");
  return new Map(
    said.map(({ from, to }) => [
      from,
      (surnames.get(to) ?? []).map(({ text }) => inWords(personName(text).surname)),
    ]),
  );
}

const hasWord = ({ passage }: Located, word: string) =>
  spacedWords(passage.exact).includes(` ${word} `);

/** Statements whose text is not made of their passages, so that none of these counts as quoted: that is told already. */
function textsUnmade({ things, passages }: Facts): string[] {
  const bySubject = groupBy(passages, ({ subject }) => subject);
  return things
    .filter(
      (each) =>
        each.kind === "statement" && textFindings(each, bySubject.get(each.id) ?? []).length > 0,
    )
    .map(({ id }) => id);
}

/** A part of another statement's quotation may report a third one's words. */
function isWithin({ passage, at }: Located, quotedSpans: readonly Located[]): boolean {
  return quotedSpans.some(({ passage: { subject }, at: { start, end } }) => {
    const isOther = subject !== passage.subject && kindOf(subject) === "statement";
    return isOther && start <= at.start && at.end <= end && end - start > at.end - at.start;
  });
}

function isTerm(text: string, names: ReadonlySet<string>): boolean {
  return wordsOf(text).length <= WORDS_OF_A_TERM || names.has(inWords(text));
}

/** What can be said of quotations without the text. */
export function quotationForms(facts: Facts): Findings {
  const bySubject = groupBy(facts.passages, ({ subject }) => subject);
  const mistakes = facts.passages.flatMap(({ path, mode, set, subject }): Finding[] => {
    if (set === undefined) return [];
    if (mode !== "DIRECT") {
      const message = `says set: ${set}, which is for quotations (mode: DIRECT)`;
      return [{ path: [...path, "set"], message }];
    }
    const others = passagesOf(facts, bySubject, subject).filter((each) => each.set === undefined);
    if (others.some((each) => each.mode !== "DIRECT")) return [];
    const message = `says set: ${set}, so the statement needs a passage that says whose words they are`;
    return [{ path: [...path, "set"], message }];
  });
  const warnings = facts.things.flatMap(({ id, kind, path, stated: { gist } }): Finding[] => {
    if (kind !== "statement" || typeof gist !== "string") return [];
    const direct = (bySubject.get(id) ?? []).filter(({ mode }) => mode === "DIRECT");
    const repeated = direct.map(({ exact }) => repeatedWords(gist, exact)).find(Boolean);
    if (!repeated) return [];
    const message = `repeats the quotation: ${quoted(repeated)}; a gist says it in other words`;
    return [{ path: [...path, "gist"], message }];
  });
  return { mistakes, warnings };
}

/** A statement's passages, with those of the links to its speakers. */
function passagesOf(
  { links }: Facts,
  bySubject: ReadonlyMap<string, readonly PassageFact[]>,
  statement: string,
): PassageFact[] {
  const speakers = links.filter(({ kind, from }) => kind === "said-by" && from === statement);
  return [statement, ...speakers.map(({ id }) => id)].flatMap((id) => bySubject.get(id) ?? []);
}

function repeatedWords(gist: string, quotation: string): string | undefined {
  const said = spacedWords(quotation);
  const words = wordsOf(gist);
  return words
    .map((_, at) => words.slice(at, at + REPEATED_WORDS))
    .filter((some) => some.length === REPEATED_WORDS)
    .map((some) => some.join(" "))
    .find((some) => said.includes(` ${some} `));
}
