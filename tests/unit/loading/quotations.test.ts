import { describe, expect, test } from "vitest";
import { checkFiles } from "../../../src/loading/check-files.ts";
import { bundleFolder } from "../../support/bundle-folder.ts";

// How passages are said to give words, compared with the quotation marks of the text.

interface Case {
  /** The article's paragraphs. */
  text: string;
  /** The statement's passages, as YAML, and what stands beside them. */
  cite: string;
  /** The words, where the statement has them. */
  words?: string;
  gist?: string;
  /** The words of another statement, which the article quotes. */
  other?: string;
}

async function check({ text, cite, words, gist = "What was said.", other }: Case) {
  const { at, folder, write } = bundleFolder();
  write("story.txt", `The Gull, 4 March 2021\n\n${text}\n`);
  write(
    "story.yaml",
    `article:
  id: article/gull-2021
  headline: A story
  language: en
  publishedBy: { agency: agency/gull, cite: The Gull }
  text: { file: story.txt }
agencies: [{ id: agency/gull, name: The Gull, kind: NEWS_OUTLET }]
people: [{ id: person/zed-quill, name: Zed Quill }]
statements:
  - id: statement/quill
    by: { speaker: person/zed-quill }
    act: ASSERTION
    medium: OTHER
    gist: ${JSON.stringify(gist)}
    because: { by: The story is about Zed Quill. }
${words === undefined ? "" : `    text: ${JSON.stringify(words)}\n`}    cite: ${cite}
${other === undefined ? "" : `  - { id: statement/other, by: { speaker: person/zed-quill }, because: { by: So it says. }, act: ASSERTION, medium: OTHER, gist: More., text: "${other}", cite: "${other}" }\n`}`,
  );
  const [result] = await checkFiles([at("story.yaml")], { texts: folder, write: true });
  const told = (all: readonly { message: string }[] = []) => all.map(({ message }) => message);
  return { mistakes: told(result?.mistakes), warnings: told(result?.warnings) };
}

const SAID = "Zed Quill said";
const RAIN = "the rain is here and will stay";

describe("passes without a word", () => {
  test.each<[string, Case]>([
    ["curly marks", { text: `${SAID}, “${RAIN}.”`, words: RAIN, cite: `[${SAID}, ${RAIN}]` }],
    ["straight marks", { text: `${SAID}, "${RAIN}."`, words: RAIN, cite: RAIN }],
    ["a wire's doubled marks", { text: `''${RAIN},'' ${SAID}.`, words: RAIN, cite: RAIN }],
    ["guillemets", { text: `«${RAIN}», ${SAID}.`, words: RAIN, cite: RAIN }],
    [
      "a paragraph in the middle of a quotation",
      { text: `${SAID}: “It began.\n\n“${RAIN}.\n\n“So it is.”`, words: RAIN, cite: RAIN },
    ],
    [
      "a quotation that closes paragraphs later",
      { text: `${SAID}: “It began.\n\n${RAIN}.\n\nSo it is.”`, words: RAIN, cite: RAIN },
    ],
    [
      "a quotation within another",
      { text: `“She told me ‘${RAIN}’ today,” ${SAID}.`, words: RAIN, cite: RAIN },
    ],
    [
      "words that the attribution interrupts",
      {
        text: `“The rain is here,” ${SAID}, “and will stay.”`,
        words: "The rain is here, and will stay.",
        cite: `[{ exact: "The rain is here,", mode: DIRECT }, { exact: and will stay., mode: DIRECT }]`,
      },
    ],
    ["a report", { text: `${SAID} that ${RAIN}.`, cite: `${SAID} that ${RAIN}` }],
    [
      "a report with a term in marks",
      { text: `${SAID} that the “big rain” is here.`, cite: `${SAID} that the “big rain” is here` },
    ],
    [
      "a part in marks, called one",
      {
        text: `${SAID} that rain “is here and will stay” for now.`,
        cite: `{ exact: ${SAID} that rain “is here and will stay” for now, mode: MIXED }`,
      },
    ],
    [
      "an interview, set as one",
      {
        text: `We talked to Zed Quill.\n\nGull: And the rain?\n\nQuill: ${RAIN}.`,
        words: RAIN,
        cite: `[We talked to Zed Quill, { exact: ${RAIN}, set: TRANSCRIPT }]`,
      },
    ],
    [
      "another's quotation that backs the date, where the date is",
      {
        text: `“${RAIN},” ${SAID}. “It is the fourth of March,” Ada Tern said.`,
        words: RAIN,
        cite: `${RAIN}\n    saidOn: { value: 2021-03-04, cite: { exact: It is the fourth of March, mode: DIRECT } }`,
      },
    ],
    [
      "a report within what another statement quotes",
      {
        text: `“Ada says that ${RAIN}, and I agree,” ${SAID}.`,
        cite: `Ada says that ${RAIN}`,
        other: `Ada says that ${RAIN}, and I agree`,
      },
    ],
    [
      "a post, set as one",
      {
        text: `Zed Quill posted on Monday:\n\n${RAIN}`,
        words: RAIN,
        cite: `[Zed Quill posted on Monday, { exact: ${RAIN}, set: POST }]`,
      },
    ],
  ])("%s", async (_, written) => {
    expect(await check(written)).toEqual({ mistakes: [], warnings: [] });
  });
});

