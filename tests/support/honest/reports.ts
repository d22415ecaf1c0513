import { quoting, type Story, said, TERN } from "./story.ts";

const SAID = "Zed Quill said";

/** Reports in which some words stand between quotation marks. */
export const ofReports: Record<string, Story> = {
  "a report with two parts in marks": {
    text: `${SAID} that the pier was “a wreck of a thing” and “a danger to every child in town.”`,
    statements: [
      said({
        cite: {
          exact: `${SAID} that the pier was “a wreck of a thing” and “a danger to every child in town.”`,
          mode: "MIXED",
        },
      }),
    ],
  },
  "a report of which a part is quoted by itself": {
    text: `${SAID} that the pier was “a danger to every child in town.”`,
    statements: quoting("a danger to every child in town", `${SAID} that the pier was`),
  },
  "a report with a part in single marks": {
    text: `${SAID} that the pier was ‘a danger to every child in town’.`,
    statements: [
      said({
        cite: {
          exact: `${SAID} that the pier was ‘a danger to every child in town’`,
          mode: "MIXED",
        },
      }),
    ],
    warnings: [/^says mode: MIXED, and its words stand between single quotation marks/],
  },
  "scare quotes in a report": {
    text: `${SAID} that the “experts” had never seen the pier.`,
    statements: [said({ cite: `${SAID} that the “experts” had never seen the pier` })],
  },
  "a long title in a report": {
    text: `${SAID} that “The Night They Drove Old Piers Down” was his favorite song.`,
    statements: [
      said({ cite: `${SAID} that “The Night They Drove Old Piers Down” was his favorite song` }),
    ],
  },
  "a term of three words by itself": {
    text: "Ada Tern spoke of a “big old pier” too.",
    people: [TERN],
    statements: [said({ by: { speaker: TERN.id }, cite: ["Ada Tern spoke of a", "big old pier"] })],
  },
};
