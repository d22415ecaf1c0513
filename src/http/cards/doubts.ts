import type { CardStandingFragment } from "../documents/document-types.generated.ts";

/** Something of it is read out of the words, or sources contradict each other about it. */
export type Doubt = "INFERRED" | "DISPUTED";

/** What a reader must know of facts before they take them for certain. */
export function doubtsAbout(
  facts: readonly Pick<CardStandingFragment, "inference" | "disputed">[],
): Doubt[] {
  const doubts: Doubt[] = [];
  if (facts.some(({ inference }) => inference.length > 0)) doubts.push("INFERRED");
  if (facts.some(({ disputed }) => disputed.length > 0)) doubts.push("DISPUTED");
  return doubts;
}
