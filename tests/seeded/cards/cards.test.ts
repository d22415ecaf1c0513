import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openApi } from "../../support/ask.ts";
import { openPages } from "../../support/pages.ts";

const api = openApi();
const { fetchCounted } = api;
const { visit, page } = openPages(api);

const SESSIONS = "/embed/person/jeff-sessions";
const QUOTED = "/embed/statement/burguan-not-a-sanctuary-city";
const PATH = "/embed/trace?from=person/peter-simonson&to=person/jarrod-burguan";
const IDS = [
  "person/jeff-sessions",
  "agency/us-department-of-justice",
  "city/albuquerque-nm",
  "program/public-safety-partnership",
  "topic/sanctuary-city",
  "statement/burguan-not-a-sanctuary-city",
  "statement/berry-not-a-sanctuary-city",
];

describe("a card", () => {
  it("says who somebody is, what they said last, and where that is documented", async () => {
    const { html, text } = await page(SESSIONS);
    expect(html).toContain('<h1 dir="auto">Jeff Sessions</h1>');
    expect(text).toContain("Jeff Sessions held the office of Attorney General");
    expect(text).toContain("“The PSP program was announced in June");
    expect(text).toContain("Source: The Whim, about August 2017");
    expect(html).toContain('<a href="http://localhost/person/jeff-sessions" target="_blank"');
  });

  it("shows a quotation with who, in what capacity, when and where", async () => {
    const { html, text } = await page(QUOTED);
    expect(text).toContain("Statement San Bernardino is not a sanctuary city. “is not");
    expect(html).toContain('<blockquote dir="auto"><p>“is not a sanctuary city”</p>');
    expect(text).toContain(
      "Jarrod Burguan, Police Chief, San Bernardino Police Department · August 3, 2017",
    );
    const reported = await page("/embed/statement/berry-not-a-sanctuary-city");
    expect(reported.text).toContain("In other words Albuquerque is not a sanctuary city.");
    expect(reported.text).not.toContain("“Albuquerque");
    expect(reported.text).toContain("which credits ABC News");
  });

  it("shows a path as a line, with the sentence of each hop", async () => {
    const { html, text } = await page(PATH);
    expect(text).toContain("How Peter Simonson is connected to Jarrod Burguan");
    const [, line = ""] = /<ol class="line">(.*?)<\/ol>/s.exec(html) ?? [];
    expect(line.match(/<li>/g)?.length).toBeGreaterThan(1);
    expect(line).toMatch(/^<li><b><a [^>]*>Peter Simonson<.*>Jarrod Burguan<\/a><\/b><\/li>$/s);
    const simonson = "person/peter-simonson";
    for (const [from = "", to = ""] of [
      [simonson, "person/nobody"],
      ["person/nobody", simonson],
      [simonson, simonson],
      [simonson, "Jarrod Burguan"],
      [simonson, ""],
    ]) {
      const none = await visit(`/embed/trace?${new URLSearchParams({ from, to })}`);
      expect([none.response.status, none.text], to).toEqual([
        404,
        expect.stringContaining("There is no card here."),
      ]);
    }
  });

  it("takes one statement and few bytes, whatever it is of", async () => {
    for (const id of IDS) {
      const { html, runs } = await page(`/embed/${id}?size=l`);
      expect(runs.length, id).toBe(1);
      expect(gzipSync(html).length, id).toBeLessThan(20_000);
    }
  });

  it("is the same as data, which any site may read", async () => {
    const { response, text } = await fetchCounted(`${SESSIONS}.json`, {
      headers: { origin: "https://blog.example" },
    });
    expect(response.headers.get("access-control-allow-origin")).toBeTruthy();
    expect(response.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect(JSON.parse(text)).toMatchObject({
      title: "Jeff Sessions",
      kind: "Person",
      url: "http://localhost/person/jeff-sessions",
      latest: { isQuotation: true },
    });
    const path = await fetchCounted(PATH.replace("trace?", "trace.json?"));
    expect(JSON.parse(path.text).stations[0]).toEqual({
      id: "person/peter-simonson",
      name: "Peter Simonson",
    });
  });

  it("may be framed by any site, and runs nothing but its own script", async () => {
    const { response, text } = await visit(SESSIONS);
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors *");
    expect(policy).not.toContain("unsafe");
    expect(policy).not.toContain("http");
    expect(response.headers.get("set-cookie")).toBeNull();
    expect(text).not.toMatch(/ style=|<style|\son\w+=/);
    for (const [, address] of text.matchAll(
      /<(?:link rel="stylesheet" href|script type="module" src)="([^"]*)"/g,
    )) {
      expect((await visit(address ?? "")).response.status, address).toBe(200);
    }
    const { response: page } = await visit("/person/jeff-sessions");
    expect(page.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  });

  it("is kept for a minute, and a change is seen by whoever asks with the tag", async () => {
    const { response } = await visit(QUOTED);
    expect(response.headers.get("cache-control")).toBe(
      "public, max-age=60, stale-while-revalidate=86400",
    );
    const again = await visit(QUOTED, { "if-none-match": response.headers.get("etag") ?? "" });
    expect(again.response.status).toBe(304);
  });

  it("has one address, to which other spellings are sent", async () => {
    for (const [spelling, path] of [
      ["/embed/person/jeff-sessions/?lang=de", "/embed/person/jeff-sessions?lang=de"],
      ["/embed/Person/Jeff-Sessions", "/embed/person/jeff-sessions"],
      ["/embed/person/jeff-sessions.json/", "/embed/person/jeff-sessions.json"],
      ["/embed/trace/?from=a&to=b", "/embed/trace?from=a&to=b"],
      ["/embed//evil.example/", "/embed//evil.example"],
    ] as const) {
      const { response } = await visit(spelling);
      expect([response.status, response.headers.get("location")], spelling).toEqual([308, path]);
    }
  });

  it("says in a sentence that it is not there", async () => {
    for (const id of ["person/nobody", "article/whim-2017-08-psp-sanctuary-cities", "x/y"]) {
      const { response, text } = await visit(`/embed/${id}?lang=fr`);
      expect(response.status, id).toBe(404);
      expect(text).toContain("Il n’y a pas de carte ici.");
    }
  });
});

