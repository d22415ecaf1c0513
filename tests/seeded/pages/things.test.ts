import { describe, expect, it } from "vitest";
import { openApi } from "../../support/ask.ts";
import { openPages } from "../../support/pages.ts";

const api = openApi();
const { ask } = api;
const { visit, page } = openPages(api);

const MOST_STATEMENTS = 6;
const SESSIONS = "person/jeff-sessions";
const DENIAL = "statement/burguan-not-a-sanctuary-city";
const OFFICE = "held-office/person/richard-berry/city/albuquerque-nm/mayor";

describe("the page of an entity", () => {
  it("tells who a person is, what they said and what was said of them, with the passages", async () => {
    const { html, text } = await page(`/${SESSIONS}`);
    expect(html).toContain('<h1 dir="auto">Jeff Sessions</h1>');
    expect(text).toContain("Also Attorney General Jeff Sessions, Attorney General Sessions");
    // Introduced by the office, as there is no summary.
    expect(text).toContain("Jeff Sessions held the office of Attorney General");
    expect(text).toContain("Said by Jeff Sessions 7");
    expect(text).toContain(
      "“local jurisdictions must show a commitment to reducing crime stemming from illegal immigration”",
    );
    expect(text).toContain(
      "In other words The Justice Department may bring more places into the program within the year.",
    );
    expect(text).toContain("Said about Jeff Sessions 3");
    expect(html).toContain(
      '<a href="/person/peter-simonson" dir="auto">Peter Simonson</a>, Executive Director, <a href="/agency/aclu-of-new-mexico" dir="auto">ACLU of New Mexico</a>',
    );
    expect(html).toContain(
      "<mark>Attorney General Jeff Sessions said in a statement released on 3 August</mark>",
    );
    expect(text).toContain("How do we know? 1 article, 1 outlet, partly inferred");
    expect(text).toContain("The article gives a year only once, 2017, in the letter’s deadline");
    expect(text).toContain("reported found by the contributor; not checked here");
    expect(text).toContain("Offices 1 Jeff Sessions held the office of Attorney General at US");
    expect(text).toContain("By August 31, 2017 Jeff Sessions held the office");
    expect(text).toContain("Appearing here implies no wrongdoing.");
    expect(text).toContain("In this graph since");
    expect(text).toContain("http://localhost/person/jeff-sessions");
  });

  it("never puts a paraphrase between quotation marks", async () => {
    const { data } = await ask(
      `{ person(id: "${SESSIONS}") { statements(first: 50) { nodes { gist text } } } }`,
    );
    const { text } = await page(`/${SESSIONS}`);
    for (const { gist, text: words } of data.person.statements.nodes) {
      expect(text).not.toContain(`“${gist}”`);
      if (words !== null) expect(text).toContain(`“${words}”`);
      else expect(text).toContain(`In other words ${gist}`);
    }
  });

  it.each([
    [
      "agency/us-department-of-justice",
      "Agency · federal department",
      "Also Department of Justice",
    ],
    ["city/albuquerque-nm", "City · New Mexico, US", "Offices"],
    ["program/public-safety-partnership", "Program · announced June 2017", "Sites of programs"],
    ["topic/sanctuary-city", "Topic", "Said about Sanctuary city"],
  ])("stands at %s", async (id, kind, more) => {
    const { text } = await page(`/${id}`);
    expect(text).toContain(kind);
    expect(text).toContain(more);
  });

  it("takes few statements, whatever it shows", async () => {
    for (const id of [SESSIONS, "city/albuquerque-nm", "topic/sanctuary-city", DENIAL, OFFICE]) {
      const { runs } = await page(`/${id}`);
      expect(runs.length, id).toBeLessThanOrEqual(MOST_STATEMENTS);
    }
  });

  it("pages its lists by links, and filters its connections", async () => {
    const article = "article/whim-2017-08-psp-sanctuary-cities";
    const { data } = await ask(
      `{ article(id: "${article}") { statements { pageInfo { endCursor } } } }`,
    );
    const first = await page(`/${article}`);
    const [, next = ""] = /<a href="([^"]*)" rel="next">More statements/.exec(first.html) ?? [];
    const query = new URLSearchParams({ statements: data.article.statements.pageInfo.endCursor });
    expect(next).toBe(`/${article}?${query}#statements`);
    const second = await page(next.replace(/#.*/, ""));
    const idsOn = (html: string) => html.match(/(?<=<span class="when"><a href=")[^"]*/g) ?? [];
    expect(idsOn(first.html)).toHaveLength(20);
    expect(idsOn(second.html)).toHaveLength(20);
    expect(new Set([...idsOn(first.html), ...idsOn(second.html)]).size).toBe(40);
    expect(second.text).toContain("First page of statements More statements");

    const { text } = await page("/program/public-safety-partnership?kind=RUNS");
    expect(text).toContain(
      "US Department of Justice began running Public Safety Partnership in June 2017.",
    );
    expect(text).toMatch(/Sites of programs \d+ Show them/);
  });

  it("refuses a cursor that is none with a sentence", async () => {
    const { response, text } = await visit(`/${SESSIONS}?said=nonsense`);
    expect(response.status).toBe(400);
    expect(text).toContain("cursor");
  });
});

