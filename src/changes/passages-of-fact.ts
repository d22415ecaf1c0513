import { linkKindOf } from "../model/ids.ts";
import { isBetweenEntities, type LinkKind, linkKinds } from "../model/links.ts";
import type { ThingKind } from "../model/things.ts";
import type { Attestation } from "./attestation.ts";

/** What a passage says of the word that it gives. */
export interface PassageOfFact {
  subject: string;
  start: number;
  stance: Attestation["stance"];
  /** The outlet that the article credits. */
  via: string | null;
}

/** The fact that a passage's subject is, or is a property or a link of. */
export function factOf(subject: string): string {
  const [owner = ""] = subject.split("#");
  const kind = linkKindOf(owner);
  if (!kind || isBetweenEntities(kind)) return owner;
  // A link of a statement or an article begins there: `about/statement/x/city/y`.
  return owner.split("/").slice(1, 3).join("/");
}

/**
 * What a source's passages for a fact say of its word for it. An outlet counts once for a fact, so
 * the first one that is credited stands for the others. Passages on an entity or an article back
 * its properties: they can dispute one of these, but not that there is such a thing.
 * @param publisher the article's, if it is known
 */
export function standingOfPassages(
  kind: ThingKind | LinkKind,
  passages: readonly PassageOfFact[],
  publisher: string | null,
): Pick<Attestation, "outlet" | "stance"> {
  const inOrder = passages.toSorted((a, b) => a.start - b.start);
  const credited = inOrder.find(({ via }) => via !== null)?.via ?? null;
  const isDisputable = kind === "statement" || kind in linkKinds;
  const isDisputed =
    isDisputable && passages.length > 0 && passages.every(({ stance }) => stance === "DISPUTES");
  return { outlet: credited ?? publisher, stance: isDisputed ? "DISPUTES" : "SUPPORTS" };
}
