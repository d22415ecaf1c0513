import { extract } from "@extractus/oembed-extractor";
import jsonld from "jsonld";
import openGraph from "open-graph-scraper";
import { describe, expect, it } from "vitest";
import { openApi } from "../../support/ask.ts";
import { openLocalServer } from "../../support/local-server.ts";

// Packages of other people read our pages, as the sites do that our readers paste addresses into.

const { ask } = openApi();
const { address } = openLocalServer();

const SESSIONS = "person/jeff-sessions";
const QUOTED = "statement/burguan-not-a-sanctuary-city";

describe("a consumer of oEmbed", () => {
  it("finds the code of a card by the page's address alone", async () => {
    const found = await extract(`${address()}/${SESSIONS}`);
    expect(found).toMatchObject({
      type: "rich",
      version: "1.0",
      provider_name: "Throughline",
      title: "Jeff Sessions",
      width: 560,
      height: 360,
    });
    expect(found).toHaveProperty(
      "html",
      expect.stringContaining(`<iframe src="${address()}/embed/${SESSIONS}" title="Jeff Sessions"`),
    );
    const quotation = await extract(`${address()}/${QUOTED}`, { maxwidth: 300, maxheight: 200 });
    expect(quotation).toMatchObject({ title: "“is not a sanctuary city”", width: 300 });
    expect(quotation).toHaveProperty("html", expect.stringContaining("?size=s"));
  });
});

describe("a consumer of OpenGraph", () => {
  it("reads the exact names and words", async () => {
    const person = await openGraph({ url: `${address()}/${SESSIONS}` });
    expect(person.error).toBe(false);
    expect(person.result.ogImage).toMatchObject([
      { url: `${address()}/${SESSIONS}.png`, width: "1200", height: "630" },
    ]);
    const image = await fetch(`${address()}/${SESSIONS}.png`);
    expect(image.headers.get("content-type")).toBe("image/png");
    expect(person.result).toMatchObject({
      ogTitle: "Jeff Sessions",
      ogType: "profile",
      ogSiteName: "Throughline",
      ogUrl: `${address()}/${SESSIONS}`,
    });
    const { result } = await openGraph({ url: `${address()}/${QUOTED}` });
    expect(result.ogTitle).toBe("“is not a sanctuary city”");
    expect(result.ogDescription).toBe(
      "Jarrod Burguan, Police Chief, San Bernardino Police Department, August 3, 2017. In other words: San Bernardino is not a sanctuary city.",
    );
  });
});

/** What schema.org's own context says of the words that we use. */
const CONTEXT = {
  "@context": {
    "@vocab": "https://schema.org/",
    url: { "@type": "@id" },
    sameAs: { "@type": "@id" },
  },
};

async function documentLoader(url: string) {
  if (url !== "https://schema.org") throw new Error(`Nobody may fetch ${url}.`);
  return { contextUrl: undefined, documentUrl: url, document: CONTEXT };
}

/** The page's data as linked data: in safe mode, whatever would be lost is an error. */
async function linked(id: string) {
  const response = await fetch(`${address()}/${id}.jsonld`);
  expect(response.headers.get("content-type")).toBe("application/ld+json");
  const document = await response.json();
  const options = { documentLoader, safe: true };
  const [thing] = await jsonld.expand(document, options);
  const page = await (
    await fetch(`${address()}/${id}`, { headers: { accept: "text/html" } })
  ).text();
  const [, inPage = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
  expect(JSON.parse(inPage)).toEqual(document);
  return thing as unknown as Record<string, { "@value"?: string; "@id"?: string }[]> & {
    "@type": string[];
  };
}

const S = "https://schema.org/";

describe("a reader of linked data", () => {
  it.each([
    [SESSIONS, "Person"],
    ["agency/us-department-of-justice", "GovernmentOrganization"],
    ["agency/abc-news", "NewsMediaOrganization"],
    ["agency/aclu-of-new-mexico", "Organization"],
    ["city/albuquerque-nm", "City"],
    ["program/public-safety-partnership", "GovernmentService"],
    ["topic/sanctuary-city", "DefinedTerm"],
  ])("finds in %s a %s with its exact name", async (id, type) => {
    const { data } = await ask(`{ entity(id: "${id}") { name names { text kind } } }`);
    const thing = await linked(id);
    expect(thing["@type"]).toEqual([S + type]);
    expect(thing[`${S}name`]).toEqual([{ "@value": data.entity.name }]);
    const others = data.entity.names.filter((name: { kind: string }) => name.kind !== "PREFERRED");
    expect((thing[`${S}alternateName`] ?? []).map((name) => name["@value"])).toEqual(
      others.map((name: { text: string }) => name.text),
    );
  });

  it("finds a quotation with its words, who said it and the article", async () => {
    const quotation = await linked(QUOTED);
    expect(quotation["@type"]).toEqual([`${S}Quotation`]);
    expect(quotation[`${S}text`]).toEqual([{ "@value": "is not a sanctuary city" }]);
    expect(quotation[`${S}dateCreated`]).toEqual([{ "@value": "2017-08-03" }]);
    expect(quotation[`${S}creator`]).toEqual([
      expect.objectContaining({
        "@id": `${address()}/person/jarrod-burguan`,
        "@type": [`${S}Person`],
        [`${S}name`]: [{ "@value": "Jarrod Burguan" }],
      }),
    ]);
    expect(JSON.stringify(quotation[`${S}isPartOf`])).toContain(
      "whim-2017-08-psp-sanctuary-cities",
    );
  });

  it("never takes our words for somebody's", async () => {
    const reported = await linked("statement/berry-not-a-sanctuary-city");
    expect(reported["@type"]).toEqual([`${S}Claim`]);
  });

  it("finds an article with its writers, and no day that nobody knows", async () => {
    const article = await linked("article/whim-2017-08-psp-sanctuary-cities");
    expect(article["@type"]).toEqual([`${S}NewsArticle`]);
    // It is “about August 2017”.
    expect(article).not.toHaveProperty([`${S}datePublished`]);
    expect(JSON.stringify(article[`${S}author`])).toContain("Stephanie Haney");
    const [publisher] = article[`${S}publisher`] ?? [];
    expect(publisher).toMatchObject({ "@type": [`${S}NewsMediaOrganization`] });
  });
});
