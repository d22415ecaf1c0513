import { z } from "zod";
import { LINK_KINDS, type LinkKind } from "../model/links.ts";
import { foldSpaces } from "../model/texts.ts";
import { type Word, wordsOf } from "../model/vocabularies.ts";
import { type StoredPassage, storedPassage } from "./passage.ts";

// An attestation is one source's word for one fact. A fact is an entity, an article with its
// publisher and writers, a statement with all its links, or a link between two entities.

const values = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]));
const ends = { kind: z.enum(LINK_KINDS), from: z.string(), to: z.string() };

const stated = z.object({
  values,
  /** The ends of a link between entities. */
  link: z.object(ends).optional(),
  /** An entity's names besides `values.name`. */
  names: z
    .array(
      z.object({
        text: z.string(),
        kind: z.enum(wordsOf("NameKind")),
        language: z.string().optional(),
      }),
    )
    .optional(),
  /** Those of an entity's names that stand in no passage of the source. */
  editorialNames: z.array(z.string()).optional(),
  /** Why something is so that the passages do not say outright, by the words of bundles. */
  because: z.record(z.string(), z.string()).optional(),
  /** The links of a statement or an article, by id. */
  links: z.record(z.string(), z.object({ ...ends, values })).optional(),
});

export type Values = Readonly<z.infer<typeof values>>;
/** All that a source states of one fact. */
export type StatedFact = z.infer<typeof stated>;
export type StatedName = NonNullable<StatedFact["names"]>[number];
export interface StatedLink {
  kind: LinkKind;
  from: string;
  to: string;
  values: Values;
}

export interface Attestation {
  /** The id of a thing, or of a link between entities. */
  fact: string;
  /** The id of the article. */
  source: string;
  stated: StatedFact;
  /** Words of properties, as bundles list them: where it disagrees with other sources, it is right. */
  replaces: readonly string[];
  /** The same, where it disagrees with them and takes no side. */
  differs: readonly string[];
  /**
   * The source has taken it back, and it stays only because something else refers to the entity:
   * its last attestation.
   */
  isKept: boolean;
}

/** What an attestation's passages make of it. */
export interface Standing {
  /** The outlet whose word it is: the one that its passages credit, else the article's publisher. */
  outlet: string | null;
  /** DISPUTES when all its passages do: then it is no word for the fact, but one against it. */
  stance: Word<"CitationStance">;
}

/** Whether it keeps its fact alive, and counts as a source of it. */
export function backs({ stance }: Pick<Standing, "stance">): boolean {
  return stance === "SUPPORTS";
}

/** All that a source says of a fact: what a change writes, and what a revision keeps of before. */
export interface Attesting extends Attestation {
  passages: readonly StoredPassage[];
}

/** The things that a fact's links lead to, both ends of it if it is a link itself. */
export function endsIn({ link, links }: StatedFact): string[] {
  const own = link ? [link.from, link.to] : [];
  return [...own, ...Object.values(links ?? {}).map(({ to }) => to)];
}

/** What tells which things an attestation names; its passages are null if they were not read. */
export interface Naming {
  stated: StatedFact;
  passages: readonly StoredPassage[] | null;
}

/** The things that an attestation names: those it leads to, and those its passages credit. */
export function namedIn({ stated, passages }: Naming): string[] {
  return [...endsIn(stated), ...(passages ?? []).flatMap(({ via }) => via ?? [])];
}

/** The outlet that published an article, as far as it says so of itself. */
export function publisherIn({ links }: StatedFact): string | null {
  return Object.values(links ?? {}).find(({ kind }) => kind === "published-by")?.to ?? null;
}

/** As the graph stores it: the same text for the same content, whatever order it was written in. */
export function statedText(fact: StatedFact): string {
  return sortedJson(fact);
}

function sortedJson(content: unknown): string {
  return JSON.stringify(content, (_key, value) =>
    value && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** @throws ZodError when it is not such a text: another program has written it */
export function parseStated(text: string): StatedFact {
  return stated.parse(JSON.parse(text));
}

const kept = z.object({
  stated,
  replaces: z.array(z.string()),
  differs: z.array(z.string()),
  isKept: z.boolean(),
  passages: z.array(storedPassage),
});

/** An attestation as a revision keeps it. */
export function attestingText({ passages, ...attesting }: Attesting): string {
  const { stated, replaces, differs, isKept } = attesting;
  return sortedJson({ stated, replaces, differs, isKept, passages: inOrder(passages) });
}

/** @throws ZodError when it is not such a text: another program has written it */
export function parseAttesting(fact: string, source: string, text: string): Attesting {
  return { fact, source, ...kept.parse(JSON.parse(text)) };
}

/** Passages as an idle attestation keeps them. */
export function passagesText(passages: readonly StoredPassage[]): string {
  return sortedJson(inOrder(passages));
}

/** Whatever order they were stated in, the same passages are stored as the same text. */
function inOrder(passages: readonly StoredPassage[]): StoredPassage[] {
  const key = ({ start, subject, exact }: StoredPassage) =>
    `${String(start).padStart(9, "0")} ${subject} ${exact}`;
  return passages.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** @throws ZodError when it is not such a text: another program has written it */
export function parsePassages(text: string): StoredPassage[] {
  return z.array(storedPassage).parse(JSON.parse(text));
}

/**
 * Whether two attestations say the same. Where a passage stands in the text, what stands around it
 * and when it was verified is no part of what the source says.
 */
export function saysTheSame(a: Attesting, b: Attesting): boolean {
  return essence(a) === essence(b);
}

function essence({ stated, replaces, differs, isKept, passages }: Attesting): string {
  const words = passages.map(({ subject, exact, mode, stance, set, via }) =>
    sortedJson({ subject, exact: foldSpaces(exact), mode, stance, set, via }),
  );
  return sortedJson([stated, replaces, differs, isKept, words.sort()]);
}
