import { describe, expect, it } from "vitest";
import { openApi } from "../../support/ask.ts";

const { fetchCounted } = openApi();

// A cache between us and readers gives one reader's answer to all whose request is like it, in the headers
// that `Vary` names. So what others may read must say so to everybody.

const SCRIPT = "/embed/throughline-card-1.js";
const ANSWERS = [
  ...[SCRIPT, "/embed/person/jeff-sessions", "/embed/person/jeff-sessions.json"],
  ...["/person/jeff-sessions.json", "/person/jeff-sessions.jsonld", "/person/jeff-sessions.svg"],
  ...["/person/jeff-sessions.atom", "/oembed?url=http://localhost/person/jeff-sessions"],
  ...["/person/jeff-sessions", "/sitemap.xml", "/robots.txt", "/schema.graphql"],
];

const varied = (headers: Headers) =>
  (headers.get("vary") ?? "")
    .toLowerCase()
    .split(/\s*,\s*/)
    .sort();

describe("what any site may read", () => {
  it.each(ANSWERS)("%s says so with and without an origin, all the same", async (path) => {
    const plain = await fetchCounted(path);
    const foreign = await fetchCounted(path, { headers: { origin: "https://blog.example" } });
    for (const { response } of [plain, foreign]) {
      expect(response.status).toBe(200);
      expect(response.headers.get("access-control-allow-origin")).toBe("*");
      expect(varied(response.headers)).toContain("accept-encoding");
      expect(varied(response.headers)).not.toContain("origin");
    }
    expect(varied(foreign.response.headers)).toEqual(varied(plain.response.headers));
  });

  it("says so too where there is nothing, and where nothing is new", async () => {
    for (const path of ["/embed/person/nobody.json", "/person/nobody.json", "/nothing"]) {
      const { response } = await fetchCounted(path);
      expect(response.status, path).toBe(404);
      expect(response.headers.get("access-control-allow-origin"), path).toBe("*");
    }
    const first = await fetchCounted(SCRIPT);
    const tag = first.response.headers.get("etag") ?? "";
    const again = await fetchCounted(SCRIPT, { headers: { "if-none-match": tag } });
    expect(again.response.status).toBe(304);
    expect(again.response.headers.get("access-control-allow-origin")).toBe("*");
  });

  it("answers a browser that asks beforehand, as GraphQL does", async () => {
    for (const path of ["/embed/person/jeff-sessions.json", "/graphql"]) {
      const { response } = await fetchCounted(path, {
        method: "OPTIONS",
        headers: {
          origin: "https://blog.example",
          "access-control-request-method": "GET",
          "access-control-request-headers": "x-request-id",
        },
      });
      expect(response.status, path).toBe(204);
      expect(response.headers.get("access-control-allow-origin")).toBe("https://blog.example");
      expect(response.headers.get("access-control-allow-headers")).toContain("x-request-id");
    }
  });
});

describe("what an answer depends on", () => {
  it.each(ANSWERS.filter((path) => !/^\/(sitemap|robots)/.test(path)))(
    "%s says the same whether it is sent or not, compressed or not",
    async (path) => {
      const sent = await fetchCounted(path, { headers: { "accept-encoding": "gzip" } });
      const plain = await fetchCounted(path);
      const asked = { "accept-encoding": "gzip", origin: "https://blog.example" };
      const tag = sent.response.headers.get("etag") ?? "";
      const again = await fetchCounted(path, { headers: { ...asked, "if-none-match": tag } });
      const head = await fetchCounted(path, { method: "HEAD", headers: asked });
      expect([again.response.status, head.response.status]).toEqual([304, 200]);
      const expected = varied(sent.response.headers);
      for (const { response } of [plain, again, head]) {
        expect(varied(response.headers)).toEqual(expected);
      }
    },
  );

  it("is what is accepted, of an address that has several forms", async () => {
    for (const origin of [{}, { origin: "https://blog.example" }]) {
      const { response } = await fetchCounted("/person/jeff-sessions", { headers: origin });
      expect(varied(response.headers)).toEqual(["accept", "accept-encoding"]);
    }
  });
});
