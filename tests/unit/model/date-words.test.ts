import fc from "fast-check";
import { expect, test } from "vitest";
import { dateText, endText, inTime } from "../../../src/model/date-words.ts";
import { parsePartialDate } from "../../../src/model/dates.ts";

test.each([
  ["2017-08-03", "August 3, 2017"],
  ["2017-08", "August 2017"],
  ["2017", "2017"],
  ["2017-08~", "about August 2017"],
  ["2009?", "perhaps 2009"],
  ["2017-08-03%", "perhaps about August 3, 2017"],
  ["201X", "the 2010s"],
  ["20XX", "sometime between January 1, 2000, and December 31, 2099"],
  ["2017-08-1X", "sometime between August 10, 2017, and August 19, 2017"],
  ["2009/20XX", "sometime between 2009 and December 31, 2099"],
  ["2017-XX", "2017"],
  ["2017-08-XX", "August 2017"],
  ["../2017-08", "by August 2017"],
  ["../2017-08~", "by about August 2017"],
  ["2017-08/..", "August 2017 or later"],
  ["2017-08-03/..", "August 3, 2017, or later"],
  ["2009/2012-05~", "sometime between 2009 and about May 2012"],
  ["..", "still so at the time of the article"],
  ["0900-01-01", "January 1, 900"],
])("%s reads: %s", (edtf, words) => {
  expect(dateText(edtf)).toBe(words);
});

test.each([
  ["2017-08-03", "on August 3, 2017"],
  ["2017-08", "in August 2017"],
  ["201X", "in the 2010s"],
  ["2017-08-03~", "around August 3, 2017"],
  ["2017-08~", "around August 2017"],
  ["2017-08-03?", "perhaps on August 3, 2017"],
  ["2009?", "perhaps in 2009"],
  ["2009%", "perhaps around 2009"],
  ["../2017-08-03", "by August 3, 2017"],
  ["2017-08-03/..", "on August 3, 2017, or later"],
  ["2017-08-01/2017-08-05", "sometime between August 1, 2017, and August 5, 2017"],
  ["20XX", "sometime between January 1, 2000, and December 31, 2099"],
])("what happened %s happened %s", (edtf, words) => {
  expect(inTime(edtf)).toBe(words);
});

test.each([
  ["2017-08-03", "August 3, 2017"],
  ["../2017-08-31", "August 31, 2017, or earlier"],
  ["../2017", "2017 or earlier"],
  ["2017/..", "2017 or later"],
])("what ended %s lasted until %s", (edtf, words) => {
  expect(endText(edtf)).toBe(words);
});

const day = fc
  .date({ min: new Date("1000-01-01"), max: new Date("2999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("any day comes back from its words", () => {
  fc.assert(
    fc.property(day, (edtf) => {
      expect(new Date(`${dateText(edtf)} UTC`).toISOString().slice(0, 10)).toBe(edtf);
    }),
  );
});

test("any date that the graph takes has words without signs of EDTF", () => {
  const point = fc
    .tuple(day, fc.constantFrom(10, 7, 4), fc.constantFrom("", "~", "?", "%"))
    .map(([each, length, sign]) => each.slice(0, length) + sign);
  const date = fc.oneof(
    point,
    fc.tuple(point, fc.constant("..")).map((ends) => ends.join("/")),
    fc.tuple(fc.constant(".."), point).map((ends) => ends.join("/")),
  );
  fc.assert(
    fc.property(date, (edtf) => {
      fc.pre(parsePartialDate(edtf) !== null);
      for (const say of [dateText, inTime, endText]) {
        expect(say(edtf)).not.toMatch(/[~?%X/]|\.\.|\d-\d/);
      }
    }),
  );
});
