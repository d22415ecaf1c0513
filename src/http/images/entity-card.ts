import { counted } from "../../model/texts.ts";
import type { EntityImageFragment } from "../documents/document-types.generated.ts";
import type { Card } from "./card.ts";
import { groundsOf, NO_WRONGDOING } from "./grounds.ts";

/** What the image of an entity says: its name, what it is, and a few facts. */
export function entityCard(entity: EntityImageFragment): Card {
  const links = shownLinks(entity);
  return {
    kind: entity.card.kind,
    form: "name",
    words: entity.name,
    who: entity.summary,
    // A link says its outcome in its sentence, which is shown whole or not at all: so nobody
    // stands there as accused without it.
    facts: [...links.map(({ sentence }) => sentence), ...countsOf(entity)],
    grounds: groundsOf(entity, links),
    note: NO_WRONGDOING,
  };
}

const MOST_SENTENCES = 2;

/** Its latest links, offices first. */
function shownLinks({ links }: EntityImageFragment) {
  const all = links.edges.map(({ link }) => link);
  const isOffice = ({ __typename }: { __typename: string }) => __typename === "HeldOffice";
  return [...all.filter(isOffice), ...all.filter((link) => !isOffice(link))].slice(
    0,
    MOST_SENTENCES,
  );
}

/** Counted already: to count the statements of somebody who made thousands takes half a second. */
function countsOf({ degreeByKind }: EntityImageFragment): string[] {
  const degrees = new Map<string, number>(degreeByKind.map((each) => [each.linkKind, each.degree]));
  const [said, about] = [degrees.get("SAID_BY") ?? 0, degrees.get("ABOUT") ?? 0];
  if (said === 0 && about === 0) return [];
  if (said === 0) return [`Subject of ${counted(about, "statement")}`];
  const also = about > 0 ? `; subject of ${about.toLocaleString("en-US")}` : "";
  return [`Made ${counted(said, "statement")}${also}`];
}