describe("is refused", () => {
  test.each<[string, Case, RegExp]>([
    [
      "a quotation without a mark in the text",
      { text: `${SAID} ${RAIN}.`, words: RAIN, cite: RAIN },
      /^is given as a quotation, but does not stand between quotation marks in the text/,
    ],
    [
      "a quotation that goes on behind its closing mark",
      {
        text: `“The rain is here,” ${SAID}.`,
        words: `The rain is here,” ${SAID}`,
        cite: `"The rain is here,” ${SAID}"`,
      },
      /^is given as a quotation/,
    ],
    [
      "a quotation called a report",
      { text: `${SAID}: “${RAIN}.”`, cite: RAIN },
      /^is given as reported speech, but stands between quotation marks/,
    ],
    [
      "a quotation called a report, though another statement quotes the same",
      { text: `${SAID}: “${RAIN}.”`, cite: RAIN, other: RAIN },
      /^is given as reported speech/,
    ],
    [
      "a mixture without a mark",
      { text: `${SAID} that ${RAIN}.`, cite: `{ exact: ${SAID} that ${RAIN}, mode: MIXED }` },
      /^says mode: MIXED, but no word of it stands between quotation marks/,
    ],
    [
      "words that are set apart, without a passage that says whose they are",
      { text: `Zed Quill posted:\n\n${RAIN}`, words: RAIN, cite: `{ exact: ${RAIN}, set: POST }` },
      /^says set: POST, so the statement needs a passage that says whose words they are/,
    ],
    [
      "a quotation that is no part of the statement's words, to back its date",
      {
        text: `“${RAIN},” ${SAID}. “It is the fourth of March,” Ada Tern said.`,
        words: RAIN,
        cite: `[${RAIN}, { exact: It is the fourth of March, mode: DIRECT }]`,
      },
      /^is quoted, but is no part of the statement's text: what backs a date .* is cited there/,
    ],
    [
      "a report that is set apart",
      {
        text: `${SAID} that ${RAIN}.`,
        cite: `{ exact: ${SAID} that ${RAIN}, mode: INDIRECT, set: BLOCK }`,
      },
      /^says set: BLOCK, which is for quotations/,
    ],
  ])("%s", async (_, written, message) => {
    const { mistakes } = await check(written);
    expect(mistakes).toEqual([expect.stringMatching(message)]);
  });
});

describe("is warned of", () => {
  test.each<[string, Case, RegExp]>([
    [
      "a quotation between single marks",
      { text: `${SAID}: ‘${RAIN}.’`, words: RAIN, cite: RAIN },
      /^is given as a quotation, and stands between single quotation marks/,
    ],
    [
      "a quotation that nothing closes",
      { text: `${SAID}: “${RAIN}.\n\nThey left.`, words: RAIN, cite: RAIN },
      /or in a quotation that nothing closes/,
    ],
    [
      "a mixture with nothing but a term in marks",
      {
        text: `${SAID} that the “big rain” is here.`,
        cite: `{ exact: ${SAID} that the “big rain” is here, mode: MIXED }`,
      },
      /^says mode: MIXED, and only a name, or three words or fewer/,
    ],
    [
      "a report between single marks",
      { text: `${SAID}: ‘${RAIN}.’`, cite: RAIN },
      /^is given as reported speech, and stands between single quotation marks/,
    ],
    [
      "a gist that repeats eight words of the quotation",
      {
        text: `${SAID}: “The rain is here and will stay until the spring.”`,
        words: "The rain is here and will stay until the spring.",
        cite: "The rain is here and will stay until the spring.",
        gist: "He says that the rain is here and will stay until summer.",
      },
      /^repeats the quotation: “the rain is here and will stay until”/,
    ],
  ])("%s", async (_, written, message) => {
    expect(await check(written)).toEqual({
      mistakes: [],
      warnings: [expect.stringMatching(message)],
    });
  });
});
