import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bundleFromText } from "../../../src/loading/read-bundle.ts";
import { FIXTURES } from "../../support/paths.ts";

const source = readFileSync(`${FIXTURES}harbor-money.yaml`, "utf8");

/** The bundle, with one thing in it replaced by another. */
function edited(from: string | RegExp, to: string): string {
  const text = source.replace(from, to);
  if (text === source) throw new Error(`The bundle has nothing like ${from}.`);
  return text;
}

function messages(text: string): string[] {
  return bundleFromText("b.yaml", text).mistakes.map(({ path, message }) => `${path}: ${message}`);
}

/** The links of a kind, as the graph stores them. */
function stored(text: string, kind: string) {
  const { content } = bundleFromText("b.yaml", text);
  if (!content) throw new Error(messages(text).join("\n"));
  return content.facts.links.filter((link) => link.kind === kind);
}

test("the bundle is right as it is", () => {
  expect(messages(source)).toEqual([]);
});

describe("a connection is refused", () => {
  test.each([
    [
      "a member that can't be one",
      "of: agency/tern-harbor-council",
      "of: city/tern-harbor",
      /memberships\[0\]\.of .*does not begin with agency\/: “city\/tern-harbor”$/,
    ],
    [
      "an owner of a person",
      "{ agency: agency/voss-dredging, share",
      "{ agency: person/paul-calloway, share",
      /owns\[0\]\.agency .*does not begin with agency\//,
    ],
    [
      "money for a case",
      "- to: agency/harbor-light\n        key: 2019-roof",
      "- to: case/pilots-v-voss\n        key: 2019-roof",
      /gaveMoneyTo\[0\]\.to .*does not begin with person\/, agency\/, city\/, program\//,
    ],
    [
      "an agency as a relative",
      "person: person/edgar-voss, kind: SPOUSE",
      "person: agency/harbor-light, kind: SPOUSE",
      /family\[0\]\.person .*does not begin with person\//,
    ],
    [
      "a client that is a case",
      "client: agency/voss-dredging",
      "client: case/pilots-v-voss",
      /represents\[0\]\.client .*does not begin with person\/, agency\/, city\//,
    ],
    [
      "a party that is a case",
      "party: agency/pilots-union",
      "party: case/pilots-v-voss",
      /parties\[1\]\.party .*does not begin with person\/, agency\/, city\//,
    ],
    [
      "a seat in an agency",
      "city: city/tern-harbor, title",
      "city: agency/harbor-light, title",
      /locatedIn\[0\]\.city .*does not begin with city\//,
    ],
    [
      "a tie to an article",
      "to: person/edgar-voss, title",
      "to: article/ledger-2022-06-harbor-money, title",
      /ties\[0\]\.to .*does not begin with person\/, agency\//,
    ],
    ["a tie without words", "title: close friends, ", "", /ties\[0\]\.title .*is missing$/],
    [
      "money without a key",
      "        key: 2019-roof\n",
      "",
      /gaveMoneyTo\[0\]\.key .*is missing: give the link a key, such as 2019-grant/,
    ],
    [
      "two gifts with one key",
      'key: "2021"',
      "key: 2019-roof",
      /gaveMoneyTo\[1\] .*says the same as .*; if they are two gaveMoneyTo, give each a key$/,
    ],
    [
      "a key of 61 characters",
      "key: 2019-roof",
      `key: ${"k".repeat(61)}`,
      /gaveMoneyTo\[0\]\.key .*is longer than 60 characters/,
    ],
    [
      "a title that makes a longer key",
      "title: chair",
      `title: ${"vice ".repeat(13)}chair`,
      /memberships\[0\]\.title .*makes a key of more than 60 characters: give the membership a shorter one$/,
    ],
    [
      "a title without Latin letters",
      "title: chair",
      "title: 議長",
      /memberships\[0\]\.title .*has no Latin letter or digit: give the membership a key$/,
    ],
    [
      "an amount that is upside down",
      "amountHigh: 5500",
      "amountHigh: 450",
      /gaveMoneyTo\[0\]\.amountHigh .*is 450, less than amountLow$/,
    ],
    [
      "an amount that is no number",
      "amountHigh: 5500",
      "amountHigh: a lot",
      /gaveMoneyTo\[0\]\.amountHigh .*is not a number, but text/,
    ],
    [
      "an amount of no currency",
      "        currency: USD\n        purpose",
      "        purpose",
      /gaveMoneyTo\[0\]\.currency .*is missing: the amount is a number$/,
    ],
    [
      "a currency that is none",
      "currency: USD\n        purpose",
      "currency: dollars\n        purpose",
      /gaveMoneyTo\[0\]\.currency .*is not an ISO 4217 code such as USD/,
    ],
    [
      "a parent told from both ends",
      "    represents:",
      "    family: [{ person: person/ines-calloway, kind: PARENT, cite: is the mother of the lawyer Paul Calloway }]\n    represents:",
      /family\[0\] .*says the same as people\[0\]\.family\[1\]$/,
    ],
    [
      "an outcome without a passage",
      "{ value: settled out of court, cite: was settled out of court }",
      "{ value: settled out of court }",
      /outcome\.cite .*has no citation/,
    ],
  ])("%s", (_what, from, to, message) => {
    expect(messages(edited(from, to))).toContainEqual(expect.stringMatching(message));
  });
});

describe("one fact has one stored form", () => {
  const ends = ({ id, from, to, stated }: ReturnType<typeof stored>[number]) => ({
    id,
    from,
    to,
    kind: stated.kind,
    key: stated.key,
  });
  const parent = {
    id: "family-of/person/ines-calloway/person/paul-calloway/parent",
    from: "person/ines-calloway",
    to: "person/paul-calloway",
    kind: "PARENT",
    key: "parent",
  };

  test("a child is stored as the link of its parent", () => {
    expect(stored(source, "family-of").map(ends)).toContainEqual(parent);
  });

  test("so is a parent that the child's item tells", () => {
    const ofChild = edited(/ {6}- \{ person: person\/paul-calloway.*\n/, "").replace(
      "    represents:",
      "    family: [{ person: person/ines-calloway, kind: PARENT, cite: is the mother of the lawyer Paul Calloway }]\n    represents:",
    );
    expect(stored(ofChild, "family-of").map(ends)).toContainEqual(parent);
  });

  test("spouses and ties begin at the lesser id, whoever tells of them", () => {
    expect(stored(source, "family-of").map(ends)).toContainEqual({
      id: "family-of/person/edgar-voss/person/ines-calloway/spouse",
      from: "person/edgar-voss",
      to: "person/ines-calloway",
      kind: "SPOUSE",
      key: "spouse",
    });
    expect(stored(source, "tied-to").map(({ id }) => id)).toEqual([
      "tied-to/person/edgar-voss/person/paul-calloway/close-friends",
    ]);
  });

  test("a link without a title has no key, and its id is that of its ends", () => {
    expect(stored(source, "member-of").map(({ id, stated }) => [id, stated.key])).toEqual([
      ["member-of/person/ines-calloway/agency/tern-harbor-council/chair", "chair"],
      ["member-of/person/edgar-voss/agency/pilots-union", undefined],
    ]);
  });
});
