import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, inject } from "vitest";
import { Database } from "../../src/graph/database.ts";
import { createApp } from "../../src/http/app.ts";
import { listen } from "../../src/http/listen.ts";

/** The application at a port of this machine, for consumers that fetch by themselves; call it at the head of a file. */
export function openLocalServer(): { address(): string } {
  const database = new Database(inject("seededNeo4j"));
  const app = createApp({ database, onDefect: (error) => console.error(error) });
  let address = "";
  let close = async () => {};
  beforeAll(async () => {
    const server = await listen(app, { host: "127.0.0.1", port: 0 });
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    close = async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    };
  });
  afterAll(async () => {
    await close();
    await database.close();
  });
  return { address: () => address };
}
