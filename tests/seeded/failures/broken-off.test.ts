import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { pino } from "pino";
import { afterAll, expect, inject, it } from "vitest";
import { Database } from "../../../src/graph/database.ts";
import { createApp } from "../../../src/http/app.ts";
import { listen } from "../../../src/http/listen.ts";
import { until } from "../../support/until.ts";

const database = new Database(inject("seededNeo4j"));
const lines: { msg: string }[] = [];
const log = pino({ level: "info" }, { write: (line: string) => lines.push(JSON.parse(line)) });
const defects: unknown[] = [];
const app = createApp({ database, log, onDefect: (error) => defects.push(error) });
const server = await listen(app, { host: "127.0.0.1", port: 0 });
const { port } = server.address() as AddressInfo;

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await database.close();
});

it.each([
  ["announced its length", "content-length: 100\r\n\r\n{"],
  ["came in parts", 'transfer-encoding: chunked\r\n\r\n5\r\n{"que\r\n'],
])(
  "a body that %s and breaks off is no failure of ours, and stops nobody else",
  async (_, rest) => {
    const socket = connect(port, "127.0.0.1");
    socket.on("error", () => {});
    const head = "POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n";
    const before = lines.length;
    socket.write(head + rest, () => setImmediate(() => socket.destroy()));
    await until(async () => lines.length > before);
    expect(lines.slice(before).map(({ msg }) => msg)).toEqual(["request"]);
    expect(defects).toEqual([]);
    const next = await fetch(`http://127.0.0.1:${port}/graphql?query={__typename}`);
    expect(next.status).toBe(200);
  },
);
