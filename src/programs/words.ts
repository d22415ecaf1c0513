/** What a city is to a program. */
export const siteRoles = ["ORIGINAL_SITE", "EXPRESSED_INTEREST"] as const;
export type SiteRole = (typeof siteRoles)[number];
