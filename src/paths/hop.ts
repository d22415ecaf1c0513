import type { SourceCount } from "../attestations/fact-fields.ts";
import { STATEMENT_HOP_KINDS, statementHopSentence } from "../model/hops.ts";
import { linkKinds } from "../model/links.ts";
import { type LinkFacts, sentenceOf } from "../model/sentences.ts";
import { counted } from "../model/texts.ts";
import type { StandingRow } from "../things/rows.ts";
import type { Within } from "./limits.ts";
import type { Evidence } from "./queries.ts";

/** Two entities of a path that something joins. */
export interface Hop extends Pick<StandingRow, "inferred" | "disputes" | "disputedBy"> {
  /** The parent's id of its lists: see `cypher/paths/links-between.cypher`. */
  id: string;
  fromId: string;
  toId: string;
  sentence: string;
  sources: SourceCount;
  /** The link or the statement that the sentence tells. */
  factId: string;
}

export function hopOf({ from, to, linkCount, link, statement }: Evidence, within: Within): Hop {
  const { types, validOn, saidFrom, saidUntil, minSources } = within;
  const limits = [types.join(","), validOn, saidFrom, saidUntil, minSources];
  const fact = link ?? statement;
  if (!fact) throw new Error(`Nothing joins ${from} and ${to} any longer.`);
  const { id: factId, sourceArticles, sourceOutlets, inferred, disputes, disputedBy } = fact;
  return {
    id: [from, to, ...limits.map((limit) => limit ?? "-")].join(" "),
    fromId: from,
    toId: to,
    sentence: link ? linkSentence(link, linkCount) : statementSentence(statement),
    sources: { sourceArticles, sourceOutlets },
    factId,
    inferred: inferred ?? null,
    disputes: disputes ?? null,
    disputedBy: disputedBy ?? null,
  };
}

function linkSentence(link: NonNullable<Evidence["link"]>, count: number): string {
  const facts = { ...link, since: link.since ?? null, until: link.until ?? null } as LinkFacts;
  const others = count - 1;
  if (others === 0) return sentenceOf(facts);
  const also = others === 1 ? "also connects" : "also connect";
  return `${sentenceOf(facts)} (${counted(others, "other link")} ${also} them.)`;
}

function statementSentence(statement: Evidence["statement"]): string {
  const kind = STATEMENT_HOP_KINDS.find((each) => linkKinds[each].type === statement?.type);
  if (!statement || !kind) throw new Error("A hop has neither a link nor a statement.");
  return statementHopSentence({ ...statement, kind });
}
