import { expect, test } from "vitest";
import { sentenceStarts } from "../../../src/texts/sentences.ts";

const sentences = (text: string) => {
  const points = [...text];
  return sentenceStarts(text).map((start, at, all) =>
    points
      .slice(start, all[at + 1])
      .join("")
      .trim(),
  );
};

test.each<[string, string[]]>([
  ["One is. Two are? Three!", ["One is.", "Two are?", "Three!"]],
  [
    "A list\n  • Memphis, Tennessee;\n\n  • Toledo",
    ["A list", "• Memphis, Tennessee;", "• Toledo"],
  ],
  [
    "Gov. J. R. Smith of the U.S. said no. He left.",
    ["Gov. J. R. Smith of the U.S. said no.", "He left."],
  ],
  [
    "Mr. Brown came at 5 p.m. Friday. “Go.” 🚢 Ships.",
    ["Mr. Brown came at 5 p.m. Friday.", "“Go.”", "🚢 Ships."],
  ],
  ["", []],
])("the sentences of %j", (text, wanted) => {
  expect(sentences(text)).toEqual(wanted);
});
