import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isGone } from "../../support/neo4j-process.ts";
import { ROOT } from "../../support/paths.ts";
import { until } from "../../support/until.ts";

// `npm start` as its user runs it: a process of its own, with a Neo4j of its own. The tests of one
// life of a data folder build on each other, so they are one story and stand in one test each.

const QUERY =
  '{ statements { totalCount } people { totalCount } node(id: "person/jeff-sessions") { id } }';
const WHOLE = {
  statements: { totalCount: 46 },
  people: { totalCount: 7 },
  node: { id: "person/jeff-sessions" },
};

let folder = "";
const children: ChildProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "throughline-serve-"));
});

afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await rm(folder, { recursive: true, force: true });
});

/** Runs the command line; `output` grows, `until` resolves when it matches or rejects when the process ends. */
function run(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts", ...args], {
    cwd: ROOT,
    env: { ...process.env, PORT: "0", THROUGHLINE_DATA: folder, ...env },
  });
  children.push(child);
  let output = "";
  const ended = once(child, "exit").then(([code, signal]) => ({
    code,
    signal,
    output: () => output,
  }));
  const until = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(output);
        if (found) resolve(found);
      };
      child.stdout.on("data", look);
      child.stderr.on("data", look);
      void ended.then(() => reject(new Error(`It ended before ${pattern}:\n${output}`)));
      look();
    });
  const collect = (chunk: Buffer) => {
    output += chunk;
  };
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  return { child, ended, until, output: () => output };
}

async function ask(address: string): Promise<{ status: number; data?: unknown }> {
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: QUERY }),
  });
  return { status: response.status, ...((await response.json()) as { data?: unknown }) };
}

async function jvmPid(): Promise<number> {
  return JSON.parse(await readFile(join(folder, "running.json"), "utf8")).jvmPid;
}

describe("serve", () => {
  it("loads the built-in graph, survives kill -9 of its Neo4j and of itself, and loses nothing", async () => {
    const first = run(["serve"]);
    const address = (await first.until(/API +(\S+)/))[1] ?? "";
    expect(await ask(address)).toEqual({ status: 200, data: WHOLE });

    // A second one on the same folder is refused, in a sentence.
    const second = await run(["serve"]).ended;
    expect(second.code).toBe(1);
    expect(second.output()).toContain(
      `is in use by another Throughline, process ${first.child.pid}`,
    );
    expect(second.output()).not.toMatch(/\n +at /);

    // `load` uses the Neo4j that is running: the seed is all there.
    const loaded = await run(["load", "seed/whim-2017-08-psp-sanctuary-cities.yaml"]).ended;
    expect([loaded.code, loaded.output()]).toEqual([0, expect.stringContaining("nothing changed")]);

    // The database's plug is pulled: a sentence, then an answer as soon as it is back.
    process.kill(await jvmPid(), "SIGKILL");
    await first.until(/Neo4j is back/);
    expect(await ask(address)).toEqual({ status: 200, data: WHOLE });

    // The server itself is killed: its Neo4j goes with it, and a new start finds everything.
    const pid = await jvmPid();
    first.child.kill("SIGKILL");
    await first.ended;
    await until(() => isGone(pid));
    const third = run(["serve"]);
    const again = (await third.until(/API +(\S+)/))[1] ?? "";
    expect(third.output()).not.toContain("loading the built-in graph");
    expect(await ask(again)).toEqual({ status: 200, data: WHOLE });

    // Ctrl-C ends it in order.
    const last = await jvmPid();
    third.child.kill("SIGINT");
    expect((await third.ended).code).toBe(0);
    await until(() => isGone(last));
  }, 240_000);

  it("says which port is in use, and leaves no Neo4j behind", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const { port } = taken.address() as { port: number };
    const { code, output } = await run(["serve"], { PORT: String(port) }).ended;
    taken.close();
    expect(code).toBe(1);
    expect(output()).toContain(`Port ${port} is in use by another program`);
    expect(output()).not.toMatch(/\n +at /);
  });

  it("says when no Neo4j answers at the address that it is given", async () => {
    const env = { NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "x" };
    const { code, output } = await run(["serve"], env).ended;
    expect(code).toBe(1);
    expect(output()).toContain("No Neo4j answers at NEO4J_URI");
    expect(output()).not.toMatch(/\n +at /);
  });

  it("says what is wrong with a setting, and shows no stack", async () => {
    const { code, output } = await run(["serve"], { PORT: "http" }).ended;
    expect([code, output()]).toEqual([
      1,
      "Some settings do not fit:\n  PORT is not a number: http\n",
    ]);
  });
});

describe("check", () => {
  it("ends with 0 when all is well and with 1 when something is wrong, naming the place", async () => {
    const well = await run(["check", "seed/whim-2017-08-psp-sanctuary-cities.yaml"]).ended;
    expect(well.code).toBe(0);
    const missing = await run(["check", "no-such-file.yaml"]).ended;
    expect([missing.code, missing.output()]).toEqual([
      1,
      expect.stringContaining("no-such-file.yaml"),
    ]);
    expect(missing.output()).not.toMatch(/\n +at /);
  });
});
