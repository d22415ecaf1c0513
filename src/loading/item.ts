import type { Facts, Part, Path, Stated } from "../changes/facts.ts";
import { linkId, slug } from "../model/ids.ts";
import { type LinkKind, linkKindEntry, statedIn, storedForm } from "../model/links.ts";
import { foldSpaces } from "../model/texts.ts";
import { propertiesOf, type ThingKind } from "../model/things.ts";
import type { Word } from "../model/vocabularies.ts";
import type {
  Because,
  BundleCitation,
  BundleCite,
  BundleCited,
  BundleItem,
  BundleLink,
} from "./bundle.ts";
import { quotedPassages } from "./quoted-passages.ts";

/** A link as written in the item at one of its ends. */
interface Written {
  kind: LinkKind;
  /** The id at the other end. */
  other: string;
  /** Whether the link begins at the item. */
  isForward: boolean;
  field: string;
  path: Path;
  key?: string | undefined;
  stated?: Loose;
  because?: Because | undefined;
  cite?: BundleCite | undefined;
  as?: string | undefined;
}

/** Adds the facts of one item of the bundle. */
export class Item {
  readonly #facts: Pick<Facts, "links" | "passages">;
  readonly #path: Path;
  readonly #part: Omit<Part, "path">;

  /** @param part the item's id, and what it lists under `replaces` and `differs` */
  constructor(facts: Pick<Facts, "links" | "passages">, path: Path, part: Omit<Part, "path">) {
    this.#facts = facts;
    this.#path = path;
    this.#part = part;
  }

  /** The links that the model lets items of this kind state. */
  statedLinks(kind: ThingKind, item: BundleItem): void {
    for (const { kind: linkKind, direction, statedAs, isForward } of statedIn(kind)) {
      const field = direction.word;
      const at = { kind: linkKind, isForward, field };
      const written = (link: BundleLink, path: Path) => {
        if (typeof link === "string") this.link({ ...at, other: link, path });
        else this.link({ ...at, path, ...linkContent(statedAs, link) });
      };
      const stated = item[field] as BundleLink | BundleLink[] | undefined;
      if (Array.isArray(stated)) {
        stated.forEach((link, index) => {
          written(link, [...this.#path, field, index]);
        });
      } else if (stated !== undefined) written(stated, [...this.#path, field]);
    }
  }

  link({
    kind,
    other,
    isForward,
    field,
    path,
    key,
    stated = {},
    because = {},
    cite,
    as,
  }: Written): void {
    const ends = isForward
      ? ([this.#part.item, other] as const)
      : ([other, this.#part.item] as const);
    const { from, to, properties } = storedForm(kind, ...ends, stated);
    const ownKey = key ?? madeKey(kind, properties);
    const id = linkId(kind, from, to, ownKey);
    // Whatever is merged, an id stays as it is; the key is what tells two links apart.
    const own = present({ ...properties, ...(ownKey && { key: ownKey }) });
    const link = { id, kind, from, to, field, stated: own, because, ...(as && { as }) };
    this.#facts.links.push({ ...this.#part, path, ...link });
    if (cite) this.#add(id, [...path, "cite"], cite, () => null);
  }

  /** The passages of the item's properties that have their own. */
  passagesOfProperties(kind: ThingKind, item: BundleItem): void {
    for (const [name, { isCited }] of propertiesOf(kind)) {
      const cite = isCited && (item[name] as BundleCited | undefined)?.cite;
      // A statement's own passages hold the words for who spoke.
      if (cite && name !== "attribution") this.passages(name, cite);
    }
  }

  /** The passages of one property of the item. */
  passages(property: string, cite: BundleCite): void {
    const path = [...this.#path, property, "cite"];
    this.#add(`${this.#part.item}#${property}`, path, cite, () => null);
  }

  /**
   * A statement's passages: quoted if its text is made of them, otherwise reported; neither if the
   * article speaks itself.
   * @param stated the statement's properties
   * @param field the path of what cites them, if it is not the statement
   */
  ownPassages(cite: BundleCite, { text, voice }: Loose, field: Path = []): void {
    const passages = (Array.isArray(cite) ? cite : [cite]).map(asCitation);
    const maybeQuoted = passages.filter(({ mode = "DIRECT" }) => mode === "DIRECT");
    const quoted = new Set(
      typeof text === "string"
        ? quotedPassages(text, maybeQuoted).map(({ exact }) => foldSpaces(exact))
        : [],
    );
    this.#add(this.#part.item, [...this.#path, ...field, "cite"], cite, (exact) => {
      if (voice === "REPORTING") return null;
      return quoted.has(foldSpaces(exact)) ? "DIRECT" : "INDIRECT";
    });
  }

  #add(subject: string, path: Path, cite: BundleCite, modeOf: ModeOf): void {
    if (!Array.isArray(cite)) {
      this.#addOne(subject, path, cite, modeOf);
      return;
    }
    cite.forEach((each, index) => {
      this.#addOne(subject, [...path, index], each, modeOf);
    });
  }

  #addOne(subject: string, path: Path, cite: string | BundleCitation, modeOf: ModeOf): void {
    const { exact, mode, stance, set, via, prefix, suffix, start, end } = asCitation(cite);
    this.#facts.passages.push({
      ...this.#part,
      path,
      subject,
      exact,
      mode: mode ?? modeOf(exact),
      stance: stance ?? "SUPPORTS",
      ...(set !== undefined && { set }),
      ...(via !== undefined && { via }),
      ...(prefix !== undefined && { prefix }),
      ...(suffix !== undefined && { suffix }),
      ...(start !== undefined && { start }),
      ...(end !== undefined && { end }),
    });
  }
}

function asCitation(cite: string | BundleCitation): BundleCitation {
  return typeof cite === "string" ? { exact: cite } : cite;
}

/**
 * The other end of a link, its key if one is given, its properties and its passages. The format
 * check has validated the types.
 */
function linkContent(statedAs: string, link: Exclude<BundleLink, string>) {
  const { because, cite, ...rest } = link as { because?: Because; cite?: BundleCite };
  const { [statedAs]: other, key, ...stated } = rest as LinkFields;
  return { other: other as string, key, stated, because, cite };
}

/** The key of a link to which the bundle gives none. */
function madeKey(kind: LinkKind, properties: Loose): string | undefined {
  const { keyFrom } = linkKindEntry(kind);
  return keyFrom && slug(String(properties[keyFrom] ?? ""));
}

type LinkFields = Readonly<Record<string, string | number | undefined>> & { key?: string };

/** The mode of a passage whose bundle doesn't state it. */
type ModeOf = (exact: string) => Word<"CitationMode"> | null;

/** Properties that may be undefined, when the bundle doesn't state them. */
export type Loose = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** Leaves out undefined properties. */
export function present(stated: Loose): Stated {
  return Object.fromEntries(
    Object.entries(stated).filter(([, value]) => value !== undefined),
  ) as Stated;
}
