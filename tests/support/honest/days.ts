import { type Story, said } from "./story.ts";

/** When something was said. */
export const ofDays: Record<string, Story> = {
  "a year that is inferred from a deadline": {
    text: "Zed Quill wrote on 3 August that bids were welcome, “no later than August 18, 2020.”",
    statements: [
      said({
        medium: "LETTER",
        saidOn: {
          value: "2020-08-03",
          cite: ["on 3 August", { exact: "no later than August 18, 2020", mode: "DIRECT" }],
        },
        answerBy: "2020-08-18",
        because: { saidOn: "The year is that of the deadline." },
        cite: "Zed Quill wrote on 3 August that bids were welcome",
      }),
    ],
  },
  "a month that is guessed": {
    text: "Zed Quill said at the end of the summer that the pier would close.",
    statements: [
      said({
        saidOn: "2020-08~",
        because: { saidOn: "The end of the summer before the article." },
        cite: "Zed Quill said at the end of the summer that the pier would close",
      }),
    ],
  },
  "at the latest on a day": {
    text: "Zed Quill had said before 3 March that the pier would close.",
    statements: [
      said({
        saidOn: "../2021-03-03",
        cite: "Zed Quill had said before 3 March that the pier would close",
      }),
    ],
  },
};
