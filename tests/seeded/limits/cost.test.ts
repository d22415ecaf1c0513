import { getIntrospectionQuery, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { costOf } from "../../../src/graphql/limits/cost.ts";
import { schema } from "../../../src/schema.ts";

const objects = (document: string, variables = {}) =>
  costOf(schema, parse(document), null, variables).objects;

describe("the cost of a document is the number of objects that its answer can hold", () => {
  it.each([
    ["values cost nothing", "{ __typename }", 0],
    ["a thing", '{ entity(id: "person/x") { name summary } }', 1],
    ["a value under another name", '{ entity(id: "person/x") { a: name b: name name } }', 3],
    ["a date is a value", '{ statement(id: "statement/x") { saidOn { edtf earliest } } }', 1],
    ["a page and its items", "{ people(first: 7) { nodes { name } } }", 8],
    ["a page of 20 where no size is given", "{ people { nodes { name } } }", 21],
    ["backwards", "{ people(last: 7) { nodes { name } } }", 8],
    ["a count alone", "{ people(first: 100) { totalCount pageInfo { endCursor } } }", 1],
    ["an edge and its node are one", "{ people(first: 7) { edges { cursor node { name } } } }", 8],
    [
      "an edge's link is another",
      '{ entity(id: "person/x") { statementsAbout(first: 7) { edges { link { id } node { id } } } } }',
      1 + 1 + 7 * 2,
    ],
    ["both forms of the items", "{ people(first: 7) { nodes { id } edges { node { id } } } }", 15],
    ["looked-up ids", '{ nodes(ids: ["person/x", "person/y"]) { id } }', 2],
    ["a short list", '{ entity(id: "person/x") { names { text } } }', 11],
    ["how many sources say so", '{ entity(id: "person/x") { sources { articles outlets } } }', 1],
    [
      "what is disputed: a few values of a few sources",
      '{ entity(id: "person/x") { disputed { shown values { value sources { headline } } } } }',
      1 + 3 * (1 + 3 * (1 + 3)),
    ],
    [
      "what each source says",
      '{ entity(id: "person/x") { attestations(first: 5) { nodes { source { id } states { value } } } } }',
      1 + 1 + 5 * (1 + 1 + 10),
    ],
    ["a search", '{ search(query: "x", first: 7) { nodes { __typename } } }', 8],
    [
      "lists in lists",
      "{ people(first: 3) { nodes { offices(first: 5) { nodes { id } } } } }",
      1 + 3 * (1 + 1 + 5),
    ],
    [
      "of the types that a thing can have, the most expensive",
      '{ node(id: "x") { ... on City { name } ... on Person { offices(first: 7) { nodes { id } } } ... on Agency { parts(first: 3) { nodes { id } } } } }',
      1 + 1 + 7,
    ],
    [
      "a filter and an order cost nothing",
      '{ people(first: 7, orderBy: NAME_REVERSED, filter: { title: "Mayor" }) { nodes { name } } }',
      8,
    ],
    [
      "a filter's ids are no lookup",
      '{ statements(first: 3, filter: { about: ["city/a", "city/b", "city/c", "city/d"] }) { nodes { id } } }',
      4,
    ],
    [
      "a filter below, for each item",
      '{ cities(first: 3) { nodes { officials(last: 5, validOn: "2017-08-03") { nodes { id } } } } }',
      1 + 3 * (1 + 1 + 5),
    ],
    [
      "a search costs a surcharge",
      '{ paths(from: "person/a", to: "person/b", first: 3) { nodes { length } } }',
      10_000 + 1 + 3,
    ],
    [
      "a neighborhood costs by its depth and how many of each kind are shown",
      '{ a: neighborhood(of: "person/a") { leftOut } b: neighborhood(of: "person/a", depth: 3, perKind: 50) { leftOut } }',
      2_009 + 1 + 42_090 + 1,
    ],
    [
      "a neighborhood that makes no sense costs as one that does",
      '{ a: neighborhood(of: "person/a", depth: -9, perKind: -9) { leftOut } b: neighborhood(of: "person/a", depth: 9, perKind: 999) { leftOut } }',
      2_002 + 1 + 42_090 + 1,
    ],
    ["a list that is skipped", "{ people @skip(if: true) { nodes { id } } __typename }", 0],
    [
      "a fragment, each time",
      "{ a: people { ...F } b: people(first: 2) { ...F } } fragment F on PeopleConnection { nodes { id } }",
      24,
    ],
  ])("%s", (_name, document, cost) => {
    expect(objects(document)).toBe(cost);
  });

  it("depends on the variables, and on their defaults where there are none", () => {
    const document =
      "query ($n: Int = 5, $b: Boolean = true) { people(first: $n) @include(if: $b) { nodes { id } } }";
    expect(objects(document)).toBe(6);
    expect(objects(document, { n: 50 })).toBe(51);
    expect(objects(document, { n: null })).toBe(21);
    expect(objects(document, { b: false })).toBe(0);
    expect(objects(document, { n: "fifty" })).toBe(0);
  });

  it("counts a hundred people, three levels of ten each, and the schema by itself", () => {
    const three = `{ people(first: 100) { nodes { offices(first: 10) { nodes { ... on Agency {
      serves(first: 10) { nodes { programs(first: 10) { nodes { name } } } } } } } } } }`;
    expect(objects(three)).toBe(1 + 100 * (2 + 10 * (2 + 10 * (2 + 10))));
    const cost = costOf(schema, parse(getIntrospectionQuery()), null, {});
    expect(cost.objects).toBe(0);
    expect(cost.introspection).toBeGreaterThan(1_000);
  });
});
