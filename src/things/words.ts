/** How a name names an entity. */
export const nameKinds = ["PREFERRED", "ALIAS", "ABBREVIATION", "FORMER"] as const;
export type NameKind = (typeof nameKinds)[number];
