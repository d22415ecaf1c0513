import { kindOf } from "../../../model/ids.ts";
import { ended } from "../../../model/texts.ts";
import type { Ask, Asking } from "../../documents/ask.ts";
import type { DocumentData } from "../../documents/documents.ts";
import { dayOf } from "./words.ts";

/** What stood at an id, and when and why it left. */
export type Retraction = Extract<DocumentData<"Retraction">["node"], { __typename: "Retracted" }>;

/**
 * Reads whether a thing was retracted; asked where there is nothing with its id.
 * @returns null where nothing was
 * @throws Refused when the API can't answer
 */
export async function readRetraction(
  ask: Ask,
  id: string,
  asking: Asking,
): Promise<Retraction | null> {
  if (kindOf(id) === null) return null;
  const { node } = await ask("Retraction", { id }, asking);
  return node?.__typename === "Retracted" ? node : null;
}

/**
 * The same in a sentence, for doors that have no page for it. Its label may be a paraphrase of ours, which never
 * stands between quotation marks.
 */
export function retractionText({ label, change }: Pick<Retraction, "label" | "change">): string {
  const why = change.reason === null ? "" : ` (${change.reason})`;
  return `Retracted on ${dayOf(change.at)}${why}: ${ended(label)}`;
}
