import { capitalized } from "../../model/texts.ts";
import type { LinkImageFragment } from "../documents/document-types.generated.ts";
import { linkKindWords } from "../pages/parts/words.ts";
import type { Card } from "./card.ts";
import { documentedBy, groundsOf, NO_WRONGDOING } from "./grounds.ts";
import { foreign } from "./shown-text.ts";

/** As long as a sentence of any script may be to be shown whole: see the smallest of `STEPS.name`. */
const LONGEST = 200;

/** What the image of a link says: the fact as a sentence, and who documents it. */
export function linkCard(link: LinkImageFragment): Card {
  return {
    kind: capitalized(linkKindWords(link.id)),
    form: "name",
    words: wordsOf(link),
    who: null,
    facts: [documentedBy(link.citations.nodes)].filter((fact) => fact !== null),
    grounds: groundsOf(link),
    note: NO_WRONGDOING,
  };
}

/** The outcome of a case stands at the end of its sentence: where that would be cut, nobody is shown as accused. */
function wordsOf(link: LinkImageFragment): string {
  const { sentence } = link;
  if (!("outcome" in link) || [...sentence].length <= LONGEST) return sentence;
  return `${foreign(link.from.label)} and ${foreign(link.to.label)}: see the page for the outcome`;
}
