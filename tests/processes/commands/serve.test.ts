import { createServer } from "node:net";
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

  it("says which port is in use, before it starts a Neo4j", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const { port } = taken.address() as { port: number };
    const { code, output } = await run(["serve"], { PORT: String(port) }).ended;
    taken.close();
    expect(code).toBe(1);
    expect(output()).toContain(`Port ${port} is in use by another program`);
    expect(output()).not.toContain("Neo4j");
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
