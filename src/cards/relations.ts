import type { Relationship } from "../graph/relations/relationship.ts";
import { pageRequest } from "../graphql/lists/pages.ts";
import { onlyNode, type Relation } from "../graphql/relations/relation.ts";
import { entityLinks, linkLists } from "../links/queries.ts";
import { statementsBySpeaker } from "../statements/queries.ts";
import type { LinkRow, StatementRow } from "../things/rows.ts";
import { speakersOfStatement } from "./queries.ts";

// What a card reads besides its entity or its statement. Of lists only the beginnings, without a filter.

/** The line below a statement's title is made of it. */
export const speakers = onlyNode(speakersOfStatement, { isWhole: true });

/** How many facts a card has, unless the argument `first` says it. */
export const USUAL_FACTS = 3;

/** Its links, the latest first. */
export const factsOfEntity = beginning<LinkRow>(entityLinks, "LATEST", "link", USUAL_FACTS);

const offices = linkLists.find(({ kind, owners }) => {
  return kind === "held-office" && owners.includes("person");
});
if (!offices) throw new Error("The model has no offices of people.");

/** The office that a person took last. It is told as a sentence, which needs all of the link. */
export const latestOffice: Relation<LinkRow> = {
  ...beginning<LinkRow>(offices.relationshipOf("person"), "LATEST", "link"),
  isWhole: true,
};

/** What a person or an agency said last. */
export const latestStatement = beginning<StatementRow>(statementsBySpeaker, "NEWEST", "node");

/** The first rows of a list: as many as the argument `first` says, if the field has it and it is given. */
function beginning<Shown>(
  relationship: Relationship,
  order: string,
  shows: "node" | "link",
  usual = 1,
): Relation<Shown> {
  const unfiltered = relationship.filters.flatMap(({ args }) => args.map((name) => [name, null]));
  const list = { order, args: Object.fromEntries(unfiltered) };
  return {
    relationshipOf: () => relationship,
    requestOf: (_relationship, { first }, requested) =>
      pageRequest(
        relationship,
        list,
        { first: typeof first === "number" ? first : usual },
        requested,
      ),
    shows,
  };
}
