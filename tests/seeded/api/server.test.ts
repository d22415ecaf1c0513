import { describe, expect, inject, it } from "vitest";
import { Database } from "../../../src/graph/database.ts";
import { createApp } from "../../../src/http/app.ts";
import { openApi } from "../../support/ask.ts";

const { app, ask } = openApi();

const get = (path: string, headers: Record<string, string> = {}) =>
  app.fetch(`http://localhost${path}`, { headers, redirect: "manual" });

describe("the server", () => {
  it.each([
    "person/jeff-sessions",
    "statement/berry-not-a-sanctuary-city",
    "article/whim-2017-08-psp-sanctuary-cities",
  ])("gives %s the address of its page", async (id) => {
    const { data } = await ask("query ($id: ID!) { node(id: $id) { ... on Thing { url } } }", {
      id,
    });
    expect(data.node.url).toBe(`http://localhost/${id}`);
    expect((await get(`/${id}`)).status).toBe(200);
  });

  it("is alive, and ready when the database answers", async () => {
    expect((await get("/health/live")).status).toBe(200);
    const ready = await get("/health/ready");
    expect([ready.status, await ready.text()]).toEqual([200, "ready\n"]);
  });

  it("lets any site read, but never with a reader's credentials", async () => {
    const { headers } = await get("/graphql?query={__typename}", { origin: "https://example.org" });
    expect(headers.get("access-control-allow-origin")).toBe("https://example.org");
    expect(headers.get("access-control-allow-credentials")).toBeNull();
  });

  it("answers a document that does not fit the schema with what is wrong", async () => {
    const { errors, runs } = await ask("{ people { nodes { nickname } } }");
    expect(errors?.[0]?.message).toContain("nickname");
    expect(runs).toEqual([]);
  });
});

describe("without a database", () => {
  // A port that nothing listens on.
  const away = new Database({ ...inject("seededNeo4j"), uri: "bolt://127.0.0.1:1" });
  const defects: unknown[] = [];
  const lonely = createApp({ database: away, onDefect: (error) => defects.push(error) });

  it("lives, is not ready, and says so in a sentence with a code and Retry-After", async () => {
    expect((await lonely.fetch("http://localhost/health/live")).status).toBe(200);
    const ready = await lonely.fetch("http://localhost/health/ready");
    expect([ready.status, ready.headers.get("retry-after")]).toEqual([503, "2"]);
    const answer = await lonely.fetch(
      `http://localhost/graphql?query=${encodeURIComponent('{ node(id: "person/jeff-sessions") { id } }')}`,
    );
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "2"]);
    const { errors } = (await answer.json()) as {
      errors: { message: string; extensions: object }[];
    };
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining("Try again"),
        extensions: { code: "DATABASE_UNAVAILABLE" },
      },
    ]);
    expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|ECONN|at .*\.ts/);
    expect(defects).toEqual([]);
  });

  it("masks a defect and reports it to us", async () => {
    await away.close();
    const answer = await lonely.fetch(
      `http://localhost/graphql?query=${encodeURIComponent('{ node(id: "person/jeff-sessions") { id } }')}`,
    );
    const { errors } = (await answer.json()) as {
      errors: { message: string; extensions: object }[];
    };
    expect(errors).toMatchObject([
      {
        message: "Something went wrong on our side. It has been logged.",
        extensions: { code: "INTERNAL_SERVER_ERROR" },
      },
    ]);
    expect(defects).toHaveLength(1);
  });
});
