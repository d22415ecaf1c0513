import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkFiles } from "../../../src/loading/check-files.ts";
import { checkReport } from "../../../src/loading/check-report.ts";
import { bundleFromText } from "../../../src/loading/read-bundle.ts";
import { bundleFolder } from "../../support/bundle-folder.ts";
import { FIXTURES } from "../../support/paths.ts";

const BUNDLE = "night-ferry.yaml";

function facts(source: string) {
  return bundleFromText(BUNDLE, source).content?.facts;
}

describe("check --write", () => {
  test("writes hash, day, offsets and what stands around every passage", async () => {
    const folder = bundleFolder();
    const [check] = await folder.verify(BUNDLE);
    expect(check).toMatchObject({ isWritten: true, passages: 18, mistakes: [] });
    const text = [...folder.read("night-ferry.txt")];
    const passages = facts(folder.read(BUNDLE))?.passages ?? [];
    expect(passages).toHaveLength(18);
    for (const { start = 0, end = 0, exact } of passages) {
      expect(text.slice(start, end).join("").replace(/\s+/g, " ")).toBe(exact);
    }
    expect(folder.read(BUNDLE)).toMatch(
      /text: { file: night-ferry\.txt, sha256: "[0-9a-f]{64}", verifiedOn: \d{4}-\d\d-\d\d }/,
    );
    expect(readdirSync(folder.folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("changes nothing else: what a bundle says, its comments, anchors and order", async () => {
    const folder = bundleFolder();
    const before = folder.read(BUNDLE);
    await folder.verify(BUNDLE);
    const after = folder.read(BUNDLE);
    const comments = (source: string) => source.match(/#.*/g);
    expect(comments(after)).toEqual(comments(before));
    expect(after).toContain('&towns { exact: "The first towns to join were:", prefix:');
    expect(after).toContain("[*towns, {");
    expect(facts(after)?.links).toEqual(facts(before)?.links);
    expect(
      facts(after)?.passages.map(({ exact, subject, mode }) => ({ exact, subject, mode })),
    ).toEqual(
      facts(before)?.passages.map(({ exact, subject, mode }) => ({
        exact: exact.trim(),
        subject,
        mode,
      })),
    );
    expect(after.split("\n").filter((line) => !before.includes(line)).length).toBeLessThan(25);
  });

  test("puts a list of passages on lines of their own, each with its sentence around it", async () => {
    const folder = bundleFolder();
    await folder.verify(BUNDLE);
    const after = folder.read(BUNDLE);
    expect(after).toMatch(
      / {8}cite:\n {10}- { exact: "Mayor Ines Calloway of Tern Harbor", prefix: .*}\n {10}- { exact: She has been/,
    );
    // The author's “were: •” tells it from another, and is less than what is kept.
    expect(after).toContain(
      '{ exact: Tern Harbor, prefix: "The first towns to join were: • ", suffix:',
    );
    expect(after).toContain(
      'prefix: "Mayor Ines Calloway of Tern Harbor said on Tuesday that the night ferry “", suffix: "” She has been mayor since 2018.",',
    );
  });

  test("a second run changes nothing, on whatever day", async () => {
    const folder = bundleFolder();
    await folder.verify(BUNDLE);
    const once = folder.read(BUNDLE);
    const options = { texts: folder.folder, write: true, today: "2031-01-01" };
    const [again] = await checkFiles([folder.at(BUNDLE)], options);
    expect(again).toMatchObject({ isWritten: false, mistakes: [] });
    expect(folder.read(BUNDLE)).toBe(once);
  });

  test("follows a passage that was edited, and says when", async () => {
    const folder = bundleFolder();
    await folder.verify(BUNDLE);
    folder.edit(BUNDLE, "exact: announced it in October 2020", "exact: in October 2020");
    const [stale] = await checkFiles([folder.at(BUNDLE)], { texts: folder.folder });
    expect(stale?.mistakes.map(({ message }) => message)).toEqual([
      "stands at 291 to 306 in the text, not at 278 to 306; `check --texts DIR --write` puts that right",
    ]);
    const options = { texts: folder.folder, write: true, today: "2031-01-01" };
    const [written] = await checkFiles([folder.at(BUNDLE)], options);
    expect(written).toMatchObject({ isWritten: true, verifiedOn: "2031-01-01", mistakes: [] });
    expect(folder.read(BUNDLE)).toContain(
      '{ exact: in October 2020, prefix: "The Harbor Authority, which runs the Night Ferry program, announced it "',
    );
    expect((await checkFiles([folder.at(BUNDLE)], { texts: folder.folder }))[0]?.mistakes).toEqual(
      [],
    );
  });

  test("keeps Windows line ends", async () => {
    const folder = bundleFolder();
    folder.write(BUNDLE, folder.read(BUNDLE).replaceAll("\n", "\r\n"));
    await folder.verify(BUNDLE);
    expect(folder.read(BUNDLE).replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });
});

describe("check --texts", () => {
  test.each([
    [
      "She has been mayor since 2018",
      "She has been mayor since 2019",
      /does not stand in the text; it stands there up to “She has been mayor since”/,
    ],
    [
      "the authority’s director",
      "the authority's director",
      /does not stand in the text, but stands there with other quotation marks$/,
    ],
    [' prefix: "were: •"', " mode: DIRECT", /stands 3 times in the text: tell them apart/],
    [
      '"were: •"',
      '"was: •"',
      /stands 3 times in the text, but never with this prefix and suffix around it/,
    ],
  ] as [string, string, RegExp][])(
    "says what is wrong with a passage: %s",
    async (from, to, message) => {
      const folder = bundleFolder();
      folder.edit(BUNDLE, from, to);
      const [check] = await checkFiles([folder.at(BUNDLE)], { texts: folder.folder, write: true });
      expect(check?.mistakes.map((mistake) => mistake.message)).toEqual([
        expect.stringMatching(message),
      ]);
      expect(check?.isWritten).toBe(false);
    },
  );

  test("refuses a text that is not the one that was checked", async () => {
    const folder = bundleFolder();
    await folder.verify(BUNDLE);
    folder.edit(
      "night-ferry.txt",
      "Reporting by Odile Marsh.",
      "Reporting by Odile Marsh. Corrected.",
    );
    const [check] = await checkFiles([folder.at(BUNDLE)], { texts: folder.folder, write: true });
    expect(check?.mistakes).toMatchObject(
      [
        {
          path: "article.text.sha256 (article/ledger-2021-03-night-ferry)",
          message: /^is not the hash of night-ferry\.txt/,
        },
      ].map(({ path, message }) => ({ path, message: expect.stringMatching(message) })),
    );
  });

  test("refuses the same passage twice for one fact", async () => {
    const folder = bundleFolder();
    folder.edit(
      BUNDLE,
      "cite: Reporting by Odile Marsh",
      "cite: [Reporting by Odile Marsh, Reporting  by Odile Marsh]",
    );
    const [check] = await checkFiles([folder.at(BUNDLE)], { texts: folder.folder });
    expect(check?.mistakes.map(({ message }) => message)).toContain(
      "is the same passage as article.writtenBy[0].cite[0]",
    );
  });

  test("shows what nothing cites, and where", async () => {
    const folder = bundleFolder();
    const [check] = await folder.verify(BUNDLE);
    expect(check.uncovered).toContainEqual({
      fromLine: 14,
      toLine: 14,
      text: "it says first. “When was the pier last closed?” it says then.",
    });
    expect(checkReport([check]).text).toContain("    line 14: The letter asks two questions.");
  });
});

describe("check without texts", () => {
  test("refuses passages that were never located, in one message", async () => {
    const folder = bundleFolder();
    const [check] = await checkFiles([folder.at(BUNDLE)]);
    expect(check?.mistakes.map(({ message }) => message)).toEqual([
      "and 17 other passages have never been located; `check --texts DIR --write` puts that right",
    ]);
  });

  test("trusts what was written, and says when it was verified", async () => {
    const folder = bundleFolder();
    await folder.verify(BUNDLE);
    folder.edit(BUNDLE, /verifiedOn: \S+/, "verifiedOn: 2030-05-06");
    const { ok, text } = checkReport(await checkFiles([folder.at(BUNDLE)]));
    expect({ ok, text }).toEqual({
      ok: true,
      text: `${folder.at(BUNDLE)}: 18 passages, last found in the text on 2030-05-06; the text was not read now.`,
    });
  });

  test("sees offsets that no passage of this length can have", async () => {
    const folder = bundleFolder();
    await folder.verify(BUNDLE);
    folder.edit(BUNDLE, "start: 42, end: 73", "start: 42, end: 52");
    const [check] = await checkFiles([folder.at(BUNDLE)]);
    expect(check?.mistakes.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^is longer than from 42 to 52/),
    ]);
  });

  test("names what the graph must have", async () => {
    const folder = bundleFolder();
    await folder.verify(BUNDLE, "second-article.yaml");
    const [alone] = await checkFiles([folder.at("second-article.yaml")]);
    expect(alone?.expected).toEqual(["agency/harbor-authority", "city/tern-harbor"]);
    const [, beside] = await checkFiles([folder.at(BUNDLE), folder.at("second-article.yaml")]);
    expect(beside?.expected).toEqual([]);
  });
});

test("the fixtures themselves are not written to", () => {
  expect(readFileSync(`${FIXTURES}night-ferry.yaml`, "utf8")).not.toContain("sha256");
});
