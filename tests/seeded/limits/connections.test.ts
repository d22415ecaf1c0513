import { type AddressInfo, connect } from "node:net";
import { afterAll, describe, expect, inject, it } from "vitest";
import { Database } from "../../../src/graph/database.ts";
import { createApp } from "../../../src/http/app.ts";
import { listen } from "../../../src/http/listen.ts";

const database = new Database(inject("seededNeo4j"));
const server = await listen(createApp({ database }), { host: "127.0.0.1", port: 0 });
const { port } = server.address() as AddressInfo;
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await database.close();
});

/** Whatever the server answers to these bytes, until it closes the connection. */
function answerTo(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("close", () => resolve(answer));
    // The server may close before it has read all of what it will not read.
    socket.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "ECONNRESET" && error.code !== "EPIPE") reject(error);
    });
  });
}

const post = (head: string, body: string) =>
  `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n${head}\r\n\r\n${body}`;

describe("what comes over a connection is answered in GraphQL's form, and the connection closed:", () => {
  it.each([
    ["no HTTP", "NONSENSE\r\n\r\n", 400, "BAD_REQUEST"],
    ["a host that is none", "GET /graphql HTTP/1.1\r\nhost: a b[\r\n\r\n", 400, "BAD_REQUEST"],
    [
      "a document too long for an address",
      `GET /graphql?query=${"a".repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`,
      431,
      "BODY_TOO_LARGE",
    ],
    ["a body that announces its size", post("content-length: 200000", "{"), 413, "BODY_TOO_LARGE"],
    [
      "a body that does not",
      post("transfer-encoding: chunked", `30d40\r\n${"a".repeat(200_000)}\r\n0\r\n\r\n`),
      413,
      "BODY_TOO_LARGE",
    ],
  ])("%s", async (_name, bytes, status, code) => {
    const answer = await answerTo(bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toContain(`"code":"${code}"`);
    expect(answer).not.toMatch(/node:|at .*\.ts|TypeError/);
  });
});
