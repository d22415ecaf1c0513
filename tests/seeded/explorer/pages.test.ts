import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { getIntrospectionQuery } from "graphql";
import { describe, expect, it } from "vitest";
import {
  type Example,
  readExamples,
  readStoryExamples,
} from "../../../src/http/explorer/examples.ts";
import { schemaText } from "../../../src/schema.ts";
import { openApi } from "../../support/ask.ts";

const { app, ask } = openApi();

/** Answers as a browser would get them. */
function visit(path: string, headers: Record<string, string> = {}, method = "GET") {
  return app.fetch(`http://localhost${path}`, {
    method,
    headers: { accept: "text/html,application/xhtml+xml,*/*;q=0.8", ...headers },
  });
}

/** The addresses of what a page loads. */
async function assetsOf(path: string): Promise<string[]> {
  const page = await (await visit(path)).text();
  return [...new Set(page.match(/\/(explorer\/)?assets\/[\w./-]+/g))];
}

describe("the front page", () => {
  it("says what this is, shows one answer with its source, and leads on", async () => {
    const response = await visit("/");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=UTF-8");
    const page = await response.text();
    expect(page).toContain("Throughline is a graph of the news");
    expect(page).toContain("In other words</span> <bdi>Albuquerque is not a sanctuary city.</bdi>");
    expect(page).toContain(
      '<a href="/person/richard-berry" dir="auto">Richard Berry</a>, Mayor, <a href="/city/albuquerque-nm" dir="auto">Albuquerque</a>',
    );
    expect(page).toContain(
      "<mark>Albuquerque Mayor Richard Berry denied that Albuquerque is a “sanctuary city,”</mark>",
    );
    // Up to the end of its sentence, and in whole words where less is kept.
    expect(page).toContain("in ICE staffing levels, according to ABC News.</p>");
    expect(page).toContain("<p>… of the foreign national?” • <mark>");
    expect(page).toContain(
      '<a href="/article/whim-2017-08-psp-sanctuary-cities" dir="auto">The Whim, about August 2017</a>, which credits <a href="/agency/abc-news" dir="auto">ABC News</a>',
    );
    expect(page).toContain("<b>46</b> statements");
    expect(page).toContain('href="/graphql"');
    expect(page).toContain('href="/schema.graphql"');
    for (const { name } of readExamples()) expect(page).toContain(`/graphql?example=${name}"`);
  });

  it("runs no script but our own, and may load nothing from elsewhere", async () => {
    const response = await visit("/");
    expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'none';/);
    const page = await response.text();
    expect(page.match(/<script.*?<\/script>/gs)).toEqual(
      ["type-ahead", "copy"].map((name) =>
        expect.stringMatching(
          new RegExp(`^<script type="module" src="/assets/${name}\\.\\w+\\.js"></script>$`),
        ),
      ),
    );
    const own = page.replaceAll('"http://localhost/"', '"/"');
    expect(own).not.toMatch(/\son\w+=|javascript:|https?:/i);
  });

  it("says where it stands, and what it is to whoever shares it", async () => {
    const page = await (await visit("/")).text();
    expect(page).toContain('<link rel="canonical" href="http://localhost/"');
    expect(page).toContain('<meta property="og:url" content="http://localhost/"');
    expect(page).toMatch(/<meta property="og:title" content="Throughline: [^"]+"/);
  });

  it("asks the database once in a while, not for each reader", async () => {
    await visit("/");
    const { runs } = await ask("{ __typename }");
    await Promise.all(Array.from({ length: 20 }, () => visit("/")));
    expect(runs).toEqual([]);
  });
});

describe("the front page without a database", () => {
  const away = openApi({ uri: "bolt://127.0.0.1:1", user: "u", password: "p", database: "neo4j" });

  it("stands, and says that the answer is to come", async () => {
    const response = await away.app.fetch("http://localhost/");
    expect(response.status).toBe(200);
    const page = await response.text();
    expect(page).toContain("The database is unavailable right now");
    expect(page).toContain('href="/graphql"');
  });
});

