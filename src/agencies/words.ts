/** What an agency is. */
export const agencyKinds = [
  "FEDERAL_DEPARTMENT",
  "FEDERAL_AGENCY",
  "POLICE_DEPARTMENT",
  "SHERIFFS_OFFICE",
  "CORRECTIONS",
  "CITY_GOVERNMENT",
  "ADVOCACY_GROUP",
  "NEWS_OUTLET",
  "COMPANY",
  "OTHER",
] as const;
export type AgencyKind = (typeof agencyKinds)[number];
