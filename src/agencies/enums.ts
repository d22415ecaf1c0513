import { wordEnum } from "../graphql/word-enum.ts";
import type { AgencyKind } from "./words.ts";

export const AgencyKindEnum = wordEnum<AgencyKind>("AgencyKind", "What an agency is.", {
  FEDERAL_DEPARTMENT: "A department of a federal government.",
  FEDERAL_AGENCY: "A federal agency.",
  POLICE_DEPARTMENT: "A police department.",
  SHERIFFS_OFFICE: "A sheriff's office or department.",
  CORRECTIONS: "Jails, prisons, or who runs them.",
  CITY_GOVERNMENT: "A city's government.",
  ADVOCACY_GROUP: "A group that speaks for a cause.",
  NEWS_OUTLET: "Whoever publishes news.",
  COMPANY: "A company.",
  OTHER: "Anything else.",
});
