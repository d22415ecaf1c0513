import type { Word } from "../model/vocabularies.ts";
import type { Attestation, Standing, StatedLink, StatedName, Values } from "./attestation.ts";
import type { SourceDates } from "./graph-state.ts";

/** An attestation with the dates of its source. */
export interface Attested extends Attestation, Standing, SourceDates {}

/** Values that contradict each other, and whose each is. */
export interface Dispute {
  /** The word that `replaces` and `differs` would list. */
  word: string;
  property: string;
  /** The link whose property it is, where the fact is not the link itself. */
  link?: string;
  values: readonly { source: string; value: string }[];
  /** The one that the graph shows. */
  shown: string;
  isConflict: boolean;
}

export interface LiveLink extends StatedLink {
  /** What is stored besides what was stated. */
  derived: Values;
}

export interface LiveName extends StatedName {
  basis: Extract<Word<"Basis">, "PASSAGE" | "EDITORIAL">;
}

/** A fact as the graph has it. */
export interface LiveFact {
  /** Its ends, where it is a link between entities. */
  link: Pick<StatedLink, "kind" | "from" | "to"> | null;
  values: Values;
  derived: Values;
  names: readonly LiveName[];
  links: ReadonlyMap<string, LiveLink>;
  disputes: readonly Dispute[];
  /** No source states it any more; it stays for what refers to it. */
  isKept: boolean;
  /** All that it comes of, with those that speak against it. */
  attested: readonly Attested[];
}
