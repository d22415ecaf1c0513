import { describe, expect, it } from "vitest";
import { openApi } from "../../support/ask.ts";
import { openPages } from "../../support/pages.ts";

const api = openApi();
const { visit, page } = openPages(api);

const SIMONSON = "person/peter-simonson";
const SHERIFF = "agency/san-bernardino-county-sheriffs-department";
const BETWEEN = `/trace?from=${SIMONSON}&to=${SHERIFF}`;

describe("the page of a search", () => {
  it("has results of all kinds with what matched, and narrows them to one", async () => {
    const all = await page("/search?q=mayor");
    // The names, and what they are names of.
    expect(all.runs).toHaveLength(2);
    expect(all.text).toContain("Person Richard Berry alias Mayor Berry");
    expect(all.html).toContain('<a href="/person/richard-berry" dir="auto">Richard Berry</a>');
    const statements = await page("/search?q=sanctuary&kind=STATEMENT");
    expect(statements.text).toContain("“is not a sanctuary city”");
    expect(statements.html).not.toContain(
      '<a href="/topic/sanctuary-city" dir="auto">Sanctuary city</a></h3>',
    );
    expect(statements.html).toContain('aria-current="page">Statements</a>');
  });

  it("says when nothing is called so, and when nothing was asked", async () => {
    const nothing = await page("/search?q=zzzqqq");
    expect(nothing.text).toContain("Nothing in this graph is called that");
    expect(nothing.runs).toHaveLength(2);
    const empty = await page("/search?q=+");
    expect(empty.text).toContain("Type a name, an office or a word above.");
    expect(empty.runs).toEqual([]);
  });

  it("shows what was typed as the text that it is", async () => {
    const { html } = await page(`/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(html).toContain('“"&gt;&lt;script'.replace("&gt;", ">").replace('"', "&quot;"));
    expect(html).not.toContain("<script>");
  });
});

describe("the page of a trace", () => {
  it("tells paths in sentences, with the passage behind every hop, as a line of stations too", async () => {
    const { html, text, runs } = await page(BETWEEN);
    // Both ends, what they are, a statement a level, what joins the hops, their stations and their passages.
    const levels = runs.filter(({ file }) => file === "paths/expand.cypher");
    expect(runs.length - levels.length).toBe(5);
    expect(levels.length).toBeLessThanOrEqual(4);
    expect(text).toContain(
      "How is Peter Simonson connected to San Bernardino County Sheriff’s Department?",
    );
    expect(text).toContain("Path 1: 3 hops each backed by at least 1 article");
    expect(html).toContain(
      "A line of 4 stations: Peter Simonson, Jeff Sessions, Jarrod Burguan, San Bernardino County Sheriff’s Department",
    );
    const [, first = ""] = /<ol class="hops">(.*?)<\/ol>/s.exec(html) ?? [];
    expect(first.match(/<li>/g)).toHaveLength(3);
    expect(first.match(/<mark>/g)?.length).toBeGreaterThanOrEqual(3);
    const address = BETWEEN.replace("&", "&amp;");
    expect(html).toContain(`${address}&amp;avoid=person/jeff-sessions`);
    expect(text).toContain("without Jeff Sessions");
    expect(html).toContain(`${address}&amp;avoidHubsOver=50`);
  });

  it("says at each hop what of it is inferred, and why", async () => {
    const { text } = await page(BETWEEN);
    expect(text).toContain(
      "1 article, 1 outlet, partly inferred Inferred: when it was said The article",
    );
  });

  it("offers a longer search where there is none that short, and numbers no path that it can't", async () => {
    const short = await page(`${BETWEEN}&maxHops=2`);
    expect(short.text).toContain("There is no path that short. A longer one may exist.");
    const [, longer = ""] =
      /<a href="([^"]*)">\s*Look for paths of up to 6 hops/.exec(short.html) ?? [];
    expect(longer).toContain("maxHops=6");
    expect((await page(longer.replaceAll("&amp;", "&"))).text).toContain("Path 1: 3 hops");
    const first = await page(BETWEEN);
    const [, next = ""] = /<a href="([^"]*)" rel="next">More paths/.exec(first.html) ?? [];
    const second = await page(next.replaceAll("&amp;", "&"));
    expect(second.text).not.toMatch(/Path \d|The shortest/);
    expect(second.text).toMatch(/The next paths|The last paths/);
  });

  it("leads around what it is to leave out, and says so", async () => {
    const { html, text } = await page(`${BETWEEN}&avoid=person/jeff-sessions`);
    const stations = html.match(/A line of [^<]*/g) ?? [];
    expect(stations.length).toBeGreaterThan(0);
    for (const line of stations) expect(line).not.toContain("Jeff Sessions");
    expect(text).toContain("Left out as requested: person/jeff-sessions.");
    expect(text).toContain("Reset");
  });

  it("gives the code of a card only where that shows the first path of the page", async () => {
    const first = await page(BETWEEN);
    expect(first.html).toContain('id="embed"');
    expect(first.html).toContain("application/json+oembed");
    const other = await page(`${BETWEEN}&avoid=person/jeff-sessions`);
    expect(other.html).not.toContain('id="embed"');
    expect(other.html).not.toContain("application/json+oembed");
  });

  it("goes by the days on which something was said", async () => {
    const { text } = await page(`${BETWEEN}&since=2020-01-01&until=2020-12-31`);
    expect(text).not.toContain("Path 1");
    expect(text).toMatch(/nothing connects|no path that short/);
    expect(text).toContain("Reset");
  });

  it("goes on with more paths, others than before", async () => {
    const first = await page(BETWEEN);
    const [, next = ""] = /<a href="([^"]*)" rel="next">More paths/.exec(first.html) ?? [];
    const second = await page(next.replaceAll("&amp;", "&"));
    const sentences = (html: string) => html.match(/<ol class="hops">.*?<\/ol>/gs) ?? [];
    expect(sentences(second.html).length).toBeGreaterThan(0);
    for (const path of sentences(second.html)) expect(sentences(first.html)).not.toContain(path);
  });

  it("takes names, and asks back where several are called so", async () => {
    const { response } = await visit("/trace?from=jeff+sessions&to=San+Bernardino");
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe(
      "/trace?from=person/jeff-sessions&to=city/san-bernardino-ca",
    );
    const { html, text } = await page("/trace?from=police&to=jeff+sessions");
    expect(text).toContain("Which “police” do you mean?");
    expect(html).toContain(
      'href="/trace?from=agency/stockton-police-department&amp;to=person/jeff-sessions"',
    );
    expect((await page("/trace?from=zzzqqq&to=jeff+sessions")).text).toContain(
      "Nothing in this graph is named “zzzqqq”",
    );
  });

  it("stands without a question, and refuses a day that is none with a sentence", async () => {
    expect((await page("/trace")).text).toContain("How are they connected?");
    const { response, text } = await visit(`${BETWEEN}&since=yesterday`);
    expect(response.status).toBe(400);
    expect(text).toContain("yesterday");
  });
});
