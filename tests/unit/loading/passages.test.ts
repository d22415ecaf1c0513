import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearPassage } from "../../../src/loading/near-passages.ts";
import { articleText, occurrences } from "../../../src/loading/passages.ts";
import { foldSpaces } from "../../../src/model/texts.ts";

const text = articleText(
  "\uFEFFThe pier,\r\nsaid Toma\u0301s\u00a0Brandt, is “safe”. 🚢 The ferry sails. The pier\n\n is safe.",
);

function slice(source: string, start: number, end: number): string {
  return [...source].slice(start, end).join("");
}

describe("an article's text", () => {
  test("is NFC, with \\n, without a byte order mark", () => {
    expect(text.text.startsWith("The pier,\nsaid Tomás\u00a0Brandt")).toBe(true);
  });

  test("has one hash, whatever its line ends and composed letters", () => {
    const plain =
      "The pier,\nsaid Tomás\u00a0Brandt, is “safe”. 🚢 The ferry sails. The pier\n\n is safe.";
    expect(articleText(plain).sha256).toBe(text.sha256);
    expect(articleText(`${plain} `).sha256).not.toBe(text.sha256);
  });
});

describe("a passage", () => {
  test("is found across line ends and non-breaking spaces, and counted in code points", () => {
    expect(occurrences(text, { exact: "pier, said Tomás Brandt" })).toMatchObject([
      { start: 4, end: 27, prefix: "The ", suffix: ", is “safe”. 🚢 The ferry sails. " },
    ]);
    const [ship] = occurrences(text, { exact: "🚢 The ferry" });
    expect(slice(text.text, ship?.start ?? 0, ship?.end ?? 0)).toBe("🚢 The ferry");
  });

  test("that stands there twice needs what stands around it", () => {
    expect(occurrences(text, { exact: "The pier" })).toHaveLength(2);
    expect(occurrences(text, { exact: "The pier", prefix: "sails." })).toHaveLength(1);
    expect(occurrences(text, { exact: "The pier", suffix: ", said" })).toMatchObject([
      { start: 0 },
    ]);
    expect(occurrences(text, { exact: "The pier", suffix: "sank" })).toHaveLength(0);
  });

  test("is counted where it overlaps itself", () => {
    expect(occurrences(articleText("no no no"), { exact: "no no" })).toHaveLength(2);
  });

  test("can't be half a character, or nothing", () => {
    expect(occurrences(text, { exact: "\ud83d" })).toEqual([]);
    expect(occurrences(text, { exact: " \u00a0 " })).toEqual([]);
  });

  test.each([
    ['is "safe".', ", but stands there with other quotation marks"],
    ["the PIER", ", but stands there with other capitals"],
    ["Tomas Brandt", ", but stands there with other accents"],
    ['is "SAFE".', ", but stands there with other quotation marks and other capitals"],
    ["The ferry sails at noon", "; it stands there up to “The ferry sails”, but not on to “at”"],
    ["Something else", ""],
  ])("that is not there gets the nearest thing that can be said: %s", (exact, hint) => {
    expect(nearPassage(text, exact)).toBe(hint);
  });
});

describe("whatever the text and the passage", () => {
  const pieces = fc.constantFrom(
    "a",
    "b",
    "é",
    "e\u0301",
    " ",
    "  ",
    "\n",
    "\r\n",
    "\u00a0",
    "“",
    "🚢",
    "ß",
  );
  const texts = fc.array(pieces, { minLength: 1, maxLength: 60 }).map((all) => all.join(""));

  test("what stands at start to end folds to the passage", () => {
    fc.assert(
      fc.property(texts, fc.nat(60), fc.integer({ min: 1, max: 12 }), (source, from, length) => {
        const article = articleText(source);
        const exact = slice(article.text, from, from + length);
        fc.pre(foldSpaces(exact) !== "");
        const found = occurrences(article, { exact });
        expect(found.length).toBeGreaterThan(0);
        for (const { start, end } of found) {
          expect(foldSpaces(slice(article.text, start, end))).toBe(foldSpaces(exact));
        }
        const lead = [...exact].findIndex((character) => character.trim() !== "");
        expect(found.map(({ start }) => start)).toContain(from + lead);
      }),
      { numRuns: 1_000 },
    );
  });

  test("prefix, passage and suffix stand side by side", () => {
    fc.assert(
      fc.property(texts, fc.nat(60), fc.integer({ min: 1, max: 12 }), (source, from, length) => {
        const article = articleText(source);
        const exact = slice(article.text, from, from + length);
        fc.pre(foldSpaces(exact) !== "");
        for (const { prefix, suffix } of occurrences(article, { exact })) {
          expect(article.folded).toContain(prefix + foldSpaces(exact) + suffix);
          expect(occurrences(article, { exact, prefix, suffix }).length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("folding twice is folding once", () => {
    fc.assert(
      fc.property(texts, (source) => {
        const folded = foldSpaces(source);
        expect(foldSpaces(folded)).toBe(folded);
      }),
    );
  });
});
