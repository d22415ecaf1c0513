import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Candidate, type Rule, settle } from "../../../src/changes/settle.ts";

const RULES: Rule[] = ["date", "text", "words", "name", "list", "same"];
const VALUES: Record<Rule, (string | string[])[]> = {
  date: ["2017", "2017-06", "2017-06~", "2017-06-15", "2018", "..", "201X", "2016/2018"],
  text: ["never", "It was never unsafe.", "was never", "something else"],
  words: ["Chief", "chief", "Mayor"],
  name: ["Tomás Brandt", "Tom Brandt"],
  list: [["a"], ["b", "a"], []],
  same: ["FOR", "AGAINST"],
};

/** Sources of any days, no two of one id, and at most one that says that it is right. */
function candidates(rule: Rule): fc.Arbitrary<Candidate[]> {
  const one = fc.record({
    source: fc.constantFrom("article/a", "article/b", "article/c", "article/d"),
    publishedOn: fc.constantFrom("0000-01-01", "2017-01-01", "2017-08-03", "2018-01-01"),
    value: fc.constantFrom(...VALUES[rule]),
    replaces: fc.boolean(),
    differs: fc.boolean(),
  });
  const options = { minLength: 1, maxLength: 4, selector: (each: Candidate) => each.source };
  return fc.uniqueArray(one, options);
}

describe.each(RULES)("%s", (rule) => {
  test("comes to the same in whatever order the sources come", () => {
    const shuffled = candidates(rule).chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(settle(rule, other)).toEqual(settle(rule, list));
      }),
    );
  });

  test("comes to a value that somebody states, and of one source to what it states", () => {
    fc.assert(
      fc.property(candidates(rule), (list) => {
        const { value, isDisputed, isConflict } = settle(rule, list);
        if (rule === "list") {
          expect(value).toEqual([...new Set(list.flatMap((each) => each.value))].sort());
        } else {
          expect(list.map((each) => each.value)).toContain(value);
        }
        if (list.length === 1) expect(isDisputed).toBe(false);
        if (isConflict) expect(isDisputed).toBe(true);
      }),
    );
  });

  test("prefers whoever alone says that it is right", () => {
    fc.assert(
      fc.property(candidates(rule), fc.nat(), (list, at) => {
        const chosen = at % list.length;
        const told = list.map((each, index) => ({ ...each, replaces: index === chosen }));
        const { value, isConflict } = settle(rule, told);
        if (rule !== "list") expect(value).toEqual(told[chosen]?.value);
        expect(isConflict).toBe(false);
      }),
    );
  });
});

describe("dates", () => {
  const of = (publishedOn: string, value: string, more: Partial<Candidate> = {}): Candidate => ({
    ...{ source: `article/${publishedOn}-${value}`, publishedOn, value },
    ...{ replaces: false, differs: false },
    ...more,
  });

  test.each([
    ["the narrower one counts", ["2017", "2017-06"], "2017-06"],
    ["of two as narrow, the surer one", ["2017-06~", "2017-06"], "2017-06"],
    ["two that overlap agree, and neither is cut", ["2013/2014", "2014/2015"], "2013/2014"],
  ])("%s", (_, values, expected) => {
    const list = values.map((value) => of("2018-01-01", value));
    expect(settle("date", list)).toEqual({
      ...{ value: expected, isDisputed: false, isConflict: false },
    });
  });

  test("two that can't both be true are a conflict, unless one of them knows", () => {
    const [a, b] = [of("2018-01-01", "2017"), of("2019-01-01", "2018")];
    expect(settle("date", [a, b])).toEqual({ value: "2018", isDisputed: true, isConflict: true });
    const knowing = settle("date", [{ ...a, differs: true }, b]);
    expect(knowing).toEqual({ value: "2018", isDisputed: true, isConflict: false });
    const right = settle("date", [{ ...a, replaces: true }, b]);
    expect(right).toEqual({ value: "2017", isDisputed: true, isConflict: false });
    const rivals = [a, b].map((each) => ({ ...each, replaces: true }));
    expect(settle("date", rivals)).toMatchObject({ isDisputed: true, isConflict: true });
  });

  test("`still so` speaks of its article's day: an earlier end contradicts it, a later one does not", () => {
    const still = of("2018-01-01", "..");
    expect(settle("date", [still, of("2019-01-01", "2017")]).isConflict).toBe(true);
    expect(settle("date", [still, of("2019-01-01", "2018-06")]).value).toBe("2018-06");
  });
});
