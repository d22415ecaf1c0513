import type { InputRef } from "@pothos/core";
import { wordEnum } from "../word-enum.ts";

/** The orders among which a reader chooses with `orderBy`, and the one that holds when they don't. */
export interface Orders {
  ref: InputRef<string>;
  names: readonly string[];
  usual: string;
}

/** Makes an enum of orders, whose words are the names of the relationships' orders. */
function orderEnum<W extends string>(
  name: string,
  description: string,
  meanings: Record<W, string>,
): (usual: W) => Orders {
  const ref = wordEnum<W>(name, description, meanings) as unknown as InputRef<string>;
  return (usual) => ({ ref, names: Object.keys(meanings), usual });
}

const BY_NAME = {
  NAME: "By name, in the order of the alphabet.",
  NAME_REVERSED: "By name, from the end of the alphabet.",
};

export const orderByName = orderEnum("NameOrder", "The order of a list of entities.", BY_NAME);

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
  "The order of a list of statements or articles.",
  {
    NEWEST: "The newest first, those without a known day last.",
    OLDEST: "Those without a known day first, then the oldest.",
  },
);

export const orderByText = orderEnum(
  "TextOrder",
  "The order of a list of passages, or of the parts of a statement.",
  {
    TEXT: "As they stand in the article's text.",
    TEXT_REVERSED: "From the end of the article's text.",
  },
);
