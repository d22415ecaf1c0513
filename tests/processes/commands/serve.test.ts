import { describe, expect, it } from "vitest";
import { isGone } from "../../support/neo4j-process.ts";
import { ask, openDataFolder, WHOLE } from "../../support/throughline-process.ts";
import { until } from "../../support/until.ts";

// The tests of one life of a data folder build on each other, so they are one story and stand in one test.

const { run, jvmPid } = openDataFolder();

describe("serve", () => {
  it("loads the built-in graph, and answers again after a kill -9 of its Neo4j", async () => {
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
    process.kill(jvmPid(), "SIGKILL");
    await first.until(/Neo4j is back/);
    expect(await ask(address)).toEqual({ status: 200, data: WHOLE });

    // Ctrl-C ends it in order.
    const last = jvmPid();
    first.child.kill("SIGINT");
    expect((await first.ended).code).toBe(0);
    await until(() => isGone(last));
  }, 240_000);
});
