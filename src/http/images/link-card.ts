import { capitalized } from "../../model/texts.ts";
import type { LinkImageFragment } from "../documents/document-types.generated.ts";
import type { Card } from "./card.ts";
import { documentedBy, groundsOf, NO_WRONGDOING } from "./grounds.ts";

/** What the image of a link says: the fact as a sentence, and who documents it. */
export function linkCard(link: LinkImageFragment): Card {
  // A sentence that is too long is cut, and the outcome of a case stands at its end: so it has a line of its own.
  const outcome = "outcome" in link ? `Outcome: ${link.outcome}` : null;
  return {
    kind: capitalized(link.id.slice(0, link.id.indexOf("/")).replaceAll("-", " ")),
    form: "name",
    words: link.sentence,
    who: null,
    facts: [outcome, documentedBy(link.citations.nodes)].filter((fact) => fact !== null),
    grounds: groundsOf(link),
    note: NO_WRONGDOING,
  };
}
