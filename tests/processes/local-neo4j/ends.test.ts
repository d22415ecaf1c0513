import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findRunningNeo4j } from "../../../src/local-neo4j/running.ts";
import { startLocalNeo4j } from "../../../src/local-neo4j/start.ts";
import { localSettings } from "../../support/local-settings.ts";
import { isGone, jvmPid, jvmsOf, query, temporaryFolder } from "../../support/neo4j-process.ts";
import { until } from "../../support/until.ts";

test("data survive a kill -9 of Neo4j, and a stale note is not believed", async () => {
  const dataFolder = temporaryFolder();
  const reported: string[] = [];
  const report = (line: string) => reported.push(line);
  const first = await startLocalNeo4j(localSettings(dataFolder), { report });
  onTestFinished(() => first.stop());
  await query(first, "CREATE (:Person {name: 'Ada'})");
  const note = readFileSync(join(dataFolder, "running.json"), "utf8");
  process.kill(jvmPid(dataFolder), "SIGKILL");
  expect(await first.exited).toMatchObject({
    code: "LOCAL_NEO4J",
    message: expect.stringMatching(/^Neo4j ended unexpectedly \(SIGKILL\).*Started\./s),
  });

  // What a kill -9 of our own process would have left, had it come first.
  expect(existsSync(join(dataFolder, "running.json"))).toBe(false);
  writeFileSync(join(dataFolder, "running.json"), note);
  expect(await findRunningNeo4j(dataFolder)).toBeNull();

  chmodSync(join(dataFolder, "neo4j-password"), 0o644);
  const second = await startLocalNeo4j(localSettings(dataFolder), { report });
  onTestFinished(() => second.stop());
  expect(await query(second, "MATCH (p:Person) RETURN p.name")).toEqual(["Ada"]);
  expect(second.password).toBe(first.password);
  expect(statSync(join(dataFolder, "neo4j-password")).mode & 0o777).toBe(0o600);
  expect(reported).toContain(
    `${join(dataFolder, "neo4j-password")} was open to other users; its mode is 600 again.`,
  );
  const pid = jvmPid(dataFolder);
  process.kill(pid, "SIGTERM");
  expect(await second.exited).toMatchObject({ message: expect.stringContaining("exit code 0") });
  expect(isGone(pid)).toBe(true);

  rmSync(join(dataFolder, "neo4j-password"));
  await expect(startLocalNeo4j(localSettings(dataFolder), { report })).rejects.toThrow(
    /has a password, and the file .*neo4j-password that held it is gone or damaged\. Put it back/,
  );
  writeFileSync(join(dataFolder, "neo4j-password"), `${"x".repeat(43)}\n`, { mode: 0o600 });
  await expect(
    startLocalNeo4j(localSettings(dataFolder), { report, ephemeral: true }),
  ).rejects.toThrow(
    /does not accept the password in .*neo4j-password: they do not belong together\./,
  );
});

test("no end of its owner leaves a JVM or an ephemeral folder", async () => {
  const [killed, exiting] = [temporaryFolder(), temporaryFolder()];
  const [killedOwner, exitingOwner] = [startOwner(killed, "stay"), startOwner(exiting, "exit")];
  const exit = once(exitingOwner, "exit");
  await until(() => jvmsOf(exitingOwner.pid ?? 0).length > 0);
  const [exitingJvm = 0] = jvmsOf(exitingOwner.pid ?? 0);
  await until(() => existsSync(join(killed, "running.json")));
  const killedJvm = jvmPid(killed);
  expect(await findRunningNeo4j(killed)).not.toBeNull();

  killedOwner.kill("SIGKILL");
  await until(() => isGone(killedJvm));
  expect(existsSync(killed)).toBe(false);
  expect(await exit).toEqual([0, null]);
  await until(() => isGone(exitingJvm));
  expect(existsSync(exiting)).toBe(false);
});

/** Another Node process that starts Neo4j on the folder. */
function startOwner(dataFolder: string, then: "stay" | "exit"): ChildProcess {
  const owner = spawn(
    process.execPath,
    ["--import", "tsx", join(import.meta.dirname, "owner.ts"), dataFolder, then],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  onTestFinished(() => void owner.kill("SIGKILL"));
  return owner;
}
