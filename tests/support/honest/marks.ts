import { quoting, type Story, said } from "./story.ts";

const SAID = "Zed Quill said";
const CLOSED = "The pier is closed for good";
const SINGLE = /^is given as a quotation, and stands between single quotation marks/;
const quoted = (text: string, words = CLOSED): Story => ({
  text,
  statements: quoting(words, SAID),
});

/** What stands between quotation marks, of whatever kind. */
export const ofMarks: Record<string, Story> = {
  "British single marks with apostrophes": {
    ...quoted(
      `${SAID}: ‘It’s the town’s pier and we won’t sell it.’`,
      "It’s the town’s pier and we won’t sell it.",
    ),
    warnings: [SINGLE],
  },
  "straight single marks with apostrophes": {
    ...quoted(
      `${SAID}: 'It's the town's pier and we won't sell it.'`,
      "It's the town's pier and we won't sell it.",
    ),
    warnings: [SINGLE],
  },
  "single marks around a plural’s apostrophe": {
    ...quoted(
      `${SAID}: ‘The boys’ boats are gone for good.’`,
      "The boys’ boats are gone for good.",
    ),
    warnings: [SINGLE],
  },
  "a headline with single marks": {
    ...quoted("Zed Quill said to staff: ‘The pier is closed for good’\n\nBy Ada Tern"),
    warnings: [SINGLE],
  },
  "straight marks around a year without its century": quoted(
    `"${CLOSED}, and it's been here since '57," ${SAID}.`,
    `${CLOSED}, and it's been here since '57`,
  ),
  "marks of a wire": quoted(`\`\`${CLOSED},'' ${SAID}.`),
  "an opening mark that is curly and a closing one that is straight": quoted(
    `“${CLOSED}," ${SAID}.`,
  ),
  "low and high marks": quoted(`${SAID}: „${CLOSED}.“`),
  "low and high marks with single ones inside": quoted(
    `${SAID}: „Ada Tern rief: ‚Der alte Pier ist zu‘, und ging.“`,
    "Ada Tern rief: ‚Der alte Pier ist zu‘, und ging.",
  ),
  "a low and a closing mark": quoted(`${SAID}: „${CLOSED}.”`),
  "two closing marks, as in Swedish": quoted(`”${CLOSED}”, ${SAID}.`),
  "guillemets that point inward": quoted(`»${CLOSED}«, ${SAID}.`),
  "a quotation in a quotation in a quotation": quoted(
    `${SAID}: “She said, ‘He told me, “Go home and stay there,” and left,’ and cried.”`,
    "She said, ‘He told me, “Go home and stay there,” and left,’ and cried.",
  ),
  "single and double marks that close together": quoted(
    `${SAID}, “He called it ‘the worst pier of them all.’”`,
    "He called it ‘the worst pier of them all.’",
  ),
  "marks in parentheses": quoted(`The pier was empty on Monday (“${CLOSED},” ${SAID}).`),
  "marks between dashes": quoted(`${SAID} a word—“${CLOSED}”—and left.`),
  "a mark right behind a colon": quoted(`${SAID}:“${CLOSED}.”`),
  "a question": quoted(`“Is the pier closed for good?” ${SAID}.`, "Is the pier closed for good?"),
  "a comma inside the marks that is quoted too": quoted(`“${CLOSED},” ${SAID}.`, `${CLOSED},`),
  "a slip that is marked as one": quoted(
    `${SAID}, “The peir [sic] is closed for good.”`,
    "The peir [sic] is closed for good.",
  ),
  "words that the article leaves out": quoted(
    `${SAID}, “The pier … is closed for … good.”`,
    "The pier … is closed for … good.",
  ),
  "several paragraphs of which each opens anew": {
    text: `${SAID}: “The pier is old.\n\n“The pier is tired.\n\n“The pier has to go.”`,
    statements: [
      said({
        text: "The pier is old. The pier is tired. The pier has to go.",
        cite: [
          SAID,
          ...["The pier is old.", "The pier is tired.", "The pier has to go."].map((exact) => ({
            exact,
            mode: "DIRECT",
          })),
        ],
      }),
    ],
  },
  "several paragraphs between one pair of marks": quoted(
    `${SAID}: “The pier is old.\n\nThe pier is tired.\n\nThe pier has to go.”`,
    "The pier is old. The pier is tired. The pier has to go.",
  ),
  "words that are interrupted twice": {
    text: `“The pier,” ${SAID}, “is old,” and he sighed, “and it has to go.”`,
    statements: [
      said({
        text: "The pier, is old, and it has to go.",
        cite: ["The pier,", "is old,", "and it has to go."]
          .map((exact) => ({ exact, mode: "DIRECT" }))
          .concat({ exact: SAID, mode: "INDIRECT" }),
      }),
    ],
  },
  "two quotations with a sentence between them": {
    text: `“The pier is very old,” ${SAID}. He paused. “It has to go before the winter.”`,
    statements: [
      said({
        id: "statement/old",
        text: "The pier is very old",
        cite: ["The pier is very old", SAID],
      }),
      said({
        text: "It has to go before the winter.",
        because: { by: "He is Quill." },
        cite: "It has to go before the winter.",
      }),
    ],
  },
  "a list of quotations": quoted(`${SAID}:\n\n• “${CLOSED}.”\n\n• “I was not asked.”`),
  "a note's number behind the mark": quoted(`${SAID}, “${CLOSED}.”1 He left.`),
};
