import { expect, inject, it } from "vitest";
import { createApp } from "../../../src/http/app.ts";
import { createTraffic } from "../../../src/http/plugins/traffic.ts";
import { AlteredDatabase } from "../../support/altered-database.ts";

it("a server that stops answers what is under way, lets nothing new in, and says that it is not ready", async () => {
  const database = new AlteredDatabase(inject("seededNeo4j"));
  const traffic = createTraffic();
  const app = createApp({ database, traffic });
  const get = async (path: string) => {
    const response = await app.fetch(`http://localhost${path}`);
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const ask = "/graphql?query={people{totalCount}}";
  expect((await get(ask)).status).toBe(200);

  let open = () => {};
  database.gate = new Promise((resolve) => {
    open = resolve;
  });
  const underWay = get(ask);
  const stopped = traffic.stop(60_000);
  const refused = await get(ask);
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "2"]);
  expect(JSON.parse(refused.text).errors[0].extensions.code).toBe("STOPPING");
  expect((await get("/health/ready")).status).toBe(503);
  expect((await get("/health/live")).status).toBe(200);

  open();
  await stopped;
  expect((await underWay).text).toBe('{"data":{"people":{"totalCount":7}}}');
  expect((await underWay).headers.get("connection")).toBe("close");
  await database.close();
});

it("a request that takes too long does not hold up the stop", async () => {
  const database = new AlteredDatabase(inject("seededNeo4j"));
  const traffic = createTraffic();
  const app = createApp({ database, traffic });
  let open = () => {};
  database.gate = new Promise((resolve) => {
    open = resolve;
  });
  const late = app.fetch("http://localhost/graphql?query={people{totalCount}}");
  await traffic.stop(1);
  open();
  expect((await late).status).toBe(200);
  await database.close();
});
