import type { Facts, LinkFact, PassageFact, ThingFact } from "../changes/facts.ts";
import { groupBy } from "../changes/group-by.ts";
import { kindOf, linkKindOf } from "../model/ids.ts";
import { foldSpaces } from "../model/texts.ts";
import { speakerFindings } from "./check-speakers.ts";
import type { Finding } from "./mistake.ts";
import { quotedPassages } from "./quoted-passages.ts";

/** What is wrong with well-formed statements. */
export function checkStatements(facts: Facts, incomplete: ReadonlySet<string>): Finding[] {
  const { things, links } = facts;
  const passages = groupBy(facts.passages, ({ subject }) => subject);
  const defined = new Set([...things.map(({ id }) => id), ...incomplete]);
  const ownLinks = groupBy(links, ({ from }) => from);
  const statements = things.filter(({ kind }) => kind === "statement");
  return [
    ...statements
      .filter(({ id }) => !incomplete.has(id))
      .flatMap((statement) => {
        const own = passages.get(statement.id) ?? [];
        return [
          ...speakerFindings(statement, ownLinks.get(statement.id) ?? [], own),
          ...quotedFindings(statement, own),
        ];
      }),
    ...links.flatMap(officeFindings),
    ...links.flatMap((link) => partFindings(link, defined)),
  ];
}

/** A verbatim text must be quoted by the article: as one passage, or as several in their order. */
export function textFindings(
  { path, stated: { text, voice } }: ThingFact,
  own: readonly PassageFact[],
): Finding[] {
  if (typeof text !== "string") return [];
  if (voice === "REPORTING") {
    const message =
      "is for a speaker's words: cite what the article says in its own voice (voice: REPORTING), and leave text out";
    return [{ path: [...path, "text"], message }];
  }
  const same = own.filter(({ exact }) => foldSpaces(exact) === foldSpaces(text));
  const direct = same.filter(({ mode }) => mode === "DIRECT");
  if (direct.length === 1) return [];
  const at = [...path, "text"];
  if (direct.length > 1) {
    return [{ path: at, message: `is the same as ${direct.length} passages: cite one of them` }];
  }
  if (same[0]) {
    return [{ path: at, message: `is the same as a passage that says mode: ${same[0].mode}` }];
  }
  const isQuoted = ({ mode }: PassageFact) => mode === "DIRECT";
  if (quotedPassages(text, own.filter(isQuoted)).length > 0) return [];
  const message =
    "is neither one of the statement's passages nor several quoted ones, in the order of the article and with a space between them: cite the words, or leave text out";
  return [{ path: at, message }];
}

/** What a statement's passages quote is its speaker's: its text is made of them, and nothing else is quoted. */
function quotedFindings(statement: ThingFact, own: readonly PassageFact[]): Finding[] {
  const unmade = textFindings(statement, own);
  if (unmade.length > 0) return unmade;
  const { text } = statement.stated;
  return own.flatMap(({ mode, exact, path }) => {
    if (mode !== "DIRECT" || (typeof text === "string" && isPart(exact, text))) return [];
    const message =
      "is quoted, but is no part of the statement's text: what backs a date or tells who spoke is cited there (saidOn: { value, cite }, by: { cite }); what the article reports is mode: INDIRECT";
    return [{ path, message }];
  });
}

function isPart(passage: string, text: string): boolean {
  return ` ${foldSpaces(text)} `.includes(` ${foldSpaces(passage)} `);
}

function officeFindings({ as, to: speaker, path }: LinkFact): Finding[] {
  if (as === undefined) return [];
  const at = [...path, "as"];
  if (kindOf(speaker) !== "person") {
    return [{ path: at, message: `names an office, but ${speaker} is no person` }];
  }
  if (linkKindOf(as) === "held-office" && !as.startsWith(`held-office/${speaker}/`)) {
    return [{ path: at, message: `names no office of ${speaker}` }];
  }
  return [];
}

function partFindings({ kind, to, path }: LinkFact, defined: ReadonlySet<string>): Finding[] {
  if (kind !== "part-of-statement" || defined.has(to)) return [];
  return [{ path, message: `is no statement of this article: ${to}` }];
}
