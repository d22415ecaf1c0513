import { wordEnum } from "./enums.ts";
import type { Orders } from "./lists/list-arguments.ts";

/** Makes an enum whose values are the names of relationships' orders. */
function orderEnum<W extends string>(
  name: string,
  description: string,
  meanings: Record<W, string>,
): (usual: W) => Orders {
  const ref = wordEnum<string>(name, description, meanings);
  return (usual) => ({ ref, names: Object.keys(meanings), usual });
}

const BY_NAME = {
  NAME: "By name, in alphabetical order.",
  NAME_REVERSED: "By name, in reverse alphabetical order.",
};

export const orderByName = orderEnum("NameOrder", "The order of a list of entities.", BY_NAME);

export const orderOfKind = orderEnum("EntityOrder", "The order of all entities of a kind.", {
  ...BY_NAME,
  MOST_CONNECTED: "By degree: those with the most links to other entities and to statements first.",
  LEAST_CONNECTED: "By degree: those with the fewest links first.",
});

export const orderByLink = orderEnum(
  "LinkOrder",
  "The order of a list of entities that are linked to another one.",
  {
    ...BY_NAME,
    LATEST: "By the day on which the link began: the latest first, unknown days last.",
    EARLIEST: "By the day on which the link began: unknown days first, then the earliest.",
  },
);

export const orderByDate = orderEnum(
  "DateOrder",
  "The order of a list of statements, of articles, or of what articles say.",
  {
    NEWEST: "The newest first, those without a known day last.",
    OLDEST: "Those without a known day first, then the oldest.",
  },
);

export const orderByStance = orderEnum("StanceOrder", "The order of a list of positions.", {
  STANCE:
    "By the side that they take: for, against, that it does not apply, neutral. Within a side, the latest first, those without a known day last.",
  STANCE_REVERSED: "The same, reversed.",
});

export const orderByText = orderEnum(
  "TextOrder",
  "The order of a list of passages, or of the parts of a statement.",
  {
    TEXT: "In the order of the article's text.",
    TEXT_REVERSED: "In the reverse order of the article's text.",
  },
);

export const orderByMoment = orderEnum("TimelineOrder", "The order of a timeline.", {
  OLDEST: "The oldest first; what no source dates last.",
  NEWEST:
    "The same from its end: what no source dates first, then the newest. `isDated` leaves out the former.",
});
