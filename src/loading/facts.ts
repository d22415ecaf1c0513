import type { LinkKind } from "../model/links.ts";
import type { ThingKind } from "../model/things.ts";
import type { Word } from "../model/vocabularies.ts";
import type { Path } from "./mistake.ts";

/**
 * The properties that were written about a thing or link, under the graph's names; derived
 * properties are added later.
 */
export type Stated = Readonly<Record<string, string | number | readonly string[]>>;

/** A part of an item of the bundle. */
interface Part {
  path: Path;
  /** The id of the item that contains it. */
  item: string;
  /** The item's `replaces` list. */
  replaces: ReadonlySet<string>;
}

export interface ThingFact extends Part {
  id: string;
  kind: ThingKind;
  stated: Stated;
}

export interface NameFact extends Part {
  entity: string;
  text: string;
  kind: Word<"NameKind">;
  language?: string;
}

export interface LinkFact extends Part {
  id: string;
  kind: LinkKind;
  from: string;
  to: string;
  /** The item's property that contains it, such as `offices`; `replaces` uses the same name. */
  field: string;
  stated: Stated;
  /** For SAID_BY: the title or link id of the office in which the statement was made. */
  as?: string;
}

/** One passage that backs one subject. */
export interface PassageFact extends Part {
  /** What it backs: a link's id, a statement's id, or `{thing}#{property}`. */
  subject: string;
  exact: string;
  /** Null if the passage doesn't give a speaker's words. */
  mode: Word<"CitationMode"> | null;
  stance: Word<"CitationStance">;
  via?: string;
  prefix?: string;
  suffix?: string;
  start?: number;
  end?: number;
}

/** A bundle as flat lists, the input of everything that checks or loads a bundle. */
export interface Facts {
  article: string;
  publishedOn?: string;
  verifiedOn?: string;
  things: ThingFact[];
  names: NameFact[];
  links: LinkFact[];
  passages: PassageFact[];
}