describe("the explorer's page", () => {
  it("is for browsers; programs get GraphQL at the same address", async () => {
    expect(await (await visit("/graphql")).text()).toMatch(/^<!doctype html>/);
    const query = "/graphql?query={__typename}";
    for (const accept of ["application/json", "*/*", "application/graphql-response+json"]) {
      const response = await visit(query, { accept });
      expect(await response.json()).toEqual({ data: { __typename: "Query" } });
    }
    expect((await visit("/graphql")).headers.get("vary")).toBe("Accept, Accept-Encoding");
  });

  it("holds no script of its own, and may run none from elsewhere", async () => {
    const response = await visit("/graphql");
    const policy = response.headers.get("content-security-policy");
    expect(policy).toMatch(/^default-src 'none';.* script-src 'self';/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    const page = await response.text();
    expect(page.match(/<script[^>]*>/g)).toEqual([
      ...["monaco-settings", "graphiql", "explorer", "accessibility"].map((name) =>
        expect.stringMatching(
          new RegExp(`^<script src="/explorer/assets/${name}\\.\\w+\\.js" defer>$`),
        ),
      ),
      '<script id="explorer-data" type="application/json">',
    ]);
    expect(page).not.toMatch(/https?:/);
  });

  it("is the same whatever a link holds", async () => {
    const plain = await (await visit("/graphql")).text();
    const hostile = [
      "</script><script>alert(1)</script>",
      "<!--<script>",
      `" onload="alert(1)`,
      "\u2028alert(1)//",
      "javascript:alert(1)",
      "x".repeat(7_000),
    ];
    for (const text of hostile) {
      const value = encodeURIComponent(text);
      for (const link of [
        `?query=${value}`,
        `?query={a}&variables=${value}`,
        `?example=${value}`,
        `?${value}`,
      ]) {
        const response = await visit(`/graphql${link}`);
        expect(response.status).toBe(200);
        expect(await response.text()).toBe(plain);
      }
    }
  });

  it("is small, and not sent twice", async () => {
    const first = await visit("/graphql", { "accept-encoding": "br" });
    expect((await first.arrayBuffer()).byteLength).toBeLessThan(9_000);
    const again = await visit("/graphql", {
      "accept-encoding": "br",
      "if-none-match": first.headers.get("etag") ?? "",
    });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
  });

  it("keeps each example as a tab, with its variables", async () => {
    const page = await (await visit("/graphql")).text();
    const data = /id="explorer-data" type="application\/json">(.*)<\/script>/.exec(page)?.[1] ?? "";
    const asked = (examples: Example[]) =>
      examples.map(({ name, query, variables }) => ({ name, query, variables }));
    expect(JSON.parse(data)).toMatchObject({
      examples: asked(readExamples()),
      ofStories: asked(readStoryExamples()),
    });
    for (const { question } of readStoryExamples()) expect(page).toContain(question);
  });
});

describe("what the pages load", () => {
  it("is named by its content, kept for ever, and there", async () => {
    const assets = [...(await assetsOf("/")), ...(await assetsOf("/graphql"))];
    expect(assets.length).toBeGreaterThan(8);
    for (const path of assets) {
      const response = await visit(path, {}, "HEAD");
      expect(response.status, path).toBe(200);
      expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
      expect(Number(response.headers.get("content-length"))).toBeGreaterThan(0);
      expect(await response.text()).toBe("");
    }
  });

  it("comes compressed as the browser likes it", async () => {
    const script =
      (await assetsOf("/graphql")).find((path) => /graphiql\..*\.js$/.test(path)) ?? "";
    const bytes = async (accepted: string) => {
      const response = await visit(script, { "accept-encoding": accepted });
      expect(response.headers.get("vary")).toBe("Accept-Encoding");
      expect(response.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
      const body = Buffer.from(await response.arrayBuffer());
      expect(response.headers.get("content-length")).toBe(String(body.length));
      return { coding: response.headers.get("content-encoding"), body };
    };
    const plain = await bytes("identity");
    expect(plain.coding).toBeNull();
    const brotli = await bytes("gzip, deflate, br, zstd");
    expect(brotli.coding).toBe("br");
    expect(brotli.body.length).toBeLessThan(1_300_000);
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
    const zipped = await bytes("gzip, br;q=0");
    expect(zipped.coding).toBe("gzip");
    expect(gunzipSync(zipped.body).equals(plain.body)).toBe(true);
  });

  it("has the answer that the server gives to GraphiQL's own question for the schema", async () => {
    const path = (await assetsOf("/graphql")).find((asset) => asset.endsWith(".json")) ?? "";
    const response = await visit(path);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    const { data } = await response.json();
    const answer = await ask(
      getIntrospectionQuery({
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
        inputValueDeprecation: true,
        oneOf: true,
      }),
    );
    expect(data).toMatchObject(answer.data);
  });

  it("has its fonts apart, so that a browser takes only those that it draws with", async () => {
    const path =
      (await assetsOf("/graphql")).find((asset) => /graphiql\..*\.css$/.test(asset)) ?? "";
    const style = await (await visit(path)).text();
    expect(style).not.toContain("url(data:font");
    const fonts = [...new Set(style.match(/\/explorer\/assets\/font\.\w+\.\w+/g))];
    expect(fonts.length).toBeGreaterThan(30);
    for (const font of fonts) {
      const response = await visit(font, { "accept-encoding": "br" }, "HEAD");
      expect(response.headers.get("content-type")).toMatch(/^font\/(woff2?|ttf)$/);
    }
  });
});

describe("other addresses", () => {
  it("gives the schema as text", async () => {
    const response = await visit("/schema.graphql");
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(await response.text()).toBe(schemaText());
  });

  it.each([
    "/explorer/assets/",
    "/explorer/assets/graphiql.js",
    "/explorer/assets/..%2f..%2fpackage.json",
    "/explorer/assets/__proto__",
  ])("answers %s with 404", async (path) => {
    expect((await visit(path)).status).toBe(404);
    const program = await visit(path, { accept: "*/*" });
    expect(program.status).toBe(404);
    expect(program.headers.get("content-type")).toBe("text/plain; charset=UTF-8");
  });

  it("takes GET and HEAD for pages, and nothing else", async () => {
    for (const method of ["POST", "PUT", "DELETE"]) {
      const response = await visit("/", {}, method);
      expect(response.status).toBe(405);
      expect(response.headers.get("allow")).toBe("GET, HEAD");
    }
    const head = await visit("/", {}, "HEAD");
    expect(head.status).toBe(200);
    expect(await head.text()).toBe("");
  });
});
