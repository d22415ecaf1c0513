import { expect, it } from "vitest";
import { sentenceOf } from "../../../src/model/sentences.ts";

/** The sentence of an ownership with these dates. */
function owned(since: string | null, until: string | null): string {
  return sentenceOf({
    id: "owns/person/ann-lee/agency/lee-ferries",
    ...{ fromLabel: "Ann Lee", toId: "agency/lee-ferries", toLabel: "Lee Ferries" },
    ...{ share: null, since, until },
  });
}

it.each([
  [null, null, ""],
  ["2009", null, " since 2009"],
  ["2009", "2012-05", " since 2009 until May 2012"],
  [null, "2012-05", " until May 2012"],
  ["2009", "2009", " in 2009"],
  ["2009-05-01", "2009-05-01", " on May 1, 2009"],
  ["2009", "..", " since 2009 and still at the time of the article"],
  [null, "..", " at the time of the article"],
  ["../2009", null, " since 2009 or earlier"],
  ["2009/..", "2010~", " since 2009 or later until about 2010"],
  [null, "2009/2010", " until some time between 2009 and 2010"],
])("a link since %s, until %s says as much of its dates", (since, until, told) => {
  expect(owned(since, until)).toBe(`Ann Lee owns Lee Ferries${told}.`);
});
