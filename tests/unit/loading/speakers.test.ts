import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkFiles } from "../../../src/loading/check-files.ts";
import { quotedPassages } from "../../../src/loading/quoted-passages.ts";
import { bundleFromText } from "../../../src/loading/read-bundle.ts";
import { bundleFolder } from "../../support/bundle-folder.ts";
import { FIXTURES } from "../../support/paths.ts";

const FILE = "closed-bridge.yaml";
const source = readFileSync(`${FIXTURES}${FILE}`, "utf8");

/** The bundle, with one thing in it replaced by another. */
function edited(from: string | RegExp, to: string): string {
  const text = source.replace(from, to);
  if (text === source) throw new Error(`The bundle has nothing like ${from}.`);
  return text;
}

function messages(text: string): string[] {
  return bundleFromText("b.yaml", text).mistakes.map(({ path, message }) => `${path}: ${message}`);
}

/** The modes of a statement's own passages, in the order of the bundle. */
function modesOf(text: string, statement: string) {
  const { content } = bundleFromText("b.yaml", text);
  return content?.facts.passages
    .filter(({ subject }) => subject === statement)
    .map(({ mode }) => mode);
}

test("the bundle is right as it is, and so is what it quotes", async () => {
  expect(messages(source)).toEqual([]);
  const { verify } = bundleFolder();
  const [check] = await verify(FILE);
  expect(check.mistakes).toEqual([]);
});

test("SPEECH is meant where no voice is stated", () => {
  const { content } = bundleFromText("b.yaml", source);
  const voices = content?.facts.things.flatMap(({ kind, stated }) =>
    kind === "statement" ? [stated.voice] : [],
  );
  expect(voices).toEqual(["REPORTING", "SPEECH", "SPEECH", "SPEECH", "SPEECH", "OPINION"]);
});

test("passages are quoted where the text is made of them, and neither where the article speaks", () => {
  const modes = (statement: string) => modesOf(source, `statement/${statement}`);
  expect(modes("quill-and-works-not-safe")).toEqual(["DIRECT", "INDIRECT", "DIRECT"]);
  expect(modes("council-votes")).toEqual([null]);
  expect(modes("spokeswoman-no-warning")).toEqual(["INDIRECT", "INDIRECT"]);
  expect(modes("marsh-a-mistake")).toEqual(["INDIRECT"]);
});

const NO_NAME = "    attribution: { value: A city official }\n";

