import { describe, expect, it } from "vitest";
import { openApi } from "../../support/ask.ts";
import { openPages } from "../../support/pages.ts";

// A port that nothing listens on.
const api = openApi({ uri: "bolt://127.0.0.1:1", user: "u", password: "p", database: "neo4j" });
const { visit } = openPages(api);

describe("without a database", () => {
  it.each(["/person/jeff-sessions", "/search?q=x", "/cards", "/embed/person/jeff-sessions"])(
    "%s says so in a sentence, as a page",
    async (path) => {
      const { response, text } = await visit(path);
      expect(response.status).toBe(503);
      expect(response.headers.get("retry-after")).toBe("2");
      expect(response.headers.get("content-type")).toMatch(/^text\/html/);
      expect(text).toMatch(/database/i);
      expect(text).not.toMatch(/bolt|127\.0\.0\.1|Error:|at .*\.ts/);
    },
  );

  it("says so to programs in their format", async () => {
    const card = await api.fetchCounted("/embed/person/jeff-sessions.json");
    expect(card.response.status).toBe(503);
    expect(JSON.parse(card.text).error).toMatch(/database/i);
    const page = await api.fetchCounted("/person/jeff-sessions", {
      headers: { accept: "text/plain" },
    });
    expect(page.response.headers.get("content-type")).toMatch(/^text\/plain/);
  });
});

describe("what is asked wrongly", () => {
  it("is told in a sentence, as a page or as data", async () => {
    const { response, text } = await visit("/embed/nothing/here.json");
    expect(response.status).toBe(404);
    expect(JSON.parse(text)).toHaveProperty("error");
  });
});