describe("the options of a card", () => {
  it("are its looks", async () => {
    const { html, text } = await page(`${SESSIONS}?theme=dark&size=l&accent=00aa55&lang=de`);
    expect(html).toContain('<html lang="en" class="theme-dark size-l">');
    expect(html).toContain('href="/embed/accent/00aa55.css"');
    expect(text).toContain("Quelle: The Whim");
    const small = await page(`${SESSIONS}?sections=subtitle`);
    expect(small.text).not.toContain("Source:");
    expect(small.text).not.toContain("“The PSP");
  });

  it("give its own words a language, and leave names, sentences and dates in theirs", async () => {
    const path = "/embed/statement/berry-not-a-sanctuary-city";
    const words = async (lang: string) => {
      const { html } = await page(`${path}?lang=${lang}`);
      expect(html).toContain('<html lang="en"');
      return [...html.matchAll(/<span lang="(\w+)">([^<]*)<\/span>/g)].map(
        ([, language, text]) => `${language} ${text}`,
      );
    };
    expect(await words("en")).toEqual([]);
    expect(await words("de")).toEqual([
      ...["de Sinngemäß", "de Quelle", "de unter Berufung auf ABC News"],
      "de Woher wissen wir das? Belegstellen bei Throughline",
    ]);
    expect(await words("fr")).toContain("fr Source");
  });

  it("are left out where they don't fit, whatever they hold", async () => {
    const usual = await page(SESSIONS);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("theme", "size", "accent", "sections", "lang"),
        fc.oneof(fc.string(), fc.constantFrom('"><script>', "red", "#12345", "../x", "url(x)")),
        async (name, value) => {
          fc.pre(!["auto", "light", "dark", "s", "m", "l", "de", "es", "fr"].includes(value));
          fc.pre(!/^#?[0-9a-f]{6}$/i.test(value));
          const { html } = await page(`${SESSIONS}?${new URLSearchParams({ [name]: value })}`);
          expect(html).toBe(usual.html);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("give any color enough contrast on either paper", async () => {
    const luminance = (hex: string) => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
        const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => n.toString(16).padStart(6, "0"));
    await fc.assert(
      fc.asyncProperty(hex, async (accent) => {
        const { text } = await fetchCounted(`/embed/accent/${accent}.css`);
        const [, light = "", dark = ""] = /light-dark\((#\w{6}),(#\w{6})\)/.exec(text) ?? [];
        expect(1.05 / (luminance(light) + 0.05)).toBeGreaterThanOrEqual(4.5);
        expect((luminance(dark) + 0.05) / (luminance("#1c1f25") + 0.05)).toBeGreaterThanOrEqual(
          4.5,
        );
      }),
      { numRuns: 60 },
    );
    expect((await fetchCounted("/embed/accent/red.css")).response.status).toBe(404);
  });
});

describe("the codes to copy", () => {
  it("name scripts that never change, with their hashes", async () => {
    const { html } = await page("/person/jeff-sessions");
    const codes = html.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&");
    const scripts = [
      ...codes.matchAll(/src="http:\/\/localhost(\/embed\/[\w-]+\.js)" integrity="([^"]*)"/g),
    ];
    // Whoever changes one of these breaks every page that names it: make a new version beside it.
    expect(scripts.map(([, path, integrity]) => [path, integrity])).toEqual([
      [
        "/embed/throughline-card-1.js",
        "sha384-Ua0GuqPsMpx2x5U/7ZoJfSxEM10m5Y/Kh0jxMPXdSIVsNYMn1KRZWT9KIWYYl5tJ",
      ],
      [
        "/embed/throughline-frames-1.js",
        "sha384-hDqX+hxWEniBsIxTtXDTSEnwMAMb0TXwUkRuGo9IpJhpdS4YDSf56I/TpUvgnonQ",
      ],
    ]);
    // Those that are pasted elsewhere by hand name the same.
    for (const file of [
      "README.md",
      "examples/embed/static/page.html",
      "examples/embed/cms/serve.mjs",
      "examples/embed/react/src/app.jsx",
    ]) {
      const text = readFileSync(file, "utf8");
      for (const [, path = "", integrity = ""] of scripts) {
        if (text.includes(path)) expect(text, `${file} ${path}`).toContain(integrity);
      }
    }
    for (const [, path = "", integrity] of scripts) {
      const { response, text } = await fetchCounted(path);
      expect(response.headers.get("cache-control")).toContain("immutable");
      expect(`sha384-${createHash("sha384").update(text).digest("base64")}`).toBe(integrity);
    }
  });
});

describe("the other ways in", () => {
  /** The codes of a page by their names, as a reader copies them. */
  const codesOf = (html: string) =>
    Object.fromEntries(
      [
        ...html.matchAll(/<summary>([^<]*)<\/summary><pre><code data-copied[^>]*>(.*?)<\/code>/gs),
      ].map(([, name = "", code = ""]) => [
        name,
        code.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&"),
      ]),
    );

  it.each([
    ["/person/jeff-sessions", "Jeff Sessions"],
    ["/statement/burguan-not-a-sanctuary-city", "is not a sanctuary city"],
    [PATH.replace("/embed", ""), "How Peter Simonson is connected to Jarrod Burguan"],
  ])("of %s give its card", async (path, title) => {
    const codes = codesOf((await page(path)).html);
    expect(Object.keys(codes)).toEqual(["As an element", "As a frame", "By oEmbed", "As data"]);
    const oembed = await fetchCounted(codes["By oEmbed"]?.replace("http://localhost", "") ?? "");
    expect(JSON.parse(oembed.text).title).toContain(title);
    const data = codes["As data"] ?? "";
    expect(data).toContain("# http://localhost/graphql");
    const { data: found, errors } = await api.ask(data);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(found)).toContain(`"title":"${title}"`);
    for (const [address] of data.matchAll(/http:\/\/localhost\S+\.jsonld/g)) {
      const linked = await fetchCounted(address.replace("http://localhost", ""));
      expect(linked.response.headers.get("content-type")).toBe("application/ld+json");
    }
  });
});

describe("oEmbed", () => {
  const oembed = (parameters: Record<string, string>) =>
    fetchCounted(`/oembed?${new URLSearchParams(parameters)}`);
  const url = "http://localhost/person/jeff-sessions";
  const PATH_PAGE = "http://localhost/trace?from=person/peter-simonson&to=person/jarrod-burguan";

  it("passes on whose words they are, and that a paraphrase is one", async () => {
    const answerFor = async (id: string) =>
      JSON.parse((await oembed({ url: `http://localhost/${id}` })).text) as object;
    expect(await answerFor("statement/burguan-not-a-sanctuary-city")).toMatchObject({
      title: "“is not a sanctuary city”",
      author_name: "Jarrod Burguan, Police Chief, San Bernardino Police Department",
    });
    expect(await answerFor("statement/berry-not-a-sanctuary-city")).toMatchObject({
      title: "In other words: Albuquerque is not a sanctuary city.",
      author_name: expect.stringContaining("Richard Berry"),
    });
    expect(await answerFor("person/jeff-sessions")).not.toHaveProperty("author_name");
  });

  it("has the specification's status codes, and answers for our own addresses alone", async () => {
    const statusOf = async (parameters: Record<string, string>) =>
      (await oembed(parameters)).response.status;
    expect(await statusOf({ url })).toBe(200);
    expect(await statusOf({ url, format: "json" })).toBe(200);
    expect(await statusOf({ url, format: "xml" })).toBe(501);
    expect(await statusOf({})).toBe(400);
    for (const maxwidth of ["wide", "0", "-1", "1.5", "1e3"]) {
      expect(await statusOf({ url, maxwidth }), maxwidth).toBe(400);
    }
    for (const other of [
      "http://localhost/person/nobody",
      "http://localhost/nothing",
      "https://evil.example/person/jeff-sessions",
      "javascript:alert(1)",
      "person/jeff-sessions",
      // Files of a page are no pages.
      "http://localhost/person/jeff-sessions.png",
      "http://localhost/person/jeff-sessions.json",
      // Both ends must be there, and two.
      `${PATH_PAGE}x`,
      "http://localhost/trace?from=person/jeff-sessions&to=person/jeff-sessions",
      "http://localhost/trace",
      // What shows another path than the card of its ends.
      `${PATH_PAGE}&avoid=person/jeff-sessions`,
      `${PATH_PAGE}&avoidHubsOver=50`,
      `${PATH_PAGE}&since=2017-01-01`,
      `${PATH_PAGE}&until=2017-01-01`,
    ]) {
      expect(await statusOf({ url: other }), other).toBe(404);
    }
  });

  it("keeps within the room that there is", async () => {
    const { text } = await oembed({ url, maxwidth: "240", maxheight: "150" });
    const { width, height, html } = JSON.parse(text);
    expect([width, height]).toEqual([240, 150]);
    expect(html).toContain('width="240" height="150"');
    for (const huge of ["", "560", "100000000", "9".repeat(400)]) {
      const wide = JSON.parse((await oembed({ url, maxwidth: huge, maxheight: huge })).text);
      expect([wide.width, wide.height], huge).toEqual([560, 360]);
    }
  });

  it("has an image only where there is room for all of it", async () => {
    const thumbnail = async (room: Record<string, string>) =>
      JSON.parse((await oembed({ url, ...room })).text).thumbnail_width;
    expect(await thumbnail({})).toBe(1200);
    expect(await thumbnail({ maxwidth: "1200", maxheight: "630" })).toBe(1200);
    expect(await thumbnail({ maxwidth: "1199" })).toBeUndefined();
    expect(await thumbnail({ maxheight: "629" })).toBeUndefined();
  });

  it("gives the one address of a card, however that of its page was written", async () => {
    const { text } = await oembed({ url: "http://localhost/Person/Jeff-Sessions/" });
    expect(JSON.parse(text).html).toContain('src="http://localhost/embed/person/jeff-sessions"');
  });

  it("answers for a path", async () => {
    const { text } = await oembed({
      url: PATH_PAGE,
    });
    expect(JSON.parse(text).title).toBe("How Peter Simonson is connected to Jarrod Burguan");
  });
});
