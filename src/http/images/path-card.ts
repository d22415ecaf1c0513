import type { DocumentData } from "../documents/documents.ts";
import type { Card } from "./card.ts";
import { doubtTexts, NO_WRONGDOING } from "./grounds.ts";
import { foreign } from "./shown-text.ts";

type Path = DocumentData<"PathImage">["paths"]["nodes"][number];

const inLists = new Intl.ListFormat("en-US");

/**
 * What the image of a path says: whom it connects, and over whom. Sentences of hops have no room, but for the
 * only one: a path that is shown with some of its hops would be another path.
 */
export function pathCard({ card: { kind, title, subtitle, facts }, hops }: Path): Card {
  const between = hops.slice(0, -1).map(({ to }) => foreign(to.name));
  return {
    kind,
    form: "name",
    words: title,
    who: null,
    facts:
      between.length > 0
        ? [`By way of ${inLists.format(between)}`]
        : facts.flatMap(({ sentence }) => sentence ?? []),
    grounds: [subtitle, ...doubtTexts(facts)].join(", "),
    note: NO_WRONGDOING,
  };
}
