import type { Attestation, Standing } from "./attestation.ts";
import type { StoredPassage } from "./passage.ts";

// What is read of the graph for a change.

export type Properties = Readonly<Record<string, unknown>>;

export interface KnownLink {
  from: string;
  to: string;
  type: string;
  properties: Properties;
}

/** A citation in the graph. */
export interface KnownCitation {
  source: string;
  properties: Properties;
  via: string | null;
}

/** An attestation in the graph. */
export type KnownAttestation = Attestation &
  Standing & {
    /** Null if they were not read. */
    passages: readonly StoredPassage[] | null;
    /** The passages that are kept with it, as JSON; null unless it is idle. */
    idle: string | null;
    /** The date of its source, for orders; null when it is not known. */
    publishedOnSort: string | null;
  };

/** When a source appeared, and when it was last changed: EDTF, null when it is not known. */
export interface SourceDates {
  publishedOn: string | null;
  updatedOn: string | null;
}

/** Why a fact that is known is not in the graph. */
export interface Retraction {
  byHand: boolean;
  /** Sources go on stating it: it waits for what it can't do without, or to be restored. */
  isAttested: boolean;
  change: string;
  /** When and why it was retracted. */
  at: string;
  reason: string | null;
  /** When it had first been written. */
  recordedAt: string;
}

/** What refers to a thing: a link, or a passage of an article that credits it. */
export interface Touch {
  /** The type of the link. */
  type: string;
  /** The fact that it belongs to. */
  fact: string;
  /** Null for a link. */
  article: string | null;
}

/** What is read for a change. */
export interface Needs {
  /** The facts that are settled anew. */
  facts: ReadonlySet<string>;
  /** Those of which the passages of all sources are needed, and not only of `sources`. */
  whole: ReadonlySet<string>;
  sources: ReadonlySet<string>;
  /** Other things that the change refers to. */
  named: ReadonlySet<string>;
  /** Things that may leave the graph, or are renamed: what refers to them, or would, is read. */
  touched: ReadonlySet<string>;
  /** Things that come back: what waits for them is read. */
  returning: ReadonlySet<string>;
  /** Sources whose date changes: all that they state is read. */
  redated: ReadonlySet<string>;
}

/** What the graph holds about all that a change is about. */
export interface GraphState {
  facts: ReadonlySet<string>;
  things: ReadonlyMap<string, { labels: readonly string[]; properties: Properties }>;
  retracted: ReadonlyMap<string, Retraction>;
  /** By id: every link that begins where one of the facts' links begins. */
  links: ReadonlyMap<string, KnownLink>;
  /** The same by where they begin. */
  linksOf: ReadonlyMap<string, readonly (readonly [id: string, link: KnownLink])[]>;
  /** Names of entities, by entity and text. */
  names: ReadonlyMap<string, ReadonlyMap<string, Properties>>;
  /** By id: the citations of the sources, and all of the facts that are needed whole. */
  citations: ReadonlyMap<string, KnownCitation>;
  /** Their ids, by fact and source. */
  citationsOf: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  /** All attestations of each fact, by source. */
  attestations: ReadonlyMap<string, ReadonlyMap<string, KnownAttestation>>;
  /** By source. */
  sourceDates: ReadonlyMap<string, SourceDates>;
  touching: ReadonlyMap<string, readonly Touch[]>;
  /** The facts that name a thing and are not in the graph, or not whole, for want of something. */
  waiting: ReadonlyMap<string, readonly string[]>;
  /** By source: the facts that it states. */
  statedBy: ReadonlyMap<string, readonly string[]>;
}
