import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { ROOT } from "./paths.ts";

const QUERY =
  '{ statements { totalCount } people { totalCount } node(id: "person/jeff-sessions") { id } }';

/** What `ask` gives when the whole built-in graph is there. */
export const WHOLE = {
  statements: { totalCount: 46 },
  people: { totalCount: 7 },
  node: { id: "person/jeff-sessions" },
};

/**
 * The command line as its user runs it: processes of their own, with a Neo4j of their own, on one data
 * folder, which goes when the test file ends. The Neo4j is as small as may be.
 */
export function openDataFolder() {
  const folder = mkdtempSync(join(tmpdir(), "throughline-serve-"));
  const children: ChildProcess[] = [];
  afterAll(async () => {
    for (const child of children) child.kill("SIGKILL");
    await rm(folder, { recursive: true, force: true });
  });
  const run = (args: string[], env: Record<string, string> = {}) => {
    const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts", ...args], {
      cwd: ROOT,
      env: {
        ...process.env,
        PORT: "0",
        THROUGHLINE_DATA: folder,
        NEO4J_HEAP_MIB: "256",
        ...env,
      },
    });
    children.push(child);
    return watch(child);
  };
  /** The pid of the JVM on the folder, from the note that is there while it runs. */
  const jvmPid = (): number =>
    JSON.parse(readFileSync(join(folder, "running.json"), "utf8")).jvmPid;
  return { run, jvmPid };
}

/** `output` grows, `until` resolves when it matches or rejects when the process ends. */
function watch(child: ReturnType<typeof spawn>) {
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
      child.stdout?.on("data", look);
      child.stderr?.on("data", look);
      void ended.then(() => reject(new Error(`It ended before ${pattern}:\n${output}`)));
      look();
    });
  const collect = (chunk: Buffer) => {
    output += chunk;
  };
  child.stdout?.on("data", collect);
  child.stderr?.on("data", collect);
  return { child, ended, until, output: () => output };
}

export async function ask(address: string): Promise<{ status: number; data?: unknown }> {
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: QUERY }),
  });
  return { status: response.status, ...((await response.json()) as { data?: unknown }) };
}
