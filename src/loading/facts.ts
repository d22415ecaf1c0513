import type { CitationMode, CitationStance } from "../citations/words.ts";
import type { LinkKindName } from "../model/links.ts";
import type { ThingKind } from "../model/things.ts";
import type { NameKind } from "../things/words.ts";
import type { Path } from "./mistake.ts";

/** What was written about a thing or link, under the names that the graph uses; what follows from it comes later. */
export type Stated = Readonly<Record<string, string | readonly string[]>>;

/** A part of an item of the bundle. */
interface Part {
  path: Path;
  /** The id of the item that it was written in. */
  item: string;
  /** What the item replaces. */
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
  kind: NameKind;
  language?: string;
}

export interface LinkFact extends Part {
  id: string;
  kind: LinkKindName;
  from: string;
  to: string;
  /** The item's property that it was written in, such as `offices`: what `replaces` calls it. */
  field: string;
  stated: Stated;
  /** The title or link id of the office in which a statement was made, for SAID_BY. */
  as?: string;
}

/** One passage for one subject. */
export interface PassageFact extends Part {
  /** What it backs: a link's id, a statement's id, or `{thing}#{property}`. */
  subject: string;
  exact: string;
  /** Null where the passage doesn't give a speaker's words. */
  mode: CitationMode | null;
  stance: CitationStance;
  via?: string;
  prefix?: string;
  suffix?: string;
  start?: number;
  end?: number;
}

/** A bundle as flat lists. Everything that checks or loads a bundle reads these. */
export interface Facts {
  article: string;
  publishedOn?: string;
  verifiedOn?: string;
  things: ThingFact[];
  names: NameFact[];
  links: LinkFact[];
  passages: PassageFact[];
}
