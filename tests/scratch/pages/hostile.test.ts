import { DOMParser } from "@xmldom/xmldom";
import { load } from "cheerio";
import fc from "fast-check";
import { beforeAll, expect, inject, it } from "vitest";
import { loadFiles } from "../../../src/loading/load-files.ts";
import { openApi } from "../../support/ask.ts";
import {
  HOSTILE_PERSON,
  HOSTILE_STATEMENT,
  hostileTexts,
  writeHostile,
} from "../../support/hostile.ts";
import { SEED } from "../../support/paths.ts";
import { emptyGraph } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";

const { ask, database, fetchCounted } = openApi(scratchNeo4j());

beforeAll(async () => {
  await emptyGraph(database);
  await loadFiles(database, [SEED]);
});

const addresses = fc.constantFrom(
  "javascript:window.stolen=1",
  "data:text/html,<script>window.stolen=1</script>",
  'https://news.example/"><script>window.stolen=1</script>',
  "vbscript:x",
  "//evil.example",
);

/** Each takes a dozen pages. */
const RUNS = inject("isThorough") ? 100 : 15;

const CARDS = `query ($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Entity { card { title embed { frame element } } }
    ... on Statement { card { title } }
  }
}`;

/** What HTML can't hold is replaced by its readers; none of it is among our parts. */
async function page(path: string) {
  const { response, text } = await fetchCounted(path, { headers: { accept: "text/html" } });
  expect(response.status).toBe(200);
  const $ = load(text);
  // Only our own scripts, and no code in attributes.
  const scripts = $("script")
    .toArray()
    .map((script) => $(script).attr("src") ?? $(script).attr("type"));
  expect(
    scripts.every((from) => /^\/(embed\/)?assets\/|^application\/ld\+json$/.test(from ?? "")),
  ).toBe(true);
  const attributes = $("*")
    .toArray()
    .flatMap((element) => Object.keys("attribs" in element ? element.attribs : {}));
  expect(attributes.filter((name) => /^on|^style$/i.test(name))).toEqual([]);
  for (const link of $("a, link, iframe, img").toArray()) {
    const address = $(link).attr("href") ?? $(link).attr("src") ?? "/";
    expect(address).toMatch(/^(\/(?!\/)|#|https?:\/\/|data:,$)/);
  }
  return $;
}

it(
  "gives hostile names, words and addresses back exactly, wherever they are shown",
  async () => {
    const quoted = HOSTILE_STATEMENT;
    await fc.assert(
      fc.asyncProperty(hostileTexts, addresses, async (text, address) => {
        await writeHostile(database, text, address);
        const person = await page(`/${HOSTILE_PERSON}`);
        expect(person("h1").text()).toBe(text);
        expect(person(".thing .lead").text()).toBe(text);
        expect(person(".quotation p").first().text()).toBe(`“${text}”`);
        expect(person("mark").first().text()).toBe(text);
        expect(person("title").text()).toBe(`${text} · Throughline`);
        expect(person('meta[property="og:title"]').attr("content")).toBe(text);
        expect(person('meta[property="og:description"]').attr("content")).toBe(text);
        const statement = await page(`/${quoted}`);
        expect(statement("h1").text()).toBe(text);
        expect(statement(".quotation p").text()).toBe(`“${text}”`);
        const found = await page(`/search?q=${encodeURIComponent(text)}`);
        expect(found("#q").attr("value")).toBe(text.trim());
        const card = await page(`/embed/${HOSTILE_PERSON}`);
        expect(card("h1").text()).toBe(text);
        expect((await page(`/embed/${quoted}`))("blockquote p").text()).toBe(`“${text}”`);

        const json = async (path: string) => JSON.parse((await fetchCounted(path)).text);
        expect((await json(`/embed/${HOSTILE_PERSON}.json`)).title).toBe(text);
        expect((await json(`/${HOSTILE_PERSON}.jsonld`)).name).toBe(text);
        expect((await json(`/${quoted}.jsonld`)).text).toBe(text);
        for (const id of [HOSTILE_PERSON, "article/whim-2017-08-psp-sanctuary-cities"]) {
          const { sameAs = [] } = await json(`/${id}.jsonld`);
          for (const address of [sameAs].flat()) expect(address).toMatch(/^https?:\/\//);
          expect([sameAs].flat(), id).toHaveLength(address.startsWith("https:") ? 1 : 0);
        }
        expect(JSON.parse(person('script[type="application/ld+json"]').text()).name).toBe(text);
        const oembed = await json(`/oembed?url=http://localhost/${HOSTILE_PERSON}`);
        expect(oembed.title).toBe(text);
        expect(load(oembed.html)("iframe").attr("title")).toBe(text);
        const { data } = await ask(CARDS, { ids: [HOSTILE_PERSON, quoted] });
        const titles = data.nodes.map(({ card }: { card: { title: string } }) => card.title);
        expect(titles).toEqual([text, text]);
        const pasted = load(data.nodes[0].card.embed.frame + data.nodes[0].card.embed.element);
        expect(pasted("iframe").attr("title")).toBe(text);
        expect(pasted("throughline-card a").text()).toBe(text);
        const code = load(person("code").first().text());
        expect(code("throughline-card a").text()).toBe(text);
        expect(code("*").toArray()).toHaveLength(6);

        const feed = new DOMParser().parseFromString(
          (await fetchCounted(`/${HOSTILE_PERSON}.atom`)).text,
          "application/xml",
        );
        // This reader takes the line ends of XML 1.1 for those of XML 1.0, too.
        const title = `${text} · Throughline`.replaceAll("\u2028", "\n");
        expect(feed.getElementsByTagName("title")[0]?.textContent).toBe(title);
      }),
      { numRuns: RUNS },
    );
  },
  60_000 + RUNS * 2_000,
);