describe("links within pages", () => {
  it("lead to places that there are", async () => {
    const ids = [
      SESSIONS,
      "program/public-safety-partnership",
      "city/albuquerque-nm",
      DENIAL,
      OFFICE,
    ];
    for (const id of ids) {
      const { html } = await page(`/${id}`);
      const places = [...html.matchAll(new RegExp(`href="(?:/${id}[^"#]*)?#([^"]+)"`, "g"))];
      expect(places.length, id).toBeGreaterThan(0);
      for (const [, place] of places) expect(html, `${id}#${place}`).toContain(`id="${place}"`);
    }
  });

  it("name the other end, though one name holds the other", async () => {
    const { html } = await page("/agency/san-bernardino-police-department");
    expect(html).toContain(
      'San Bernardino Police Department serves <a href="/city/san-bernardino-ca" dir="auto">San Bernardino</a>',
    );
  });

  it("lead to the rest of the passages", async () => {
    const { html } = await page("/article/whim-2017-08-psp-sanctuary-cities");
    const [, next = ""] = /<a href="([^"]*)" rel="next">More passages/.exec(html) ?? [];
    const more = await page(next.replace(/#.*/, ""));
    const marks = (of: string) =>
      /<div id="passages">.*?<\/details>/s.exec(of)?.[0].match(/<mark>/g);
    expect(marks(html)).toHaveLength(5);
    expect(marks(more.html)).toHaveLength(5);
    expect(more.html).toContain('<div id="passages"><div class="standing"><details open');
    expect(more.text).toContain("First page of passages");
  });
});

describe("the page of a statement", () => {
  it("has the words, who, in what capacity, when, where it is documented and what it answers", async () => {
    const { html, text } = await page(`/${DENIAL}`);
    expect(html).toContain(
      '<h1 class="gist" dir="auto">San Bernardino is not a sanctuary city.</h1>',
    );
    expect(text).toContain("statement · denial · press release");
    expect(text).toContain("“is not a sanctuary city”");
    expect(text).toContain("Jarrod Burguan, Police Chief, San Bernardino Police Department");
    expect(text).toContain("August 3, 2017");
    expect(html).toContain(
      "<mark>San Bernardino Police Chief Jarrod Burguan said that San Bernardino “is not a sanctuary city” in a statement released on 3 August</mark>",
    );
    expect(text).toContain("Who says so The Whim, about August 2017");
    expect(text).toContain("About San Bernardino, Sanctuary city");
    expect(text).toContain("What it answers, and what answers it US Department of Justice");
  });
});

describe("the page of an article", () => {
  it("has its outlet, writers, day and what it says, and no address where there is none", async () => {
    const { text } = await page("/article/whim-2017-08-psp-sanctuary-cities");
    expect(text).toContain("Published by The Whim");
    expect(text).toContain("Stephanie Haney (contributor)");
    expect(text).toContain("Statements in it 46");
    expect(text).not.toContain("Read the original");
  });
});

describe("the page of a link", () => {
  it("is one fact with its passages, and can be cited", async () => {
    const { text } = await page(`/${OFFICE}`);
    expect(text).toContain("held office");
    expect(text).toContain("Richard Berry has held the office of Mayor");
    expect(text).toContain("Since 2009 Still so at the time of the article");
    expect(text).toContain("which credits ABC News");
    expect(text).toContain(`http://localhost/${OFFICE}`);
  });
});

