import { beforeAll, expect, it } from "vitest";
import { loadFiles } from "../../../src/loading/load-files.ts";
import { openApi } from "../../support/ask.ts";
import { openPages, textOf } from "../../support/pages.ts";
import { emptyGraph } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";
import { STORIES } from "../../support/stories.ts";

const api = openApi(scratchNeo4j());
const { page } = openPages(api);

beforeAll(async () => {
  await emptyGraph(api.database);
  await loadFiles(api.database, STORIES);
});

it("shows nobody in a case without its outcome, on page, card and link", async () => {
  const { data } = await api.ask(`{
    cases { nodes { id name outcome parties { edges { node { id } link { id sentence outcome } } } } }
  }`);
  const parties = data.cases.nodes.flatMap(
    (each: { parties: { edges: object[] } }) => each.parties.edges,
  ) as { node: { id: string }; link: { id: string; sentence: string; outcome: string } }[];
  expect(parties.length).toBeGreaterThan(3);
  for (const { node, link } of parties) {
    for (const path of [`/${node.id}`, `/${link.id}`]) {
      const { text } = await page(path);
      expect(text.replaceAll("“", '"')).toContain(link.sentence.replaceAll("“", '"'));
      expect(link.sentence).toContain(link.outcome);
    }
    const card = textOf((await page(`/embed/${node.id}?size=l`)).html);
    // Where the card has room for it, it has all of it.
    const [head = ""] = link.sentence.split(link.outcome);
    if (card.includes(head)) expect(card).toContain(link.outcome);
  }
  for (const { id, name, outcome } of data.cases.nodes) {
    const told = outcome ?? "no outcome in this graph";
    const { html, text: whole } = await page(`/${id}`);
    expect(whole).toContain(told);
    const [, shared = ""] = /<meta property="og:description" content="([^"]*)"/.exec(html) ?? [];
    expect(shared).toContain(told);
    const found = await page(`/search?kind=CASE&q=${encodeURIComponent(name)}`);
    expect(found.text).toContain(told);
    const { text } = await api.fetchCounted(`/${id}.json`);
    expect(JSON.parse(text)).toMatchObject({ outcome, caseKind: expect.any(String) });
  }
});
