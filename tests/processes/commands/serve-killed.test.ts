import { expect, it } from "vitest";
import { isGone } from "../../support/neo4j-process.ts";
import { ask, openDataFolder, WHOLE } from "../../support/throughline-process.ts";
import { until } from "../../support/until.ts";

const { run, jvmPid } = openDataFolder();

it("a server that is killed takes its Neo4j with it, and a new start finds everything", async () => {
  const first = run(["serve"]);
  await first.until(/API +(\S+)/);
  const pid = jvmPid();
  first.child.kill("SIGKILL");
  await first.ended;
  await until(() => isGone(pid));
  const second = run(["serve"]);
  const address = (await second.until(/API +(\S+)/))[1] ?? "";
  expect(second.output()).not.toContain("loading the built-in graph");
  expect(await ask(address)).toEqual({ status: 200, data: WHOLE });
}, 240_000);
