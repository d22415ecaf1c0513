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

it("joins a sister, a donor, a mayor and a case by family, money, office and suit", async () => {
  const { data, errors } = await ask(`{
    joining(maxHops: 6, linkKinds: [FAMILY_OF, OWNS, GAVE_MONEY, TIED_TO, HELD_OFFICE, PARTY_TO],
        ids: ["person/corinne-haldrup", "person/marisol-tennick", "case/ratepayers-league-v-cardon-wells"]) {
      groups { between { name } hops { sentence citations { nodes { exact } } } }
      search { sentence }
    }
  }`);
  expect(errors).toBeUndefined();
  const { groups, search } = data.joining;
  expect(search.sentence).toBe("All 3 are joined, by 5 hops.");
  const [{ hops }] = groups;
  expect(hops.map(({ sentence }: { sentence: string }) => sentence)).toEqual([
    "Redhorn Pipe is a defendant in Cardon Wells Ratepayers League v. Cardon Wells and Redhorn Pipe (outcome: pending, no hearing set).",
    "Cardon Wells is a defendant in Cardon Wells Ratepayers League v. Cardon Wells and Redhorn Pipe (outcome: pending, no hearing set).",
    "Vernon Laskin owned Redhorn Pipe at the time of the article (share: 51 percent). (1 other link also connects them.)",
    "Marisol Tennick has held the office of Mayor of Cardon Wells since 2022 (as of the article).",
    "Corinne Haldrup and Vernon Laskin are siblings (in the source's words: younger sister).",
  ]);
  for (const { citations } of hops) expect(citations.nodes.length).toBeGreaterThan(0);
});
