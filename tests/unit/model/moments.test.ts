import { describe, expect, it, test } from "vitest";
import { momentSentence, type ToldFact } from "../../../src/model/moment-sentences.ts";
import { type Moment, momentsOf } from "../../../src/model/moments.ts";
import type { LinkFacts } from "../../../src/model/sentences.ts";

const dates = (since: string | null, until: string | null, sinceLatest = "9999-12-31") => ({
  ...{ since, sinceEarliest: since === null ? "0000-01-01" : "2016-01-01", sinceLatest },
  ...{ until, untilEarliest: "2018-01-01", untilLatest: "2018-12-31" },
});

describe("the moments of a link", () => {
  const timesOf = (...of: Parameters<typeof dates>) =>
    momentsOf({
      ...{ fact: "member-of/x/y", kind: "MEMBER_OF", link: null, entities: ["x"] },
      dates: dates(...of),
    }).map(({ phase, on, sort }) => [phase, on, sort]);

  it.each<[string, Parameters<typeof dates>, unknown[][]]>([
    [
      "a begin and an end",
      ["2016", "2018", "2016-12-31"],
      [
        ["BEGAN", "2016", "2016-01-01"],
        ["ENDED", "2018", "2018-01-01"],
      ],
    ],
    ["no date at all", [null, null], [["BEGAN", undefined, "9999-12-31"]]],
    ["only an end", [null, "2018"], [["ENDED", "2018", "2018-01-01"]]],
    [
      "what is still so on the article's day",
      [null, "..", "2017-08-31"],
      [["BEGAN", "../2017-08-31", "2017-08-31"]],
    ],
    ["what begins and ends at once", ["2018", "2018"], [["HAPPENED", "2018", "2016-01-01"]]],
  ])("%s", (_, of, wanted) => {
    expect(timesOf(...of)).toEqual(wanted);
  });

  it("are told to both ends", () => {
    const told = { fact: "tied-to/x/y", kind: "TIED_TO", link: null, entities: ["x", "y"] };
    expect(momentsOf({ ...told, dates: dates(null, null) }).map(({ id }) => id)).toEqual([
      "x tied-to/x/y BEGAN",
      "y tied-to/x/y BEGAN",
    ]);
  });
});

const link: LinkFacts = {
  id: "about/statement/s/city/elm",
  ...{ fromLabel: "It rains…", toId: "city/elm", toLabel: "Elm", since: null, until: null },
};
const said: ToldFact = {
  ...{ label: "It rains…", gist: "It rains a lot.", link, speakers: ["Ann", "Bo", "Cy"] },
  ...{ attribution: null, voice: "SPEECH", outcome: null },
};
const office: LinkFacts = {
  id: "held-office/person/ann/city/elm/mayor",
  ...{ fromLabel: "Ann", toId: "city/elm", toLabel: "Elm", since: "2016", until: "2018" },
  title: "Mayor",
};
const grant: LinkFacts = {
  ...{ ...office, id: "gave-money/person/ann/city/elm/park" },
  ...{ kind: "GRANT", amount: "$5", purpose: "a park" },
};
const ofLink: ToldFact = { ...said, gist: null, link: office };
const told = (on: string | null, phase: Moment["phase"] = "HAPPENED", kind = "ABOUT") => ({
  ...{ on, phase, kind },
});

test.each<[Parameters<typeof momentSentence>[0], ToldFact, string]>([
  [
    told("2017-08-03", "HAPPENED", "SAID_BY"),
    { ...said, speakers: ["Ann"], gist: "Will it rain?" },
    "On August 3, 2017 — Ann made a statement: Will it rain?",
  ],
  [
    told("2017-08-03"),
    said,
    "On August 3, 2017 — Ann, Bo, and Cy made a statement about Elm: It rains a lot.",
  ],
  [
    told("2017-08", "HAPPENED", "SAID_BY"),
    { ...said, speakers: ["Ann"] },
    "In August 2017 — Ann made a statement: It rains a lot.",
  ],
  [
    told("../2017"),
    { ...said, speakers: [], attribution: "an official" },
    "By 2017 — Somebody without a name (“an official”) made a statement about Elm: It rains a lot.",
  ],
  [
    told(null),
    { ...said, speakers: [], voice: "REPORTING" },
    "Date unknown — An article reported about Elm: It rains a lot.",
  ],
  [told("2016~", "BEGAN", "HELD_OFFICE"), ofLink, "Around 2016 — Ann took office as Mayor of Elm."],
  [
    told("2018-05/2018-07", "ENDED", "HELD_OFFICE"),
    ofLink,
    "Sometime between May 2018 and July 2018 — Ann left office as Mayor of Elm.",
  ],
  [
    told("2017-06", "HAPPENED", "OPENED"),
    { ...said, label: "Elm v. Oak", link: null },
    "In June 2017 — Elm v. Oak was opened (no outcome in this graph).",
  ],
  [
    told("2017-06", "HAPPENED", "OPENED"),
    { ...said, label: "Elm v. Oak", link: null, outcome: "dismissed" },
    "In June 2017 — Elm v. Oak was opened (outcome: dismissed).",
  ],
  [
    told("2017-06", "HAPPENED", "ANNOUNCED"),
    { ...said, label: "Safe Elm", link: null },
    "In June 2017 — Safe Elm was announced.",
  ],
  [
    told("../2016-03-31", "BEGAN", "HELD_OFFICE"),
    ofLink,
    "By March 31, 2016 — Ann held the office of Mayor of Elm.",
  ],
  [
    told(null, "BEGAN", "HELD_OFFICE"),
    ofLink,
    "Date unknown — Ann held the office of Mayor of Elm.",
  ],
  [
    told("2026-05-15", "BEGAN", "GAVE_MONEY"),
    { ...ofLink, link: grant },
    "On May 15, 2026 — Ann made a grant of $5 to Elm (purpose: a park).",
  ],
  [
    told("2028", "ENDED", "GAVE_MONEY"),
    { ...ofLink, link: grant },
    "In 2028 — Ann made a grant of $5 to Elm (until then; purpose: a park).",
  ],
])("%j reads", (moment, fact, sentence) => {
  expect(momentSentence(moment, fact)).toBe(sentence);
});
