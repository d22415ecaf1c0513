import { describe, expect, it } from "vitest";
import { sentenceOf } from "../../../src/model/sentences.ts";

type Dates = [since: string | null, until: string | null];

const ends = { fromLabel: "Ann Lee", toLabel: "Elm" };

/** The sentence of a membership with these dates. */
function membership(since: string | null, until: string | null): string {
  return sentenceOf({
    ...{ id: "member-of/person/ann-lee/agency/elm", ...ends, toId: "agency/elm" },
    ...{ title: null, since, until },
  });
}

/** The sentence of a contract with these dates. */
function contract(since: string | null, until: string | null): string {
  return sentenceOf({
    ...{ id: "gave-money/person/ann-lee/agency/elm/pipes", ...ends, toId: "agency/elm" },
    ...{ kind: "CONTRACT", amount: "$4.2 million", purpose: "pipes", since, until },
  });
}

it.each<[...Dates, string]>([
  [null, null, "is a member of Elm."],
  ["2009", null, "became a member of Elm in 2009."],
  ["2009-05-01", null, "became a member of Elm on May 1, 2009."],
  ["../2009", null, "was a member of Elm by 2009."],
  ["2009", "2012-05", "was a member of Elm from 2009 to May 2012."],
  ["2009-05-01", "2012", "was a member of Elm from May 1, 2009, to 2012."],
  ["../2009", "2012", "was a member of Elm from 2009 or earlier until 2012."],
  ["2009/..", "2010~", "was a member of Elm from 2009 or later until about 2010."],
  [null, "2012-05", "was a member of Elm until May 2012."],
  [null, "../2009-05-01", "was a member of Elm until May 1, 2009, or earlier."],
  [null, "2009/2010", "was a member of Elm until sometime between 2009 and 2010."],
  ["2009", "2009", "was a member of Elm in 2009."],
  ["2009", "..", "has been a member of Elm since 2009 (as of the article)."],
  ["../2009", "..", "has been a member of Elm since 2009 or earlier (as of the article)."],
  [null, "..", "was a member of Elm at the time of the article."],
])(
  "what lasts, since %s and until %s, is told in the tense that is known",
  (since, until, told) => {
    expect(membership(since, until)).toBe(`Ann Lee ${told}`);
  },
);

it.each<[...Dates, string]>([
  [null, null, "(purpose: pipes)."],
  ["2026-05-15", null, "on May 15, 2026 (purpose: pipes)."],
  ["2026-05", null, "in May 2026 (purpose: pipes)."],
  ["2026/2028-05", null, "sometime between 2026 and May 2028 (purpose: pipes)."],
  ["../2026", null, "by 2026 (purpose: pipes)."],
  ["2026~", null, "around 2026 (purpose: pipes)."],
  ["2026", "2028", "from 2026 to 2028 (purpose: pipes)."],
  ["2026", "..", "in 2026 (still so as of the article; purpose: pipes)."],
  [null, "..", "at the time of the article (purpose: pipes)."],
])("an act, since %s and until %s, is told at its moment", (since, until, told) => {
  expect(contract(since, until)).toBe(`Ann Lee awarded a contract of $4.2 million to Elm ${told}`);
});

describe("each kind of link between entities, still so at the time of the article", () => {
  it.each([
    [
      "held-office/person/a/city/b/mayor",
      { title: "Mayor" },
      "A has held the office of Mayor of B",
    ],
    [
      "held-office/person/a/agency/b/chair",
      { title: "Chair" },
      "A has held the office of Chair at B",
    ],
    ["part-of/agency/a/agency/b", {}, "A has been part of B"],
    ["serves/agency/a/city/b", {}, "A has served B"],
    ["detains-for/agency/a/city/b", {}, "A has held people arrested by B"],
    ["runs/agency/a/program/b", {}, "A has run B"],
    [
      "site-of/city/a/program/b/original-site",
      { role: "ORIGINAL_SITE" },
      "A has been an original site of B",
    ],
    ["member-of/person/a/agency/b/chair", { title: "chair" }, "A has been a member of B (chair)"],
    ["owns/person/a/agency/b", {}, "A has owned B"],
    ["represents/person/a/city/b/lawyer", { title: "lawyer" }, "A has represented B (lawyer)"],
    ["located-in/person/a/city/b", {}, "A has been located in B"],
    ["family-of/person/a/person/b/parent", { kind: "PARENT" }, "A has been a parent of B"],
    ["family-of/person/a/person/b/spouse", { kind: "SPOUSE" }, "A and B have been spouses"],
  ])("%s", (id, own, told) => {
    const [, , , kind] = id.split("/");
    const link = { id, ...own, fromLabel: "A", toId: `${kind}/b`, toLabel: "B" };
    expect(sentenceOf({ ...link, since: "2009", until: ".." })).toBe(
      `${told} since 2009 (as of the article).`,
    );
  });
});

it("says the source's words and a case's outcome behind the dates", () => {
  const tie = { id: "tied-to/person/a/person/b/friends", fromLabel: "A", toLabel: "B" };
  expect(
    sentenceOf({ ...tie, toId: "person/b", title: "friends", since: "2009", until: ".." }),
  ).toBe("A and B have been tied since 2009 (as of the article; in the source's words: friends).");
  const party = { id: "party-to/person/a/case/b/accused", fromLabel: "A", toLabel: "B" };
  const dates = { since: "2009", until: null };
  expect(sentenceOf({ ...party, ...dates, toId: "case/b", role: "ACCUSED", toOutcome: null })).toBe(
    "A was accused in B in 2009 (no outcome in this graph).",
  );
});

it("ends what asks or is shortened with one sign", () => {
  const link = {
    id: "owns/person/a/agency/b",
    fromLabel: "A",
    toId: "agency/b",
    toLabel: "B Inc.",
  };
  expect(sentenceOf({ ...link, since: null, until: null })).toBe("A owns B Inc.");
  const said = { id: "said-by/statement/s/person/a", fromLabel: "Who knew?", toId: "person/a" };
  expect(sentenceOf({ ...said, toLabel: "A", since: null, until: null })).toBe(
    "This was said by A: Who knew?",
  );
});
