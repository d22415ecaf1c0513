import { statementLabel } from "../../src/changes/labels.ts";
import type { Word } from "../../src/model/vocabularies.ts";
import type { Citer } from "./citer.ts";
import { dated } from "./dates.ts";
import type { GraphFiles } from "./graph-files.ts";

/** What to write for one statement. */
export interface Statement {
  id: string;
  speaker: string;
  /** The id of the link to the office that the speaker held, if the article gives one. */
  office: string | null;
  saidOn: string;
  answerBy?: string | null;
  act: Word<"Act">;
  medium: Word<"Medium">;
  gist: string;
  text: string | null;
  about: ReadonlyMap<string, Word<"AboutStance"> | null>;
  mentions: ReadonlySet<string>;
  addressedTo: ReadonlySet<string>;
  partOf?: string | null;
  respondsTo?: { id: string; kind: Word<"ResponseKind"> } | null;
  /** The number of the article that contains it. */
  article: number;
}

const DIGITS_OF_POSITION = String(Number.MAX_SAFE_INTEGER).length;

/** Writes a statement with all its links and the passages behind it. */
export function writeStatement(files: GraphFiles, cite: Citer, statement: Statement): void {
  const { id, speaker, office, saidOn, answerBy = null, act, medium, gist, text } = statement;
  const said = dated("saidOn", saidOn);
  files.thing("statement", id, {
    ...{ label: statementLabel(gist), act, medium, gist, text, language: "en", speakerId: speaker },
    ...said,
    ...dated("answerBy", answerBy),
  });
  const start = cite.statement(id, statement.article, text);
  files.link("said-by", id, speaker, { officeLinkId: office });
  const ofTarget = (toId: string) => ({ toId, saidOnSort: said.saidOnSort });
  for (const [to, stance] of statement.about) {
    files.link("about", id, to, { ...ofTarget(to), stance });
  }
  for (const to of statement.mentions) files.link("mentions", id, to, ofTarget(to));
  for (const to of statement.addressedTo) files.link("addressed-to", id, to, ofTarget(to));
  if (statement.partOf) {
    const position = String(start).padStart(DIGITS_OF_POSITION, "0");
    files.link("part-of-statement", id, statement.partOf, { position });
  }
  if (statement.respondsTo) {
    const { id: to, kind } = statement.respondsTo;
    files.link("responds-to", id, to, { kind });
  }
}
