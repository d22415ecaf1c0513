import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { ROOT } from "../../support/paths.ts";
import { buildImage, type Image } from "./build-image.ts";

// The image as its steps make it, from this checkout, run as a container would run it: as its user,
// who may write nowhere but in the temporary folder.

const folder = mkdtempSync(join(tmpdir(), "throughline-image-"));
const scratch = join(folder, "tmp");
let image: Image;
let child: ChildProcess | undefined;

beforeAll(async () => {
  image = await buildImage(ROOT, join(folder, "stages"));
  mkdirSync(scratch);
  chmodSync(scratch, 0o1777);
  // Another user has to get there; what is in it has rights of its own.
  for (const above of [tmpdir(), folder]) chmodSync(above, statSync(above).mode | 0o011);
});
afterAll(() => {
  child?.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

/** Only root can become the image's user. */
function asItsUser(): { uid?: number; gid?: number } {
  const [uid, gid] = image.user.split(":").map(Number);
  return process.getuid?.() === 0 ? { uid: uid ?? 0, gid: gid ?? 0 } : {};
}

function surroundings(env: Record<string, string>) {
  const PATH = [dirname(process.execPath), process.env.PATH].join(delimiter);
  return {
    cwd: join(image.root, image.workingFolder),
    env: { PATH, TMPDIR: scratch, ...image.env, ...env },
    ...asItsUser(),
  };
}

it("has the program and what it runs on, and nothing of its making", () => {
  const app = join(image.root, image.workingFolder);
  expect(readdirSync(app).sort()).toEqual(
    [
      "LICENSE",
      "THIRD-PARTY.md",
      "cypher",
      "node_modules",
      "package.json",
      "seed",
      "src",
      "tsconfig.json",
    ].sort(),
  );
  const packages = readdirSync(join(app, "node_modules"));
  expect(packages).toContain("neo4j-driver");
  expect(packages).not.toContain("vitest");
  expect(image.env).toMatchObject({ NODE_ENV: "production", HOST: "0.0.0.0", PORT: "4000" });
  // By number, and not root.
  expect(image.user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
});

it("answers from the Neo4j that it is given, is healthy as long as it does, and stops when told to", async () => {
  const { uri, user, password, database } = inject("seededNeo4j");
  const [command = "", ...args] = [...image.entrypoint, ...image.command];
  const neo4j = {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
  const server = spawn(command, args, {
    ...surroundings({ ...neo4j, PORT: "0", LOG_LEVEL: "silent" }),
    stdio: ["ignore", "pipe", "inherit"],
  });
  child = server;
  let port = "";
  for await (const line of createInterface(server.stdout)) {
    port = /^API +http:\/\/0\.0\.0\.0:(\d+)\/graphql/.exec(line)?.[1] ?? "";
    if (port) break;
  }
  const answer = await fetch(`http://127.0.0.1:${port}/graphql?query={people{totalCount}}`);
  expect(await answer.json()).toEqual({ data: { people: { totalCount: 7 } } });

  const [check = "", ...checkArgs] = image.healthCheck;
  const health = () => promisify(execFile)(check, checkArgs, surroundings({ PORT: port }));
  await expect(health()).resolves.toBeDefined();

  server.kill(image.stopSignal as NodeJS.Signals);
  expect(await once(server, "exit")).toEqual([0, null]);
  await expect(health()).rejects.toMatchObject({ code: 1 });
});
