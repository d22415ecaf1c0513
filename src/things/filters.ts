import { filterInput, oneOf } from "../graphql/lists/filter-input.ts";
import { wordEnum } from "../graphql/word-enum.ts";
import { EntityKindEnum } from "./kind-enums.ts";
import type { EntityLinkType } from "./words.ts";

const EntityLinkKind = wordEnum<EntityLinkType>(
  "EntityLinkKind",
  "The kinds of links between two entities.",
  {
    HELD_OFFICE: "A person held an office, at an agency or in a city.",
    PART_OF: "An agency is part of another.",
    SERVES: "An agency serves a city.",
    DETAINS_FOR: "An agency holds those whom an agency or a city arrests.",
    RUNS: "An agency runs a program.",
    SITE_OF: "A city is a site of a program, or wants to be.",
  },
);

/** The words of every filter of a list that holds several kinds of entities. */
export const entityWords = { kind: oneOf(EntityKindEnum, "Those of this kind: cities, say.") };

export const entityFilter = filterInput("EntityFilter", "Which entities to keep.", entityWords);

export const linkedEntityFilter = filterInput(
  "LinkedEntityFilter",
  "Which linked entities to keep.",
  { link: oneOf(EntityLinkKind, "Those by this kind of link: offices, say."), ...entityWords },
);
