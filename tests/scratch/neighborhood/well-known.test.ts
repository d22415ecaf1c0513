import { beforeAll, expect, it } from "vitest";
import { openApi } from "../../support/ask.ts";
import { DAYS, type RandomStatement } from "../../support/random-news.ts";
import { emptyGraph } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";
import { writeNews } from "../../support/write-news.ts";

const { ask, database } = openApi(scratchNeo4j());
beforeAll(() => emptyGraph(database));

/** What one person says about another one. */
function saidAbout(other: number, saidOn: string, speaker = 0): RandomStatement {
  return {
    ...{ speakers: [speaker], about: [other], mentions: [], addressedTo: [] },
    ...{ respondsTo: null, saidOn, sourceArticles: 1 },
  };
}

it("looks at the newest statements of somebody with very many, and says so, from either end", async () => {
  const [early, , late] = DAYS;
  const id = await writeNews(database, {
    people: 4,
    links: [],
    statements: [
      ...Array.from({ length: 500 }, () => saidAbout(1, late)),
      ...[saidAbout(2, early), saidAbout(3, early), saidAbout(1, early, 2)],
    ],
  });
  const around = async (of: number, rest = "") => {
    const { data, errors } = await ask(
      `query ($of: ID!) { neighborhood(of: $of ${rest}) {
        nodes { entity { id } } more { linkKind count isLowerBound } } }`,
      { of: id(of) },
    );
    expect(errors).toBeUndefined();
    const { nodes, more } = data.neighborhood;
    return { ids: nodes.map((node: { entity: { id: string } }) => node.entity.id), more };
  };
  const cut = [{ linkKind: "ABOUT", count: 0, isLowerBound: true }];
  expect(await around(0)).toEqual({ ids: [id(0), id(1)], more: cut });
  expect(await around(1)).toEqual({ ids: [id(1), id(0)], more: cut });
  expect(await around(2)).toEqual({ ids: [id(2), id(0), id(1)], more: [] });
  // A limit is no part of what is looked at: it reads on until it has as many.
  const early2 = `, saidBetween: {until: "${early}"}`;
  expect(await around(0, early2)).toEqual({ ids: [id(0), id(2), id(3)], more: [] });
});