describe("the addresses of pages", () => {
  it("are the same for any spelling", async () => {
    for (const spelling of ["/Person/Jeff-Sessions", `/${SESSIONS}/`]) {
      const { response } = await visit(`${spelling}?kind=HELD_OFFICE`);
      expect(response.status).toBe(308);
      expect(response.headers.get("location")).toBe(`/${SESSIONS}?kind=HELD_OFFICE`);
    }
  });

  it("search for what was meant where there is nothing", async () => {
    const { response, text } = await visit("/person/jef-sesions");
    expect(response.status).toBe(404);
    expect(text).toContain('<a href="/person/jeff-sessions" dir="auto">Jeff Sessions</a>');
    const nothing = await visit("/person/zzzzqqq");
    expect(nothing.response.status).toBe(404);
    expect(nothing.text).toContain("Nothing in this graph is called that");
    // An address without a kind.
    for (const path of ["/jeff-sessions", "/Jeff_Sessions/", "/jef-sesions"]) {
      const unknown = await visit(path);
      expect(unknown.response.status, path).toBe(404);
      expect(unknown.text).toContain('<a href="/person/jeff-sessions" dir="auto">');
    }
    for (const path of ["/wp-login.php", "/.env", "/a/b/c"]) {
      const { response, text, runs } = await visit(path);
      expect([response.status, runs.length], path).toEqual([404, 0]);
      expect(text).toContain("Look for somebody or something above.");
    }
    for (const path of ["/nobody/x", "/person/a'><script>", "/held-office/x", "/person/"]) {
      expect((await visit(path)).response.status, path).toBe(404);
    }
  });

  it("give what the page asks as JSON, by their ending and by what is accepted", async () => {
    const byEnding = await visit(`/${SESSIONS}.json`);
    const accepted = await visit(`/${SESSIONS}`, { accept: "application/json" });
    expect(byEnding.response.headers.get("content-type")).toBe("application/json");
    expect(accepted.text).toBe(byEnding.text);
    expect(accepted.response.headers.get("vary")).toContain("Accept");
    expect(JSON.parse(byEnding.text)).toMatchObject({ id: SESSIONS, name: "Jeff Sessions" });
  });

  it("have data for what is there alone, and linked data for what schema.org has words for", async () => {
    const unknown = await visit("/person/nobody.json");
    expect(unknown.response.status).toBe(404);
    expect(JSON.parse(unknown.text)).toHaveProperty("error");
    expect((await visit(`/${OFFICE}.jsonld`)).response.status).toBe(404);
    expect((await visit(`/${OFFICE}.json`)).response.status).toBe(200);
  });

  it("have the next form that is accepted, where there is no linked data", async () => {
    const typeOf = async (path: string, accept: string) => {
      const { response } = await visit(path, { accept });
      return `${response.status} ${response.headers.get("content-type")}`;
    };
    const liked = "application/ld+json, application/json;q=0.9";
    expect(await typeOf(`/${OFFICE}`, liked)).toBe("200 application/json");
    expect(await typeOf(`/${OFFICE}`, "application/*")).toBe("200 application/json");
    expect(await typeOf(`/${OFFICE}`, "application/ld+json, text/html;q=0.1")).toMatch(
      /^200 text\/html/,
    );
    expect(await typeOf(`/${SESSIONS}`, liked)).toBe("200 application/ld+json");
    expect(await typeOf("/person/nobody", liked)).toBe("404 application/json");
  });

  it("are asked again with a tag, and not sent twice", async () => {
    const { response } = await visit(`/${DENIAL}`);
    const tag = response.headers.get("etag") ?? "";
    expect(tag).toMatch(/^(W\/)?"\w+"$/);
    const again = await visit(`/${DENIAL}`, { "if-none-match": tag });
    expect([again.response.status, again.text]).toEqual([304, ""]);
    expect(again.response.headers.get("etag")).toBe(tag);
    // `must-revalidate` would forbid what the other allows.
    expect(again.response.headers.get("cache-control")).toBe(
      "public, max-age=0, stale-while-revalidate=60",
    );
    // A browser puts these in place of those that it has.
    for (const name of ["content-security-policy", "cross-origin-resource-policy"]) {
      expect(again.response.headers.get(name), name).toBe(response.headers.get(name));
    }
    const other = await visit(`/${OFFICE}`, { "if-none-match": tag });
    expect(other.response.status).toBe(200);
  });

  it("come compressed, and may run no script", async () => {
    const { response } = await visit(`/${SESSIONS}`, { "accept-encoding": "gzip" });
    expect(response.headers.get("content-encoding")).toBe("gzip");
    expect(response.headers.get("vary")).toMatch(/Accept-Encoding/);
    const policy = response.headers.get("content-security-policy");
    expect(policy).toMatch(/^default-src 'none';.* frame-ancestors 'none';/);
    expect(policy).not.toContain("unsafe");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("cross-origin-resource-policy")).toBe("same-origin");
  });
});
