/** What a statement does. */
export const acts = [
  "ASSERTION",
  "DENIAL",
  "CRITICISM",
  "DEFINITION",
  "QUESTION",
  "REQUIREMENT",
  "COMMITMENT",
  "DOCUMENT",
] as const;
export type Act = (typeof acts)[number];

/** Where a statement was made. */
export const media = [
  "PRESS_RELEASE",
  "LETTER",
  "TWEET",
  "INTERVIEW",
  "SPEECH",
  "ARTICLE",
  "OTHER",
] as const;
export type Medium = (typeof media)[number];

/** What a statement's own words take toward what it is about. */
export const aboutStances = ["FOR", "AGAINST", "DENIES_APPLIES", "NEUTRAL"] as const;
export type AboutStance = (typeof aboutStances)[number];

/** How a statement responds to another. */
export const responseKinds = [
  "ANSWERS",
  "DENIES",
  "CONFIRMS",
  "CRITICIZES",
  "CORRECTS",
  "REPEATS",
] as const;
export type ResponseKind = (typeof responseKinds)[number];
