import { spawn } from "node:child_process";
import { once } from "node:events";
import { beforeEach, expect, inject, test } from "vitest";
import { checkGraph } from "../../../src/changes/check-graph.ts";
import { loadFiles } from "../../../src/loading/load-files.ts";
import { tapBolt } from "../../support/bolt-tap.ts";
import { bundleFolder } from "../../support/bundle-folder.ts";
import { ROOT } from "../../support/paths.ts";
import { emptyGraph, liveGraph, openScratch } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";

const database = openScratch();
beforeEach(() => emptyGraph(database));

const NAME = "night-ferry.yaml";
const KILLS = inject("isThorough") ? 20 : 2;

/**
 * Loads a bundle by the command line, and kills that with SIGKILL when it has sent this much to Neo4j.
 * @returns how much it sent
 */
async function loadKilled(file: string, after: number): Promise<number> {
  let sent = 0;
  let kill = () => {};
  const tap = await tapBolt(scratchNeo4j(), (messages) => {
    sent = messages;
    if (messages === after) kill();
  });
  const { uri, user, password, database: name } = tap.address;
  const neo4j = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts", "load", file], {
    cwd: ROOT,
    env: { ...process.env, ...neo4j, NEO4J_DATABASE: name },
    stdio: "ignore",
  });
  kill = () => child.kill("SIGKILL");
  await once(child, "exit");
  tap.close();
  return sent;
}

test("a load that is killed at any moment has written all or nothing", async () => {
  const { at, edit, verify } = bundleFolder();
  await verify(NAME);
  await loadFiles(database, [at(NAME)]);
  const before = await liveGraph(database);
  edit(NAME, "since: 2018", "since: 2017");
  edit(NAME, ", stance: AGAINST", "");
  const sent = await loadKilled(at(NAME), Number.POSITIVE_INFINITY);
  const after = await liveGraph(database);
  expect(after).not.toEqual(before);
  const seen = new Set<string>();
  for (let kill = 0; kill < KILLS; kill += 1) {
    // Back to where it began; then killed a little later than the time before.
    edit(NAME, "since: 2017", "since: 2018");
    edit(NAME, "entity: program/night-ferry }]", "entity: program/night-ferry, stance: AGAINST }]");
    await loadFiles(database, [at(NAME)]);
    expect(await liveGraph(database)).toEqual(before);
    edit(NAME, "since: 2018", "since: 2017");
    edit(NAME, ", stance: AGAINST", "");
    await loadKilled(at(NAME), Math.ceil(((kill + 1) * sent) / KILLS));
    const left = await liveGraph(database);
    const isAll = JSON.stringify(left) === JSON.stringify(after);
    seen.add(isAll ? "all" : "nothing");
    if (!isAll) expect(left).toEqual(before);
    await loadFiles(database, [at(NAME)]);
    expect(await liveGraph(database)).toEqual(after);
  }
  expect(seen).toContain("nothing");
  expect((await checkGraph(database)).differences).toEqual([]);
});
