import { z } from "zod";
import { linkKinds } from "../model/links.ts";
import type { StatedFact, Values } from "./attestation.ts";
import { linkField } from "./replacing.ts";

/** Something that no passage says outright, and why it is so all the same. */
const inference = z.object({
  /** The field of the API. */
  property: z.string(),
  /** Null where it is not one value, such as who is meant. */
  value: z.string().nullable(),
  /** A sentence. */
  reason: z.string(),
});
export type StoredInference = z.infer<typeof inference>;

/** @throws ZodError when it is not such a text: another program has written it */
export function parseInferences(text: string): StoredInference[] {
  return z.array(inference).parse(JSON.parse(text));
}

/** What a source gives reasons for. */
export function reasonsIn({ because = {}, values }: StatedFact): StoredInference[] {
  return Object.entries(because).map(([word, reason]) => inferenceOf(word, reason, values));
}

function inferenceOf(word: string, reason: string, values: Values): StoredInference {
  const value = values[word];
  const property = word === linkField("said-by") ? linkKinds["said-by"].forward.word : word;
  return { property, value: value === undefined ? null : String(value), reason };
}

/**
 * What is inferred of a fact: what each source that states it gives a reason for. The first one's is told.
 * @param stating what each source says that backs it
 */
export function inferredOf(stating: readonly StatedFact[]): StoredInference[] {
  const words = [...new Set(stating.flatMap(({ because = {} }) => Object.keys(because)))].sort();
  return words.flatMap((word) => {
    const own = stating.filter(({ values, because }) => word in values || word in (because ?? {}));
    // What is no value, such as who is meant, is stated by all.
    const all = own.some(({ values }) => word in values) ? own : stating;
    const [first] = all;
    const reason = first?.because?.[word];
    if (!reason || !all.every(({ because }) => because?.[word])) return [];
    return [inferenceOf(word, reason, first.values)];
  });
}
