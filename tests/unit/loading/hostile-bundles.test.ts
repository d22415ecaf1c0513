import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkFiles } from "../../../src/loading/check-files.ts";
import { mistakeLine } from "../../../src/loading/mistake.ts";
import { bundleFromText, readBundle } from "../../../src/loading/read-bundle.ts";
import { bundleFolder } from "../../support/bundle-folder.ts";

function messages(source: string): string[] {
  return bundleFromText("b.yaml", source).mistakes.map(mistakeLine);
}

const TOO_DEEP =
  "b.yaml:1:1 The file is nested too deeply, or an alias (*name) stands inside its own anchor.";
const ARTICLE = "article: { id: article/a, language: en, text: { file: a.txt } }\n";

describe("YAML that is wrong or hostile", () => {
  test.each([
    ["an empty file", "", "b.yaml:1:1 The file is empty."],
    ["an alias of nothing", "article: *a\n", "b.yaml:1:10 *a has no anchor &a before it"],
    ["only a comment", "# nothing\n", "b.yaml:1:1 The file is empty."],
    ["a list", "- a\n", "b.yaml:1:1 is not a set of properties, but a list"],
    ["text", "hello\n", "b.yaml:1:1 is not a set of properties, but text: “hello”"],
    [
      "a key given twice",
      `${ARTICLE}topics: []\ntopics: []\n`,
      "b.yaml:3:1 is not well-formed YAML: Map keys must be unique",
    ],
    ["a circle of aliases", "article: &a [*a]\n", TOO_DEEP],
    ["brackets without end", `a: ${"[".repeat(100_000)}`, TOO_DEEP],
    ["brackets, many", `a: ${"[".repeat(60)}${"]".repeat(60)}`, TOO_DEEP],
    [
      "__proto__",
      `${ARTICLE}__proto__: { polluted: yes }\n`,
      "b.yaml:2:1 __proto__: is not a property here",
    ],
    [
      "__proto__ in an item",
      `${ARTICLE}topics: [{ id: topic/t, __proto__: {}, name: T }]\n`,
      "b.yaml:2:25 topics[0].__proto__ (topic/t): is not a property here",
    ],
  ])("%s", (_what, source, message) => {
    expect(messages(source)).toContain(message);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  test("several documents are told to be one too many", () => {
    expect(messages(`${ARTICLE}---\n${ARTICLE}`)).toEqual([
      "b.yaml:1:1 The file holds several documents, with --- between them: an article's facts are one, so give each a file.",
    ]);
  });

  test("a comma between braces that ends a text is explained", () => {
    expect(
      messages(`${ARTICLE}topics: [{ id: topic/t, name: Ferries, and piers }]\n`),
    ).toContainEqual(
      expect.stringMatching(
        /topics\[0\]\.and piers \(topic\/t\): is not a property here: between braces a comma ends a text, so/,
      ),
    );
  });

  test.each([
    ["that turns the writing around", "\\u202E", "U+202E"],
    ["that nobody sees", "\\u0007", "U+0007"],
    ["that is half a character", "\\uD800", "U+D800"],
    ["that ends a line for some", "\\u2028", "U+2028"],
  ])("a sign %s is refused in names and gists, by its code point", (_what, sign, point) => {
    const source = `${ARTICLE}topics: [{ id: topic/t, name: "Fer${sign}ries" }]\n`;
    expect(messages(source)).toContainEqual(
      expect.stringMatching(
        new RegExp(
          `topics\\[0\\]\\.name .*: holds ${point.replace("+", "\\+")}, which can't be seen`,
        ),
      ),
    );
    const statement = `{ id: statement/s, voice: REPORTING, act: ASSERTION, medium: OTHER, gist: "It${sign}rains", cite: it rains }`;
    expect(messages(`${ARTICLE}statements: [${statement}]\n`)).toContainEqual(
      expect.stringContaining(`holds ${point}`),
    );
  });

  test("letters of any writing, line ends and tabs are none of these", () => {
    const source = `${ARTICLE}topics: [{ id: topic/t, name: "Fähre\\tフェリー عبّارة 🚢\\u200Dx" }]\n`;
    expect(messages(source).join()).not.toContain("holds U+");
  });

  test("a syntax error has its line", () => {
    expect(messages("article:\n  id: [a\n")[0]).toMatch(/^b\.yaml:3:1 is not well-formed YAML: /);
  });

  test("aliases that multiply are refused at once", () => {
    const levels = [..."abcdefghi"].map((name, index) => {
      const above = index === 0 ? '"lol"' : `*${"abcdefghi"[index - 1]}`;
      return `${name}: &${name} [${Array(9).fill(above).join(", ")}]`;
    });
    const begun = performance.now();
    expect(messages(levels.join("\n"))).toEqual([
      expect.stringMatching(/repeat too much|more than 200000/),
    ]);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  test("a long list that is repeated is refused at once", () => {
    const list = `a: &a [${Array(5_000).fill("x").join(",")}]\nb: [${Array(100).fill("*a").join(",")}]`;
    expect(messages(list)).toEqual(["b.yaml:1:1 The file says more than 200000 things."]);
  });

  test("a year, a truth and nothing are the text that they look like", () => {
    const { content, mistakes } = bundleFromText(
      "b.yaml",
      `${ARTICLE}cities: [{ id: city/c, name: 1984, country: NO, region: true }]\nstatements: []\n`,
    );
    expect(content?.facts.things[1]?.stated).toEqual({
      name: "1984",
      country: "NO",
      region: "true",
    });
    expect(mistakes.map(({ message }) => message)).toEqual([
      "is named by nothing else in this bundle, so no passage backs it",
    ]);
  });
});

describe("files that can't be read", () => {
  test.each([
    ["none.yaml", /none\.yaml can't be read: there is no such file or folder\.$/],
    ["folder", /folder is a folder, not a file\.$/],
    ["binary.yaml", /binary\.yaml is not UTF-8 text\.$/],
    ["nul.yaml", /nul\.yaml is not UTF-8 text\.$/],
    ["large.yaml", /large\.yaml is larger than 5 MB\.$/],
  ])("%s", async (name, message) => {
    const { at } = bundleFolder();
    mkdirSync(at("folder"));
    writeFileSync(at("binary.yaml"), Uint8Array.from([0xff, 0xfe, 0xc0, 0x80]));
    writeFileSync(at("nul.yaml"), "article: \0");
    writeFileSync(at("large.yaml"), Buffer.alloc(5 * 1024 * 1024 + 1, "#"));
    const { content, mistakes } = await readBundle(at(name));
    expect(content).toBeNull();
    expect(mistakes.map((mistake) => mistake.message)).toEqual([expect.stringMatching(message)]);
  });

  test("a text is read from the folder of texts and from nowhere else", async () => {
    const { at, edit, folder, write } = bundleFolder();
    write("secret.txt", "The Marram Monitor, 20 April 2021");
    mkdirSync(at("texts"));
    symlinkSync(at("secret.txt"), join(folder, "texts", "night-ferry.txt"));
    const check = async () => {
      const [found] = await checkFiles([at("night-ferry.yaml")], { texts: at("texts") });
      return found?.mistakes.map(({ message }) => message).join("\n");
    };
    expect(await check()).toMatch(/^night-ferry\.txt does not lie in .*texts itself\.$/);
    edit("night-ferry.yaml", "file: night-ferry.txt", "file: ../secret.txt");
    expect(await check()).toMatch(/^is not a plain file name: “\.\.\/secret\.txt”/);
    edit("night-ferry.yaml", "file: ../secret.txt", "file: none.txt");
    expect(await check()).toMatch(
      /^none\.txt can't be read in .*: there is no such file or folder\.$/,
    );
  });
});
