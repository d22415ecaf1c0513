import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Neo4jAddress } from "../../src/graph/driver.ts";
import { RESULTS } from "../report/results-folder.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const ADDRESS = /^API +(http:\S+)$/;

/** A server in a separate process. */
export interface Server {
  url: URL;
  pid: number;
  stop(): Promise<void>;
}

/** Starts the product as `npm start` does, on a Neo4j that is already running. */
export function startProduct(neo4j: Neo4jAddress): Promise<Server> {
  return start("product", ["src/main.ts", "serve"], neo4j);
}

export function startPeer(neo4j: Neo4jAddress): Promise<Server> {
  return start("peer", ["bench/peer/serve.ts"], neo4j);
}

export function startBare(neo4j: Neo4jAddress): Promise<Server> {
  return start("bare", ["bench/bare/serve.ts"], neo4j);
}

/** @throws Error when it exits without printing its address; its output is in its log */
async function start(name: string, program: readonly string[], neo4j: Neo4jAddress) {
  mkdirSync(RESULTS, { recursive: true });
  const logFile = join(RESULTS, `${name}.log`);
  const log = openSync(logFile, "w");
  const child = spawn(process.execPath, ["--import", "tsx", ...program], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: "production",
      PORT: "0",
      NEO4J_URI: neo4j.uri,
      NEO4J_USER: neo4j.user,
      NEO4J_PASSWORD: neo4j.password,
      NEO4J_DATABASE: neo4j.database,
    },
    stdio: ["ignore", "pipe", log],
  });
  closeSync(log);
  const stopWithUs = () => child.kill();
  process.once("exit", stopWithUs);
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const url = await Promise.race([addressOf(child), ended]);
  if (!url || child.pid === undefined) {
    throw new Error(`The ${name} did not start. What it said is in ${logFile}.`);
  }
  const stop = async () => {
    process.off("exit", stopWithUs);
    child.kill();
    await ended;
  };
  return { url, pid: child.pid, stop };
}

async function addressOf({ stdout }: ChildProcess): Promise<URL | null> {
  if (!stdout) return null;
  let url: URL | null = null;
  const lines = createInterface({ input: stdout });
  await new Promise<void>((resolve) => {
    // Keep reading after the address, or the process would block on a full pipe.
    lines.on("line", (line) => {
      const address = ADDRESS.exec(line)?.[1];
      if (!address || url) return;
      url = new URL(address);
      resolve();
    });
    lines.once("close", resolve);
  });
  return url;
}
