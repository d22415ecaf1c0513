import { z } from "zod";
import { kindOf, linkKindOf } from "../model/ids.ts";
import { isBetweenEntities } from "../model/links.ts";
import { foldSpaces } from "../model/texts.ts";
import { isEntityKind, propertiesOf } from "../model/things.ts";
import { type Word, wordsOf } from "../model/vocabularies.ts";
import { citationId } from "./citation-id.ts";

// A passage is stored as a citation while what it backs is in the graph, and with its attestation
// otherwise: in a revision, or while the attestation is idle.

export const storedPassage = z.object({
  /** What it backs: a fact, one of its links, or `{thing}#{property}`. */
  subject: z.string(),
  exact: z.string(),
  mode: z.enum(wordsOf("CitationMode")).optional(),
  stance: z.enum(wordsOf("CitationStance")),
  set: z.enum(wordsOf("CitationSet")).optional(),
  /** The outlet that the source credits. */
  via: z.string().optional(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  start: z.number(),
  end: z.number(),
  // How it was verified is no part of what its source says. Earlier versions knew claims only.
  verification: z.enum(wordsOf("VerificationState")).default("CLAIMED"),
  verifiedOn: z.string().optional(),
  /** The SHA-256 of the text in which it was looked for. */
  textHash: z.string().optional(),
});
export type StoredPassage = z.infer<typeof storedPassage>;

/** The fact that a subject belongs to: itself, or the thing whose property or link it is. */
export function factOf(subject: string): string {
  const [owner = ""] = subject.split("#");
  const link = kindOf(owner) === null ? linkKindOf(owner) : null;
  if (link === null || isBetweenEntities(link)) return owner;
  // A link's id has the id of the thing that states it after its kind: `about/statement/x/city/y`.
  return owner.split("/").slice(1, 3).join("/");
}

/** Whether a fact is a statement or an article, whose links are parts of it. */
export function statesLinks(fact: string): boolean {
  const kind = kindOf(fact);
  return kind === "statement" || kind === "article";
}

/**
 * Every subject that passages of a fact may have.
 * @param links the ids of the statement's or article's links
 */
export function subjectsOf(fact: string, links: Iterable<string>): string[] {
  const kind = kindOf(fact);
  if (kind === null) return [fact];
  const cited = propertiesOf(kind).flatMap(([name, { isCited }]) => (isCited ? [name] : []));
  const properties = isEntityKind(kind) ? ["summary", ...cited] : cited;
  return [fact, ...properties.map((name) => `${fact}#${name}`), ...links];
}

/** Passages by the ids of their citations. */
export function citationIds(
  source: string,
  passages: Iterable<StoredPassage>,
): ReadonlyMap<string, StoredPassage> {
  const counts = new Map<string, number>();
  const inOrder = [...passages].sort((a, b) => a.start - b.start);
  return new Map(
    inOrder.map((passage) => {
      const exact = foldSpaces(passage.exact);
      const words = JSON.stringify([passage.subject, exact]);
      const occurrence = counts.get(words) ?? 0;
      counts.set(words, occurrence + 1);
      return [citationId(passage.subject, source, exact, occurrence), passage];
    }),
  );
}

/**
 * Passages as they are to be stored, with what this installation has found of them. That outranks
 * what a bundle claims: a load without the text lowers no state, and moves nothing that was found.
 * @param known the passages that were stored before
 */
export function withFound(
  source: string,
  passages: readonly StoredPassage[],
  known: readonly StoredPassage[],
): StoredPassage[] {
  const before = citationIds(source, known);
  return [...citationIds(source, passages)].map(([id, passage]) => {
    const found = before.get(id);
    if (!found || !isOwn(found) || (isOwn(passage) && dayOf(passage) >= dayOf(found)))
      return passage;
    const { verification, verifiedOn, textHash, prefix, suffix, start, end } = found;
    const where = verification === "VERIFIED" && { prefix, suffix, start, end };
    return { ...passage, verification, verifiedOn, textHash, ...where };
  });
}

const dayOf = ({ verifiedOn }: StoredPassage) => verifiedOn ?? "";

/** Whether this installation has looked for it. */
function isOwn({ verification }: StoredPassage): boolean {
  return verification === "VERIFIED" || verification === "FAILED";
}

/**
 * What a source's passages for a fact say of its word for it. An outlet counts once for a fact, so
 * the first one that is credited stands for the others. Passages on an entity or an article back
 * its properties: they can dispute one of these, but not that there is such a thing.
 * @param publisher the article's, if it is known
 */
export function standingOfPassages(
  fact: string,
  passages: readonly StoredPassage[],
  publisher: string | null,
): { outlet: string | null; stance: Word<"CitationStance"> } {
  const inOrder = passages.toSorted((a, b) => a.start - b.start);
  const credited = inOrder.find(({ via }) => via !== undefined)?.via;
  const kind = kindOf(fact);
  const isDisputed =
    (kind === null || kind === "statement") &&
    passages.length > 0 &&
    passages.every(({ stance }) => stance === "DISPUTES");
  return { outlet: credited ?? publisher, stance: isDisputed ? "DISPUTES" : "SUPPORTS" };
}