describe("who said it is refused", () => {
  test.each([
    [
      "where SPEECH says it in no way",
      NO_NAME,
      "",
      /^statements\[2\] .*: names no speaker: say who under by; .* under attribution; .* voice: REPORTING$/,
    ],
    [
      "where SPEECH says it in both ways",
      NO_NAME,
      `${NO_NAME}    by: { speaker: person/ada-quill }\n`,
      /^statements\[2\]\.attribution .*: is for a speaker without a name, and by names one/,
    ],
    [
      "of the article's own voice",
      "voice: REPORTING",
      "voice: REPORTING\n    by: { speaker: person/ada-quill }",
      /^statements\[0\]\.by .*: says who spoke, but .* \(voice: REPORTING\) has no speaker$/,
    ],
    [
      "of the article's own voice, without a name",
      "voice: REPORTING",
      "voice: REPORTING\n    attribution: { value: The council of Marlow Bay }",
      /^statements\[0\]\.attribution .*: says who spoke, but /,
    ],
    [
      "of the article's own voice, for somebody",
      "voice: REPORTING",
      "voice: REPORTING\n    onBehalfOf: [city/marlow-bay]",
      /^statements\[0\]\.onBehalfOf .*: says who spoke, but /,
    ],
    [
      "of an opinion without its writer",
      "by: { speaker: person/ivo-marsh }",
      "mentions: [person/ivo-marsh]",
      /^statements\[5\] .*: names no writer: an OPINION is somebody's, so say whose under by$/,
    ],
    [
      "of an opinion, without a name",
      "voice: OPINION",
      "voice: OPINION\n    attribution: { value: Ivo Marsh }",
      /^statements\[5\]\.attribution .*: is for SPEECH: name the writer of an OPINION under by$/,
    ],
    [
      "where one speaker is named twice",
      "speaker: agency/harbor-works, cite",
      "speaker: person/ada-quill, cite",
      /^statements\[1\]\.by\[1\] .*: names the speaker person\/ada-quill again, after statements\[1\]\.by\[0\]$/,
    ],
    [
      "where a list has one speaker",
      /by: \{ speaker: person\/lena-orr \}/,
      "by: [{ speaker: person/lena-orr }]",
      /^statements\[4\]\.by .*: is a list of one speaker: write the speaker without the list$/,
    ],
    [
      "where too many say it together",
      /by: \{ speaker: person\/lena-orr \}/,
      `by: [${Array.from({ length: 21 }, (_, i) => `{ speaker: person/p-${i} }`).join(", ")}]`,
      /^statements\[4\]\.by .*: names more than 20 speakers$/,
    ],
    [
      "where a speaker is neither one nor a list",
      /by: \{ speaker: person\/lena-orr \}/,
      "by: person/lena-orr",
      /^statements\[4\]\.by .*: is neither a set of properties nor a list: “person\/lena-orr”$/,
    ],
    [
      "in other words than the article's",
      "value: A city official",
      "value: an official of the city",
      /^statements\[2\]\.attribution .*: stands in none of the statement's passages: “an official of the city”; /,
    ],
    [
      "where a topic is spoken for",
      "onBehalfOf: [person/ada-quill]",
      "onBehalfOf: [topic/bridges]",
      /^statements\[3\]\.onBehalfOf\[0\] .*does not begin with person\/, agency\/, city\/, program\//,
    ],
  ])("%s", (_, from, to, expected) => {
    expect(messages(edited(from, to))).toEqual([expect.stringMatching(expected)]);
  });

  test("only once, where the speaker is written wrongly", () => {
    expect(messages(edited("speaker: person/ivo-marsh", "speaker: city/ivo"))).toEqual([
      expect.stringMatching(/by\.speaker .*: does not begin with person\/, agency\//),
    ]);
  });
});

describe("a text of several passages", () => {
  const TEXT = "text: The bridge is not safe, and we will not wait for the first accident.";

  test.each([
    ["words between them", TEXT.replace("safe, and", "safe, he said, and")],
    ["one of them alone and more", TEXT.replace("accident.", "accident!")],
    ["another order", "text: and we will not wait for the first accident. The bridge is not safe,"],
  ])("is refused with %s", (_, to) => {
    expect(messages(edited(TEXT, to))).toEqual([
      expect.stringMatching(
        /text .*: is neither one of the statement's passages nor several quoted ones/,
      ),
    ]);
  });

  test("is refused where one of them is only reported", () => {
    const passage = '"The bridge is not safe,"';
    expect(messages(edited(passage, `{ exact: ${passage}, mode: INDIRECT }`))).toEqual([
      expect.stringMatching(
        /text .*: is neither one of the statement's passages nor several quoted ones/,
      ),
    ]);
  });

  test("is refused in the article's own voice", () => {
    const to = "voice: REPORTING\n    text: voted 5 to 2";
    expect(messages(edited("voice: REPORTING", to))).toEqual([
      expect.stringMatching(/statements\[0\]\.text .*: is for a speaker's words: /),
    ]);
  });

  test("is refused in the bundle's order where the article has another", async () => {
    const { edit, folder, at } = bundleFolder();
    edit(FILE, TEXT, "text: and we will not wait for the first accident. The bridge is not safe,");
    edit(
      FILE,
      /cite: \["The bridge is not safe,", (.*), and we will not wait for the first accident\.\]/,
      'cite: [and we will not wait for the first accident., "The bridge is not safe,", $1]',
    );
    const check = (more: object) => checkFiles([at(FILE)], { texts: folder, ...more });
    for (const more of [{ write: true }, {}]) {
      const [found] = await check(more);
      const texts = found?.mistakes.filter(({ path }) => path.includes(".text"));
      expect(texts).toMatchObject([
        { message: expect.stringMatching(/in the order of the article/) },
      ]);
      expect(found?.isWritten).toBe(false);
    }
  });

  test("is found whatever else is cited, and no other is", () => {
    const words = fc.constantFrom("no", "no no", "yes", "yes no", "no, yes");
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), fc.subarray([0, 1, 2, 3, 4, 5]), (all, at) => {
        const passages = all.map((exact, start) => ({ exact, start }));
        const parts = passages.filter(({ start }) => at.includes(start));
        const text = parts.map(({ exact }) => exact).join(" ");
        const found = quotedPassages(text, passages.toReversed());
        expect(found.map(({ exact }) => exact).join(" ")).toBe(text);
        expect(found.map(({ start }) => start)).toEqual(
          found.map(({ start }) => start).toSorted((a, b) => a - b),
        );
        expect(quotedPassages(`${text} maybe`, passages)).toEqual([]);
      }),
    );
  });

  test("is refused at once, however often the same words are cited", () => {
    const passages = Array.from({ length: 400 }, () => ({ exact: "a" }));
    expect(quotedPassages(`${"a ".repeat(300)}b`, passages)).toEqual([]);
  });
});
