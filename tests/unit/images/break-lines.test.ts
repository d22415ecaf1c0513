import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitText } from "../../../src/http/images/break-lines.ts";

/** As if each character were one wide. */
const measure = (text: string) => Array.from(text).length;
const broken = (text: string, width: number, lines: number, sizes = [1]) =>
  fitText(text, { measure, width, steps: sizes.map((size) => ({ size, lines })) });

describe("a text that is broken into lines", () => {
  it("stands in as few lines as it can, and as even ones", () => {
    expect(broken("one two three four", 15, 3).lines).toEqual(["one two ", "three four"]);
    expect(broken("short", 15, 3)).toEqual({ size: 1, lines: ["short"], isCut: false });
  });

  it("shrinks before it is cut, and before a word is broken", () => {
    expect(broken("one two three", 20, 1, [4, 2, 1]).size).toBe(1);
    expect(broken("extraordinary", 26, 3, [4, 2, 1])).toMatchObject({
      size: 2,
      lines: ["extraordinary"],
    });
  });

  it("ends with an ellipsis at the last", () => {
    expect(broken("one two three four", 7, 2)).toEqual({
      size: 1,
      lines: ["one two ", "three…"],
      isCut: true,
    });
    expect(broken("abcdefghij", 4, 2).lines).toEqual(["abcd", "efg…"]);
  });

  it("breaks Chinese and Japanese between characters, but not before a full stop or a closing mark", () => {
    expect(broken("中华人民共和国", 4, 2).lines).toEqual(["中华人民", "共和国"]);
    expect(broken("守るため。次", 4, 3).lines.some((line) => line.startsWith("。"))).toBe(false);
  });

  it("breaks Thai between words, though nothing stands between them", () => {
    const words = ["นายกรัฐมนตรี", "ตอบ", "คำถาม", "ของ", "นักข่าว"];
    const { lines } = broken(words.join(""), 16, 3);
    expect(lines.length).toBeGreaterThan(1);
    const ends = words.map((_, index) => words.slice(0, index + 1).join(""));
    expect(ends).toContain(lines[0]);
    expect(lines.join("")).toBe(words.join(""));
  });

  it("loses and adds nothing unless it is cut", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.integer({ min: 2, max: 30 }),
        (text, width) => {
          const { lines, isCut } = broken(text, width, 8);
          if (isCut) expect(lines).toHaveLength(8);
          if (isCut) expect(lines.at(-1)).toMatch(/…$/);
          expect(text.startsWith(lines.join("").replace(/…$/, "").trimEnd())).toBe(true);
          if (!isCut) expect(lines.join("")).toBe(text);
        },
      ),
    );
  });
});
