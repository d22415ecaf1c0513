import { expect, inject, it } from "vitest";
import { openApi } from "../../support/ask.ts";

const { ask: ahead } = openApi(inject("seededNeo4j"));
const { ask: alone } = openApi(inject("seededNeo4j"), { lookAhead: null });

const IDS = [
  "about/statement/berry-not-a-sanctuary-city/topic/sanctuary-city",
  "said-by/statement/berry-not-a-sanctuary-city/person/richard-berry",
  "addressed-to/statement/doj-letter-2017-08/city/albuquerque-nm",
  "serves/agency/stockton-police-department/city/stockton-ca",
  "about/statement/berry-not-a-sanctuary-city/city/albuquerque-nm",
  "city/indianapolis-in",
  "part-of/agency/the-whim-news-desk/agency/the-whim",
];

const QUERY = `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Link { to {
  b: citations(after: "x") { totalCount }
  ... on Entity { a: links(after: "x") { totalCount } } } } } }`;

it("errors stand in the order of the document and of the items, whatever was read first", async () => {
  const answers = [await ahead(QUERY, { ids: IDS }), await alone(QUERY, { ids: IDS })];
  for (const { data, errors } of answers) {
    expect(data.nodes.filter((node: object | null) => node !== null)).toEqual([{ id: IDS[5] }]);
    expect(errors?.map(({ path }) => path)).toEqual(
      [0, 1, 2, 3, 4, 6].map((place) => ["nodes", place, "to", "b"]),
    );
  }
});
