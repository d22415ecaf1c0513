import { describe, expect, test } from "vitest";
import { checkFiles } from "../../../src/loading/check-files.ts";
import { bundleFolder } from "../../support/bundle-folder.ts";
import { ofWordsApart } from "../../support/honest/apart.ts";
import { ofCopies, ofSpellings } from "../../support/honest/copies.ts";
import { ofDays } from "../../support/honest/days.ts";
import { ofLinks } from "../../support/honest/links.ts";
import { ofMarks } from "../../support/honest/marks.ts";
import { ofNames } from "../../support/honest/names.ts";
import { ofReports } from "../../support/honest/reports.ts";
import { ofSpeakers } from "../../support/honest/speakers.ts";
import { QUILL, type Story, said, TERN, textOf, yamlOf } from "../../support/honest/story.ts";
import { ofTexts } from "../../support/honest/texts.ts";

// What an honest journalist writes, and no check may refuse.

/** Checks stories together, one bundle each, and writes what `check --write` writes. */
async function check(...stories: readonly Story[]) {
  const { at, folder, write } = bundleFolder();
  const files = stories.map((story, index) => {
    const name = `story-${index}`;
    write(`${name}.txt`, textOf(story));
    write(`${name}.yaml`, yamlOf(story, `${name}.txt`));
    return at(`${name}.yaml`);
  });
  const written = await checkFiles(files, { texts: folder, write: true });
  // What was written has to be right by itself, and compared with the text once more.
  const again = [...(await checkFiles(files)), ...(await checkFiles(files, { texts: folder }))];
  const messages = (all: readonly { message: string }[]) => all.map(({ message }) => message);
  return {
    mistakes: [...written, ...again].flatMap(({ mistakes }) => messages(mistakes)),
    warnings: written.flatMap(({ warnings }) => messages(warnings)),
    expected: written.flatMap(({ expected }) => expected),
  };
}

describe.each([
  ["who said it", ofSpeakers],
  ["how they are called", ofNames],
  ["between quotation marks", ofMarks],
  ["reports with marks in them", ofReports],
  ["set apart, and in parts", ofWordsApart],
  ["links", ofLinks],
  ["days", ofDays],
  ["texts", ofTexts],
  ["other languages and copies", ofCopies],
  ["spellings", ofSpellings],
])("%s", (_, stories) => {
  test.each(Object.entries(stories))("%s", async (_name, story) => {
    expect(await check(story)).toEqual({
      mistakes: [],
      warnings: (story.warnings ?? []).map((each) => expect.stringMatching(each)),
      expected: [],
    });
  });
});

describe("two articles", () => {
  const first: Story = {
    text: "Zed Quill said that the pier would close. Ada Tern is his sister.",
    people: [
      QUILL,
      {
        ...TERN,
        family: [
          {
            person: QUILL.id,
            kind: "SIBLING",
            cite: "Zed Quill",
            because: { ends: "Read together." },
          },
        ],
      },
    ],
    statements: [said({ cite: "Zed Quill said that the pier would close" })],
  };

  test("tell of one fact, and the second defines nobody", async () => {
    const second: Story = {
      text: "Mr. Quill said that the pier would close.",
      people: [],
      statements: [said({ cite: "Mr. Quill said that the pier would close" })],
    };
    expect(await check(first, second)).toEqual({ mistakes: [], warnings: [], expected: [] });
  });

  test("of which one answers the other", async () => {
    const second: Story = {
      text: "Ada Tern denied it: “No pier of ours will ever close.”",
      people: [],
      statements: [
        said({
          id: "statement/two",
          by: { speaker: TERN.id },
          act: "DENIAL",
          respondsTo: [{ statement: "statement/one", kind: "DENIES" }],
          text: "No pier of ours will ever close.",
          cite: ["Ada Tern denied it", "No pier of ours will ever close."],
        }),
      ],
    };
    expect(await check(first, second)).toEqual({ mistakes: [], warnings: [], expected: [] });
  });
});
