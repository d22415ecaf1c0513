import type { LinkKind } from "../model/links.ts";
import type { ThingKind } from "../model/things.ts";
import type { Word } from "../model/vocabularies.ts";

// What a source states, as data: the input of every door that writes into the graph.

/** Where in the input something stands: property names and list indexes, from the top. */
export type Path = readonly (string | number)[];

/**
 * The properties that were written about a thing or link, under the graph's names; derived
 * properties are added later.
 */
export type Stated = Readonly<Record<string, string | number | readonly string[]>>;

/** A part of an item of the input. */
export interface Part {
  path: Path;
  /** The id of the item that contains it. */
  item: string;
  /** The item's `replaces` list: where it disagrees with other sources, it is right. */
  replaces: ReadonlySet<string>;
  /** The item's `differs` list: where it is known to disagree with them, and takes no side. */
  differs: ReadonlySet<string>;
  /** The item says that its dates are meant, however early or late. */
  isUnusual?: true;
}

/** Why something is so that the passages do not say outright: sentences, by the words of the input. */
export type Reasons = Readonly<Record<string, string>>;

export interface ThingFact extends Part {
  id: string;
  kind: ThingKind;
  stated: Stated;
  because: Reasons;
}

export interface NameFact extends Part {
  entity: string;
  text: string;
  kind: Word<"NameKind">;
  language?: string;
  /** It stands in no passage: somebody has added it for readers. */
  isEditorial?: boolean;
}

export interface LinkFact extends Part {
  id: string;
  kind: LinkKind;
  from: string;
  to: string;
  /** The item's property that contains it, such as `offices`; `replaces` uses the same name. */
  field: string;
  stated: Stated;
  /** Only of a link between entities: any other is a part of what its item states. */
  because: Reasons;
  /** For SAID_BY: the title or link id of the office in which the statement was made. */
  as?: string;
}

/** That passages were found in an article's text. */
export interface Verification {
  state: Extract<Word<"VerificationState">, "VERIFIED" | "CLAIMED">;
  /** On which day: `2026-11-24`. */
  on: string;
  /** The SHA-256 of the text. */
  textHash: string;
}

/** One passage that backs one subject. */
export interface PassageFact extends Part {
  /** What it backs: a link's id, a statement's id, or `{thing}#{property}`. */
  subject: string;
  exact: string;
  /** Null if the passage doesn't give a speaker's words. */
  mode: Word<"CitationMode"> | null;
  stance: Word<"CitationStance">;
  /** For quoted words that stand between no quotation marks. */
  set?: Word<"CitationSet">;
  via?: string;
  prefix?: string;
  suffix?: string;
  start?: number;
  end?: number;
}

/** What one article states, as flat lists. */
export interface Facts {
  article: string;
  /**
   * Whether this is all that it states: what it stated before and is not here is then missing.
   * Otherwise these facts are added to the others, each in place of what it stated of it before.
   */
  isComplete: boolean;
  /** How its passages were found in its text; absent if nobody says that they were. */
  verification?: Verification;
  things: ThingFact[];
  names: NameFact[];
  links: LinkFact[];
  passages: PassageFact[];
}
