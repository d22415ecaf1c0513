import fc from "fast-check";
import { expect, test } from "vitest";
import { isWithinEdits } from "../../../src/search/edits.ts";

// How many letters of a word may be wrong.

test.each([
  ["cincinatti", "cincinnati", 2, true],
  ["cincinatti", "cincinnati", 1, false],
  ["berry", "bery", 1, true],
  ["berry", "ebrry", 1, true],
  ["berry", "berry", 2, false],
  ["berry", "bar", 2, false],
])("%s and %s, with %i wrong letters: %s", (one, two, most, isNear) => {
  expect(isWithinEdits(one, two, most)).toBe(isNear);
  expect(isWithinEdits(two, one, most)).toBe(isNear);
});

test("a word is near whatever so many edits make of it", () => {
  const word = fc.string({
    unit: fc.constantFrom("a", "b", "c", "d"),
    minLength: 3,
    maxLength: 10,
  });
  const edit = fc.tuple(fc.nat(8), fc.constantFrom("add", "remove", "change", "swap"));
  const edited = (text: string, [at, how]: [number, string]) => {
    const place = at % text.length;
    const [before, letter, behind] = [
      text.slice(0, place),
      text[place] ?? "",
      text.slice(place + 1),
    ];
    if (how === "add") return `${before}x${letter}${behind}`;
    if (how === "remove") return before + behind;
    if (how === "change") return `${before}x${behind}`;
    return `${before}${behind[0] ?? ""}${letter}${behind.slice(1)}`;
  };
  // The index does not see through a swap whose letters are then edited.
  const apart = fc
    .array(edit, { minLength: 2, maxLength: 2 })
    .map((edits) =>
      edits.map(([at, how]): [number, string] => [at, how === "swap" ? "change" : how]),
    );
  fc.assert(
    fc.property(
      word,
      fc.oneof(
        edit.map((one) => [one]),
        apart,
      ),
      (text, edits) => {
        const result = edits.reduce(edited, text);
        fc.pre(result !== text && result.length > 0);
        expect(isWithinEdits(text, result, edits.length)).toBe(true);
      },
    ),
  );
});
