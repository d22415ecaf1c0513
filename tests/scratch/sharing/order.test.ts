import { beforeAll, expect, it } from "vitest";
import { openApi } from "../../support/ask.ts";
import { DAYS, type RandomLink, type RandomStatement } from "../../support/random-news.ts";
import { emptyGraph } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";
import { writeNews } from "../../support/write-news.ts";

const { ask, database } = openApi(scratchNeo4j());
beforeAll(() => emptyGraph(database));

const [DAY] = DAYS;

function tie(from: number, to: number, sourceArticles: number): RandomLink {
  return { kind: "tied-to", from, to, since: DAY, until: DAY, sourceArticles };
}

/** @param respondsTo the place of an earlier statement */
function said(speaker: number, respondsTo: number | null): RandomStatement {
  return {
    ...{ speakers: [speaker], about: [], mentions: [], addressedTo: [] },
    ...{ respondsTo, saidOn: DAY, sourceArticles: 1 },
  };
}

it("has first what most articles tell of, and what is shared by responses, either way", async () => {
  const id = await writeNews(database, {
    people: 6,
    links: [tie(0, 2, 1), tie(1, 2, 2), tie(0, 3, 2), tie(1, 3, 2)],
    statements: [
      // The first two respond to the fifth, and the sixth to them.
      ...[said(4, null), said(0, 0), said(1, 0)],
      ...[said(5, 1), said(5, 2)],
    ],
  });
  const { data, errors } = await ask(
    `query ($ids: [ID!]!) { sharedConnections(ids: $ids) { nodes {
      entity { id } sources { articles } hops { statements { totalCount } } } } }`,
    { ids: [id(0), id(1)] },
  );
  expect(errors).toBeUndefined();
  const { nodes } = data.sharedConnections;
  const shown = nodes.map((each: { entity: { id: string }; sources: { articles: number } }) => [
    each.entity.id,
    each.sources.articles,
  ]);
  expect(shown).toEqual([
    [id(3), 2],
    [id(2), 1],
    [id(4), 1],
    [id(5), 1],
  ]);
});
