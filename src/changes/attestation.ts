import { z } from "zod";
import { LINK_KINDS, type LinkKind } from "../model/links.ts";
import { type Word, wordsOf } from "../model/vocabularies.ts";

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
  /** The outlet whose word it is: the one that its passages credit, else the article's publisher. */
  outlet: string | null;
  /** DISPUTES when all its passages do: then it is no word for the fact, but one against it. */
  stance: Word<"CitationStance">;
}

/** Whether it keeps its fact alive, and counts as a source of it. */
export function backs({ stance }: Pick<Attestation, "stance">): boolean {
  return stance === "SUPPORTS";
}

/** As the graph stores it: the same text for the same content, whatever order it was written in. */
export function statedText(fact: StatedFact): string {
  return JSON.stringify(fact, (_key, value) =>
    value && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** @throws ZodError when it is not such a text: another program has written it */
export function parseStated(text: string): StatedFact {
  return stated.parse(JSON.parse(text));
}
