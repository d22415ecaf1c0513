import { DOMParser } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";
import { openApi } from "../../support/ask.ts";

const { ask, fetchCounted } = openApi();

/** Parses strictly: whatever is not well formed is an error. */
function parsed(xml: string) {
  const onError = (level: string, message: string) => {
    throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ onError }).parseFromString(xml, "application/xml");
}

const textsOf = (xml: string, name: string) =>
  [...parsed(xml).getElementsByTagName(name)].map((element) => element.textContent ?? "");

describe("what crawlers read", () => {
  it("tells them what to leave alone and where all pages stand", async () => {
    const { text } = await fetchCounted("/robots.txt");
    expect(text.match(/(?<=Disallow: ).*/g)).toEqual(["/graphql", "/search"]);
    expect(text).toContain("Sitemap: http://localhost/sitemap.xml\n");
  });

  it("says on cards and traces that they are not to be indexed, where whoever may come reads it", async () => {
    const ends = "from=person/peter-simonson&to=person/jarrod-burguan";
    for (const path of [
      ...[`/trace?${ends}`, "/trace", "/trace?from=police&to=jeff+sessions"],
      ...["/embed/person/jeff-sessions", `/embed/trace?${ends}`, "/embed/person/nobody"],
    ]) {
      const { text } = await fetchCounted(path, { headers: { accept: "text/html" } });
      expect(text, path).toMatch(/<head>.*<meta name="robots" content="noindex.*<\/head>/s);
    }
    const { text } = await fetchCounted("/person/jeff-sessions", {
      headers: { accept: "text/html" },
    });
    expect(text).not.toContain("noindex");
  });

  it("lists the page of every thing once, each of which is there", async () => {
    const index = await fetchCounted("/sitemap.xml");
    expect(index.response.headers.get("content-type")).toBe("application/xml; charset=utf-8");
    const files = textsOf(index.text, "loc");
    // No case is in the built-in graph.
    expect(files.map((file) => file.replace("http://localhost/sitemap/", ""))).toEqual([
      ...["people.xml", "agencies.xml", "cities.xml", "programs.xml"],
      ...["topics.xml", "statements.xml", "articles.xml"],
    ]);
    const pages: string[] = [];
    for (const file of files) {
      const { text } = await fetchCounted(file.replace("http://localhost", ""));
      pages.push(...textsOf(text, "loc"));
      for (const day of textsOf(text, "lastmod")) expect(Date.parse(day)).not.toBeNaN();
    }
    const { data } = await ask(
      "{ people { totalCount } agencies { totalCount } cities { totalCount } programs { totalCount } topics { totalCount } statements { totalCount } articles { totalCount } }",
    );
    const counts = Object.values(data) as { totalCount: number }[];
    expect(pages).toHaveLength(counts.reduce((sum, { totalCount }) => sum + totalCount, 0));
    expect(new Set(pages).size).toBe(pages.length);
    for (const page of pages.slice(0, 10)) {
      expect((await fetchCounted(page.replace("http://localhost", ""))).response.status).toBe(200);
    }
  });

  it("refuses a cursor that is none before it begins to answer", async () => {
    expect((await fetchCounted("/sitemap/people.xml?after=nonsense")).response.status).toBe(400);
    expect((await fetchCounted("/sitemap/nothing.xml")).response.status).toBe(404);
  });
});

describe("a feed", () => {
  it("has what was said by and about somebody, with exact words and who said them", async () => {
    const { response, text, runs } = await fetchCounted("/person/jeff-sessions.atom");
    expect(response.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    expect(runs).toHaveLength(1);
    expect(textsOf(text, "title")[0]).toBe("Jeff Sessions · Throughline");
    expect(textsOf(text, "entry")).toHaveLength(10);
    expect(textsOf(text, "title")).toContain(
      "Peter Simonson: “This attorney general’s actions are petty, coercive, and dangerous for our community.”",
    );
    const words = textsOf(text, "content");
    expect(words).toHaveLength(10);
    for (const each of words) expect(each).toMatch(/^In other words: .* \(.*2017\)$/);
    expect(textsOf(text, "name")).toContain("Peter Simonson");
    const ids = textsOf(text, "id");
    expect(new Set(ids).size).toBe(ids.length);
    for (const time of [...textsOf(text, "updated"), ...textsOf(text, "published")]) {
      expect(time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    }
  });

  it("is announced by the page, and there only for entities", async () => {
    const { text } = await fetchCounted("/topic/sanctuary-city", {
      headers: { accept: "text/html" },
    });
    expect(text).toContain(
      '<link rel="alternate" type="application/atom+xml" href="http://localhost/topic/sanctuary-city.atom"',
    );
    const statement = "/statement/burguan-not-a-sanctuary-city.atom";
    expect((await fetchCounted(statement)).response.status).toBe(404);
    expect((await fetchCounted("/person/nobody.atom")).response.status).toBe(404);
  });
});
