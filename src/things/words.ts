/** How a name names an entity. */
export const nameKinds = ["PREFERRED", "ALIAS", "ABBREVIATION", "FORMER"] as const;
export type NameKind = (typeof nameKinds)[number];

/** The types of links that join two entities. */
export type EntityLinkType =
  | "HELD_OFFICE"
  | "PART_OF"
  | "SERVES"
  | "DETAINS_FOR"
  | "RUNS"
  | "SITE_OF";
