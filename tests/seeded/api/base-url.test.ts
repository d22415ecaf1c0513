import { describe, expect, inject, it } from "vitest";
import { Database } from "../../../src/graph/database.ts";
import type { ServerOptions } from "../../../src/http/app.ts";
import { openApp } from "../../support/open-app.ts";

const ID = "person/jeff-sessions";
const HERE = `http://localhost/${ID}`;

/** Where the API and the page say that the person's page stands. */
async function addresses(address: ServerOptions["address"], headers: Record<string, string> = {}) {
  const { fetchCounted } = openApp(new Database(inject("seededNeo4j")), address && { address });
  const query = encodeURIComponent(`{ person(id: "${ID}") { url } }`);
  const asked = await fetchCounted(`/graphql?query=${query}`, { headers });
  const page = await fetchCounted(`/${ID}`, { headers: { ...headers, accept: "text/html" } });
  const [, canonical] = /<link rel="canonical" href="([^"]*)"/.exec(page.text) ?? [];
  return [JSON.parse(asked.text).data.person.url, canonical];
}

const PROXY = { "x-forwarded-proto": "https", "x-forwarded-host": "news.example" };

describe("the addresses in answers", () => {
  it("begin where the request was sent, whatever a stranger says", async () => {
    expect(await addresses(undefined, PROXY)).toEqual([HERE, HERE]);
  });

  it("begin where a trusted proxy says", async () => {
    const there = `https://news.example/${ID}`;
    const trusted = { publicUrl: null, trustProxy: true };
    expect(await addresses(trusted, PROXY)).toEqual([there, there]);
    const nearer = { ...PROXY, "x-forwarded-host": "news.example, inner.example" };
    expect(await addresses(trusted, nearer)).toEqual([there, there]);
    expect(await addresses(trusted)).toEqual([HERE, HERE]);
    // Some name the port that goes without saying; another one is a part of the address.
    const withPort = (port: number) => ({ ...PROXY, "x-forwarded-host": `news.example:${port}` });
    expect(await addresses(trusted, withPort(443))).toEqual([there, there]);
    const other = `https://news.example:8443/${ID}`;
    expect(await addresses(trusted, withPort(8443))).toEqual([other, other]);
  });

  it.each([
    "a.example/b",
    "a.example?",
    "a.example#",
    "a.example?b",
    "me@a.example",
    "a b",
    '"><script>',
  ])("don't take %j for a host", async (host) => {
    const headers = { ...PROXY, "x-forwarded-host": host };
    expect(await addresses({ publicUrl: null, trustProxy: true }, headers)).toEqual([HERE, HERE]);
  });

  it("begin at the public address, whatever a proxy says", async () => {
    const there = `https://public.example/${ID}`;
    const address = { publicUrl: "https://public.example", trustProxy: true };
    expect(await addresses(address, PROXY)).toEqual([there, there]);
  });
});
