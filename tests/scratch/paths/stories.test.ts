import { beforeAll, expect, it } from "vitest";
import { loadFiles } from "../../../src/loading/load-files.ts";
import { openApi } from "../../support/ask.ts";
import { emptyGraph } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";
import { STORIES } from "../../support/stories.ts";

const { ask, database } = openApi(scratchNeo4j());

beforeAll(async () => {
  await emptyGraph(database);
  await loadFiles(database, STORIES);
});

it("tells the family tie, the donation and the case in one path, each with its passages", async () => {
  const { data, errors } = await ask(`{
    paths(from: "person/corinne-haldrup", to: "case/ratepayers-league-v-cardon-wells", maxHops: 6, first: 50,
        linkKinds: [FAMILY_OF, OWNS, GAVE_MONEY, TIED_TO, HELD_OFFICE, PARTY_TO]) {
      nodes { length sources { articles } hops {
        sentence sources { articles } citations { nodes { exact article { id } } } links { nodes { id } } } }
      search { outcome completeUpTo sentence }
    }
  }`);
  expect(errors).toBeUndefined();
  const { nodes, search } = data.paths;
  expect(search).toEqual({
    outcome: "FOUND",
    completeUpTo: 6,
    sentence: "These are all of up to 6 hops.",
  });
  expect(nodes.map(({ length }: { length: number }) => length)).toEqual([3, 6]);
  const [short, long] = nodes;
  expect(long.hops.map(({ sentence }: { sentence: string }) => sentence)).toEqual([
    "Corinne Haldrup and Vernon Laskin are siblings (in the source's words: younger sister).",
    // The office and the share are one hop.
    "Vernon Laskin owned Redhorn Pipe at the time of the article (share: 51 percent). (1 other link also connects them.)",
    "Redhorn Pipe made a donation of $18,500 to Tennick for Mayor in March 2026.",
    "Tennick for Mayor and Marisol Tennick are tied (in the source's words: campaign committee).",
    "Marisol Tennick has held the office of Mayor of Cardon Wells since 2022 (as of the article).",
    "Cardon Wells is a defendant in Cardon Wells Ratepayers League v. Cardon Wells and Redhorn Pipe (outcome: pending, no hearing set).",
  ]);
  expect(long.hops[1].links.nodes).toHaveLength(2);
  for (const hop of [...short.hops, ...long.hops]) {
    expect(hop.citations.nodes.length).toBeGreaterThan(0);
  }
  // Both papers tell of the tie; a path is as well told as its weakest hop.
  expect(long.hops[0].sources.articles).toBe(2);
  const articles = long.hops.map((hop: { sources: { articles: number } }) => hop.sources.articles);
  expect(long.sources.articles).toBe(Math.min(...articles));
});

it("leads over nothing but what enough articles tell of", async () => {
  const ask2 = async (minSources: number) => {
    const { data } = await ask(
      `query ($minSources: Int) { paths(from: "person/corinne-haldrup", to: "agency/redhorn-pipe", linkKinds: [FAMILY_OF, OWNS, HELD_OFFICE],
        minSources: $minSources) { nodes { sources { articles } hops { links { totalCount } } } search { outcome } } }`,
      { minSources },
    );
    return data.paths;
  };
  const both = await ask2(2);
  expect(both.nodes[0].sources.articles).toBe(2);
  expect((await ask2(3)).search.outcome).toBe("NONE");
});
