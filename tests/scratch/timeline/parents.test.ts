import { beforeAll, expect, it } from "vitest";
import { applySchema } from "../../../src/graph/apply-schema.ts";
import { openApi } from "../../support/ask.ts";
import { CROWD, writeCrowd } from "../../support/crowd.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";

// What the entries of one entity's timeline lead to takes as many statements as those of a hundred.

const limits = { maxCost: 10_000_000, deadlineMs: 600_000 };
const { ask: ahead, database } = openApi(scratchNeo4j(), { limits });
const { ask: alone } = openApi(scratchNeo4j(), { limits, lookAhead: null });

beforeAll(async () => {
  await applySchema(database);
  await writeCrowd(database);
});

const DOCUMENT = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Agency { timeline(first: 12) {
  nodes { sentence fact { id } citations(first: 1) { nodes { exact } } } } } } }`;

it.each([
  ["looking ahead", ahead, ["things/by-id.cypher"]],
  [
    "by loaders alone",
    alone,
    [
      ...["citations/by-subject.cypher", "links/by-id.cypher", "things/by-id.cypher"],
      ...["things/by-id.cypher", "timeline/of-entity.cypher", "timeline/told.cypher"],
    ],
  ],
] as const)("%s", async (_, ask, files) => {
  for (const count of [1, CROWD]) {
    const ids = Array.from({ length: count }, (_, i) => `agency/n-${i + 1}`);
    const { data, errors, runs } = await ask(DOCUMENT, { ids });
    expect(errors).toBeUndefined();
    expect(runs.map(({ file }) => file).toSorted()).toEqual(files);
    for (const { timeline } of data.nodes) {
      expect(timeline.nodes).toHaveLength(12);
      for (const { sentence, fact, citations } of timeline.nodes) {
        expect(sentence).toMatch(/ — .+\.$/);
        // The crowd has no passages for the dates of things.
        const isOfDate = /^(program|case|article)\//.test(fact.id);
        expect(citations.nodes, fact.id).toHaveLength(isOfDate ? 0 : 1);
      }
    }
  }
});
