import { statementLabel } from "../../src/changes/labels.ts";
import type { Word } from "../../src/model/vocabularies.ts";
import type { Citer } from "./citer.ts";
import { dated } from "./dates.ts";
import type { GraphFiles } from "./graph-files.ts";

export interface Speaker {
  id: string;
  /** The id of the link to the office that the speaker held, if the article gives one. */
  office: string | null;
}

/** What to write for one statement. */
export interface Statement {
  id: string;
  voice?: Word<"Voice">;
  /** Those who said it together, in the order of the article; none in the article's own voice. */
  speakers: readonly Speaker[];
  /** The article's words for a speaker without a name. */
  attribution?: string | null;
  onBehalfOf?: string | null;
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
  const { id, saidOn, answerBy = null, act, medium, gist, text } = statement;
  const { voice = "SPEECH", attribution = null } = statement;
  const said = dated("saidOn", saidOn);
  files.thing("statement", id, {
    ...{ label: statementLabel(gist), voice, act, medium, gist, text, attribution, language: "en" },
    ...said,
    ...dated("answerBy", answerBy),
  });
  const start = cite.statement(id, statement.article, text, voice);
  const ofTarget = (toId: string) => ({ toId, saidOnSort: said.saidOnSort });
  for (const [rank, { id: speaker, office }] of statement.speakers.entries()) {
    const position = String(rank).padStart(2, "0");
    files.link("said-by", id, speaker, { ...ofTarget(speaker), officeLinkId: office, position });
  }
  if (statement.onBehalfOf) {
    files.link("on-behalf-of", id, statement.onBehalfOf, ofTarget(statement.onBehalfOf));
  }
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
