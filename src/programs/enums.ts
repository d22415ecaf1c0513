import { wordEnum } from "../graphql/word-enum.ts";
import type { SiteRole } from "./words.ts";

export const SiteRoleEnum = wordEnum<SiteRole>("SiteRole", "What a city is to a program.", {
  ORIGINAL_SITE: "One of the sites that the program began with.",
  EXPRESSED_INTEREST: "It has expressed interest in taking part.",
});
