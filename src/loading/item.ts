import type { CitationMode } from "../citations/words.ts";
import { type LinkKindName, linkId } from "../model/links.ts";
import type { BundleCitation, BundleCite } from "./bundle.ts";
import type { Facts, Stated } from "./facts.ts";
import type { Path } from "./mistake.ts";
import { fold } from "./passages.ts";

/** A link as the item that states it writes it; `from` and `to` are in the link's direction. */
export interface Written {
  kind: LinkKindName;
  from: string;
  to: string;
  field: string;
  path: Path;
  key?: string | undefined;
  stated?: Record<string, string | undefined>;
  cite?: BundleCite | undefined;
  as?: string | undefined;
}

/** Adds what one item of the bundle says. */
export class Item {
  readonly path: Path;
  readonly #facts: Pick<Facts, "links" | "passages">;
  readonly #id: string;
  readonly #replaces: ReadonlySet<string>;

  constructor(
    facts: Pick<Facts, "links" | "passages">,
    id: string,
    path: Path,
    replaces: ReadonlySet<string>,
  ) {
    this.#facts = facts;
    this.#id = id;
    this.path = path;
    this.#replaces = replaces;
  }

  link({ kind, from, to, field, path, key, stated = {}, cite, as }: Written): void {
    const id = linkId(kind, from, to, key);
    const part = { item: this.#id, replaces: this.#replaces, path };
    const link = { id, kind, from, to, field, stated: present(stated), ...(as && { as }) };
    this.#facts.links.push({ ...part, ...link });
    if (cite) this.#add(id, [...path, "cite"], cite, () => null);
  }

  /** The passages of one of the item's properties. */
  passages(property: string, cite: BundleCite): void {
    const path = [...this.path, property, "cite"];
    this.#add(`${this.#id}#${property}`, path, cite, () => null);
  }

  /** A statement's passages: quoted where they are its text, else reported. */
  ownPassages(cite: BundleCite, text: string | undefined): void {
    const quoted = text === undefined ? null : fold(text);
    this.#add(this.#id, [...this.path, "cite"], cite, (exact) =>
      fold(exact) === quoted ? "DIRECT" : "INDIRECT",
    );
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
    const citation: BundleCitation = typeof cite === "string" ? { exact: cite } : cite;
    const { exact, mode, stance, via, prefix, suffix, start, end } = citation;
    this.#facts.passages.push({
      item: this.#id,
      replaces: this.#replaces,
      path,
      subject,
      exact,
      mode: mode ?? modeOf(exact),
      stance: stance ?? "SUPPORTS",
      ...(via !== undefined && { via }),
      ...(prefix !== undefined && { prefix }),
      ...(suffix !== undefined && { suffix }),
      ...(start !== undefined && { start }),
      ...(end !== undefined && { end }),
    });
  }
}

/** The mode of a passage that doesn't say it. */
type ModeOf = (exact: string) => CitationMode | null;

/** What was written, or not. */
export type Loose = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Without what was not written. */
export function present(stated: Loose): Stated {
  return Object.fromEntries(
    Object.entries(stated).filter(([, value]) => value !== undefined),
  ) as Stated;
}
