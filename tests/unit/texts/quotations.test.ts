import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quotationsIn, quotedPartsIn } from "../../../src/texts/quotations.ts";

const wordsOf = (text: string) =>
  quotationsIn(text).map(({ parts, depth, isDoubtful }) => {
    const words = parts.map(({ start, end }) => [...text].slice(start, end).join(""));
    return `${">".repeat(depth)}${words.join(" ¶ ")}${isDoubtful ? " ?" : ""}`;
  });

describe("the quotations of a text", () => {
  test.each<[string, string[]]>([
    // Curly, straight, doubled single, angular, low.
    ["“We go,” she said, “and stay.”", ["We go,", "and stay."]],
    ['"We go," she said, "and stay."', ["We go,", "and stay."]],
    ["''Wire copy,'' he said, ``and TeX.''", ["Wire copy,", "and TeX."]],
    ["‘‘Another wire,’’ he said.", ["Another wire,"]],
    ["«Bonjour», dit-il. »Guten Tag«, sagte er.", ["Bonjour", "Guten Tag"]],
    ["„Gut“, sagte sie. ”Bra”, sa hon. „Dobrze”.", ["Gut", "Bra", "Dobrze"]],
    ["「はい」と言った。", ["はい"]],
    ['“Curly and straight," he said.', ["Curly and straight,"]],
    ['He said:"No".', ["No"]],
    ['"Who?" "Me."', ["Who?", "Me."]],
    // Within each other.
    ["“One ‘two’ three,” she said.", ["One ‘two’ three,", ">two ?"]],
    ["“The Department (“DHS”) asks,” it said.", ["The Department (“DHS”) asks,", ">DHS"]],
    // Over paragraphs: each opens anew, or only the last one closes.
    ["“A.\n\n“B.\n\n“C,” he said.", ["A. ¶ B. ¶ C,"]],
    ['"A.\n"B," he said. "C."', ["A. ¶ B,", "C."]],
    ["“A.\n\nB isn’t.\n\nC.” So he said.", ["A. ¶ B isn’t. ¶ C."]],
    ["• “A.\n  • “B.”", ["A. ¶ B."]],
    // What nothing closes ends with its paragraph, and leaves a doubt.
    ["“A and no end.\n\nNext “b” here.", ["A and no end. ?", "b"]],
    // Single marks leave a doubt, and may be apostrophes.
    ["Mayor: ‘We won’t go’", ["We won’t go ?"]],
    ["He said 'the boys' toys are old' today.", ["the boys' toys are old ?"]],
    ["’Tis the boys’ rock ’n’ roll of the ’90s", []],
    ["'Tis the boys' night, y'all, in '09", []],
    // Inches and feet.
    ["She is 5'2\" tall, he 6'1\".", []],
    ["No marks at all.", []],
    ["", []],
  ])("of %j", (text, quotations) => {
    expect(wordsOf(text)).toEqual(quotations);
  });

  test("are all that was put between marks, whatever stands around them", () => {
    const words = fc.array(fc.stringMatching(/^[a-zé]{1,6}$/), { minLength: 1, maxLength: 5 });
    const marks = fc.constantFrom(["“", "”"], ['"', '"'], ["«", "»"], ["„", "“"], ["''", "''"]);
    const plain = words.map((some) => some.join(" "));
    const sentence = fc.array(fc.record({ before: plain, quoted: plain }), { maxLength: 6 });
    fc.assert(
      fc.property(sentence, marks, ([...pieces], [open, close]) => {
        const text = pieces.map(({ before, quoted }) => `${before} ${open}${quoted},${close}`);
        expect(wordsOf(`${text.join(" ")} he said.`)).toEqual(
          pieces.map((each) => `${each.quoted},`),
        );
      }),
    );
  });

  test("are parts of the text in their order, whatever it is", () => {
    const sign = fc.constantFrom(..."“”\"'‘’«»„ ab\n\n.s");
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 60 }), (text) => {
        const found = quotationsIn(text);
        const starts = found.map(({ parts }) => parts[0]?.start ?? -1);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        for (const { parts } of found) {
          const edges = parts.flatMap(({ start, end }) => [start, end]);
          expect(edges).toEqual(edges.toSorted((a, b) => a - b));
          expect(
            [edges.at(0) ?? -1, -(edges.at(-1) ?? 0)].every((each) => each >= -text.length),
          ).toBe(true);
          for (const { start, end } of parts) expect(text.slice(start, end)).not.toContain("\n");
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

test("a passage's quoted parts are its words between marks, without the comma of its sentence", () => {
  const text = "He denied that it is a “sanctuary city,” and “won’t” be “one ‘ever’ again.”";
  const span = { start: 3, end: text.indexOf(" again") };
  const parts = quotedPartsIn([...text], quotationsIn(text), span);
  expect(parts.map((part) => part.text)).toEqual(["sanctuary city", "won’t", "one ‘ever’"]);
});
