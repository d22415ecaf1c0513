import { dateText } from "../model/date-words.ts";
import { kindOf, linkKindOf } from "../model/ids.ts";
import { linkKindEntry } from "../model/links.ts";
import { type ThingKind, thingKinds } from "../model/things.ts";
import type { Values } from "./attestation.ts";

const MAX_LABEL_CHARACTERS = 100;

/**
 * The text that is shown for an id.
 * @param publisher the name of an article's publisher, if the graph has one
 */
export function labelOf(
  id: string,
  kind: ThingKind,
  values: Values,
  publisher: string | null,
): string {
  if (kind === "statement") return statementLabel(String(values.gist));
  return kind === "article" ? articleLabel(id, values, publisher) : String(values.name);
}

/** A statement's label: its gist, cut at a word boundary. */
export function statementLabel(gist: string): string {
  const characters = [...gist];
  if (characters.length <= MAX_LABEL_CHARACTERS) return gist;
  const cut = characters.slice(0, MAX_LABEL_CHARACTERS).join("");
  const atWord = cut.replace(/\s+\S*$/, "");
  return `${atWord.replace(/[\s,;:.–—-]+$/, "")}…`;
}

/** An article's label: its headline, otherwise where and when it appeared, otherwise its id. */
function articleLabel(
  id: string,
  { headline, publishedOn }: Values,
  publisher: string | null,
): string {
  if (typeof headline === "string") return headline;
  return publisher && typeof publishedOn === "string"
    ? `${publisher}, ${dateText(publishedOn)}`
    : id;
}

/**
 * The label of a thing's kind in the graph, or the type of a link's.
 * @throws Error when the id is of neither: a defect
 */
export function labelOfKind(id: string): string {
  const [thing, link] = [kindOf(id), linkKindOf(id)];
  if (thing) return thingKinds[thing].label;
  if (link) return linkKindEntry(link).type;
  throw new Error(`${id} is the id of no fact.`);
}
