import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { connect, createServer } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findRunningNeo4j } from "../../../src/local-neo4j/running.ts";
import { type RunningNeo4j, startLocalNeo4j } from "../../../src/local-neo4j/start.ts";
import { localSettings } from "../../support/local-settings.ts";
import { isGone, jvmPid, query, temporaryFolder } from "../../support/neo4j-process.ts";

const dataFolder = temporaryFolder({ keep: true });
const settings = localSettings(dataFolder);
const report = () => {};
let running: RunningNeo4j;

beforeAll(async () => {
  running = await startLocalNeo4j(settings, { report, ephemeral: true });
});
afterAll(() => running.stop());

test("it answers a query", async () => {
  expect(await query(running, "RETURN 6 * 7")).toEqual([42]);
});

test("it listens on loopback only, and on no other port", async () => {
  const port = Number(new URL(running.uri).port);
  expect(await connects("127.0.0.1", port)).toBe(true);
  const outer = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((address) => !address.internal && address.family === "IPv4");
  for (const { address } of outer) {
    expect(await connects(address, port), address).toBe(false);
  }
  const settingsShown = await query(
    running,
    "SHOW SETTINGS YIELD name, value WHERE name ENDS WITH 'listen_address' AND value <> '' RETURN name + '=' + value",
  );
  expect(settingsShown.length).toBeGreaterThan(0);
  for (const setting of settingsShown) {
    expect(setting).toMatch(/=(localhost|127\.0\.0\.1)/);
  }
});

test("secrets are readable by this user only, and on no command line", () => {
  const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);
  expect(mode(dataFolder)).toBe("700");
  expect(mode(join(dataFolder, "neo4j-password"))).toBe("600");
  expect(mode(join(dataFolder, "running.json"))).toBe("600");
  const commandLine = `/proc/${jvmPid(dataFolder)}/cmdline`;
  if (existsSync(commandLine)) {
    expect(readFileSync(commandLine, "utf8")).not.toContain(running.password);
  }
});

test("everything that it writes is in the data folder", () => {
  expect(readdirSync(dataFolder).sort()).toEqual([
    "lock",
    "logs",
    "neo4j",
    "neo4j-password",
    "running.json",
    "tmp",
  ]);
});

test("Cypher reaches neither files nor other machines", async () => {
  await expect(
    query(running, "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row"),
  ).rejects.toThrow(
    /configuration property 'dbms.security.allow_csv_import_from_file_urls' is false/,
  );
  const server = createServer((socket) => socket.end("HTTP/1.0 200 OK\r\n\r\nleaked\n"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  await expect(
    query(running, `LOAD CSV FROM 'http://127.0.0.1:${port}/x.csv' AS row RETURN row`),
  ).rejects.toThrow(/blocked|blocklist/i);
  server.close();
});

test("another process finds it", async () => {
  const { uri, user, password, database } = running;
  expect(await findRunningNeo4j(dataFolder)).toEqual({ uri, user, password, database });
});

test("a second start on the same folder is refused, naming the first", async () => {
  await expect(startLocalNeo4j(settings, { report })).rejects.toMatchObject({
    code: "LOCAL_NEO4J",
    message: expect.stringContaining(`in use by another Throughline, process ${process.pid}.`),
  });
  expect(await query(running, "RETURN 1")).toEqual([1]);
});

test("after stop no JVM and no ephemeral folder is left", async () => {
  const pid = jvmPid(dataFolder);
  await running.stop();
  expect(await running.exited).toBeNull();
  expect(isGone(pid)).toBe(true);
  expect(existsSync(dataFolder)).toBe(false);
  expect(await findRunningNeo4j(dataFolder)).toBeNull();
});

function connects(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2_000 });
    const settle = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.once("connect", () => settle(true));
    socket.once("error", () => settle(false));
    socket.once("timeout", () => settle(false));
  });
}
