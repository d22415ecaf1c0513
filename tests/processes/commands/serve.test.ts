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

    // So does `trace`.
    const ends = ["person/peter-simonson", "agency/san-bernardino-county-sheriffs-department"];
    const traced = await run(["trace", ...ends, "--first", "1", "--max-hops", "3"]).ended;
    expect(traced.code).toBe(0);
    const [title, path, search] = traced.output().trim().split("\n\n");
    expect(title).toBe("Peter Simonson and San Bernardino County Sheriff’s Department");
    expect(path?.split("\n")).toEqual([
      "1. 3 hops, told by 1 article at least",
      "   Peter Simonson – Jeff Sessions",
      expect.stringMatching(
        /^ {5}Peter Simonson responded to Jeff Sessions on August 3, 2017: .*\.$/,
      ),
      expect.stringMatching(/^ {7}“.*” – The Whim, about August 2017$/),
      "   Jeff Sessions – Jarrod Burguan",
      expect.stringMatching(/^ {5}Jarrod Burguan responded to/),
      expect.stringMatching(/^ {7}“.*” – The Whim, about August 2017$/),
      "   Jarrod Burguan – San Bernardino County Sheriff’s Department",
      expect.stringMatching(/^ {5}Jarrod Burguan made a statement about/),
      expect.stringMatching(/^ {7}“.*” – The Whim, about August 2017$/),
    ]);
    expect(search).toBe("These are all of up to 3 hops.");
    const refused = await run(["trace", "Simonson", ends[1] ?? "", "--first", "x"]).ended;
    expect([refused.code, refused.output()]).toEqual([
      1,
      "“first” must be a whole number, but is “x”.\n",
    ]);

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
