import { expect, test } from "vitest";
import { type StatementHop, statementHopSentence } from "../../../src/model/hops.ts";

const said: StatementHop = {
  ...{ kind: "about", speaker: "Ann", other: "Elm", medium: "OTHER" },
  ...{ gist: "It rains.", saidOn: null },
};

test.each<[Partial<StatementHop>, string]>([
  [{}, "Ann made a statement about Elm: It rains."],
  [{ gist: "Will it rain?" }, "Ann made a statement about Elm: Will it rain?"],
  [{ saidOn: "../2017-08~" }, "Ann made a statement about Elm by about August 2017: It rains."],
  [{ medium: "LETTER", saidOn: "2017-08" }, "Ann wrote about Elm in August 2017: It rains."],
  [{ medium: "TWEET" }, "Ann tweeted about Elm: It rains."],
  [{ medium: "INTERVIEW" }, "Ann spoke about Elm: It rains."],
  [{ kind: "addressed-to" }, "Ann directed a statement to Elm: It rains."],
  [{ kind: "addressed-to", medium: "LETTER" }, "Ann wrote to Elm: It rains."],
  [{ kind: "mentions", medium: "LETTER" }, "Ann mentioned Elm: It rains."],
  [{ kind: "responds-to" }, "Ann responded to Elm: It rains."],
])("a statement %o joins two", (own, sentence) => {
  expect(statementHopSentence({ ...said, ...own })).toBe(sentence);
});
