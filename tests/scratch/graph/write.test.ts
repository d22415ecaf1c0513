import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { Database } from "../../../src/graph/database.ts";
import { CANCELED, type CypherRun } from "../../../src/graph/scope.ts";
import { FAT, slowCypher, underWay } from "../../support/altered-database.ts";
import { tapBolt } from "../../support/bolt-tap.ts";
import { emptyGraph, openScratch, rows } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";
import { until } from "../../support/until.ts";

const SLOW = slowCypher("write");
const observer = openScratch();
const database = new Database(scratchNeo4j());
beforeEach(() => emptyGraph(observer));
afterAll(() => Promise.all([emptyGraph(observer), database.close()]));

const CREATE = { file: "create", text: "CREATE (:Written) RETURN 1 AS one" };
const LONG = { file: "long", text: `${SLOW} CREATE (:Written)` };
const written = async () =>
  (await rows(observer, "MATCH (n:Written) RETURN count(n) AS count"))[0]?.count;
const isUnderWay = async () => (await underWay(observer, SLOW)) > 0;

function recorded() {
  const runs: CypherRun[] = [];
  return { runs, onRun: (run: CypherRun) => runs.push(run) };
}

describe("a write", () => {
  it("tells of each of its statements, and is counted while it lasts", async () => {
    const { runs, onRun } = recorded();
    const result = await database.write(
      async (run) => {
        expect(database.load.sessions).toBe(1);
        const [record] = await run(CREATE, {});
        await run({ file: "more", text: "UNWIND range(1, 3) AS x RETURN x" }, {});
        return record?.get("one");
      },
      { onRun },
    );
    expect([result, await written()]).toEqual([1, 1]);
    const times = { begun: expect.any(Number), milliseconds: expect.any(Number) };
    expect(runs).toEqual([
      { file: "create", rows: 1, ...times },
      { file: "more", rows: 3, ...times },
    ]);
    await until(async () => database.load.sessions === 0);
  });

  it("whose signal is aborted in mid-statement rejects at once, and leaves nothing", async () => {
    const { runs, onRun } = recorded();
    const controller = new AbortController();
    let later: Promise<unknown> = Promise.resolve();
    const writing = database.write(
      async (run) => {
        await run(CREATE, {});
        await run(LONG, {}).catch(() => {});
        later = run(CREATE, {});
        await later;
      },
      { signal: controller.signal, onRun },
    );
    await until(isUnderWay);
    const reason = new Error("Nobody waits.");
    controller.abort(reason);
    await expect(writing).rejects.toBe(reason);
    expect(runs).toMatchObject([
      { file: "create", rows: 1 },
      { file: "long", failed: true, why: CANCELED },
    ]);
    await until(async () => !(await isUnderWay()));
    await until(async () => database.load.sessions === 0);
    await expect(later).rejects.toThrow("came after the end of its transaction");
    expect(await written()).toBe(0);
    expect(runs).toHaveLength(2);
  });

  it("whose signal has been aborted before does not begin", async () => {
    const writing = database.write((run) => run(CREATE, {}), { signal: AbortSignal.abort("gone") });
    await expect(writing).rejects.toBe("gone");
    expect([database.load.sessions, await written()]).toEqual([0, 0]);
  });

  it("that takes longer than it may is TOO_SLOW, and leaves nothing", async () => {
    const { runs, onRun } = recorded();
    const scope = { timeoutMs: 500, onRun };
    const writing = database.write(async (run) => {
      await run(CREATE, {});
      await run(LONG, {});
    }, scope);
    await expect(writing).rejects.toMatchObject({ name: "Problem", code: "TOO_SLOW" });
    expect(runs.at(-1)).toMatchObject({
      file: "long",
      why: expect.stringContaining("TransactionTimedOut"),
    });
    await until(async () => !(await isUnderWay()));
    expect(await written()).toBe(0);
  });

  it("that waits for another's lock longer than it may is TOO_SLOW too", async () => {
    await database.write((run) => run({ file: "test", text: "CREATE (:Locked {n: 0})" }, {}));
    const lock = { file: "lock", text: "MATCH (n:Locked) SET n.n = n.n + 1" };
    await database.write(async (run) => {
      await run(lock, {});
      const other = database.write((run) => run(lock, {}), { timeoutMs: 500 });
      await expect(other).rejects.toMatchObject({ code: "TOO_SLOW" });
    });
    expect(await rows(observer, "MATCH (n:Locked) RETURN n.n AS n")).toEqual([{ n: 1 }]);
  });

  it("that needs too much memory is not tried again", async () => {
    const { runs, onRun } = recorded();
    const writing = database.write(
      (run) => run({ file: "fat", text: `${FAT} CREATE (:Written)` }, {}),
      { onRun },
    );
    await expect(writing).rejects.toMatchObject({
      code: "TOO_MUCH_MEMORY",
      message: expect.stringMatching(
        /nothing of it was written\. Give .* more with NEO4J_HEAP_MIB/,
      ),
    });
    expect(await written()).toBe(0);
    expect(runs).toMatchObject([{ file: "fat", failed: true }]);
  });

  it("that fails by itself fails with its own error, and leaves nothing", async () => {
    const own = new Error("Changed my mind.");
    const writing = database.write(async (run) => {
      await run(CREATE, {});
      throw own;
    });
    await expect(writing).rejects.toBe(own);
    expect(await written()).toBe(0);
  });
});

describe("two writes that wait for each other's locks", () => {
  const lock = (run: Parameters<Parameters<Database["write"]>[0]>[0], id: string) =>
    run({ file: `lock ${id}`, text: "MATCH (n:Locked {id: $id}) SET n.n = n.n + 1" }, { id });

  async function deadlock() {
    await database.write((run) =>
      run({ file: "test", text: "UNWIND ['a', 'b'] AS id CREATE (:Locked {id: id, n: 0})" }, {}),
    );
    const { runs, onRun } = recorded();
    // They meet when both have their first lock; whoever comes again does not wait for the other.
    let holding = 0;
    const inOrder = (first: string, second: string) =>
      database.write(
        async (run) => {
          await lock(run, first);
          holding += 1;
          await until(async () => holding >= 2);
          await lock(run, second);
        },
        { onRun },
      );
    const results = await Promise.allSettled([inOrder("a", "b"), inOrder("b", "a")]);
    return { runs, results };
  }

  it("are both done, and each attempt is told of", async () => {
    const { runs, results } = await deadlock();
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
    expect(await rows(observer, "MATCH (n:Locked) RETURN n.n AS n")).toEqual([{ n: 2 }, { n: 2 }]);
    expect(runs.filter(({ why }) => why?.includes("Deadlock")).length).toBeGreaterThan(0);
    expect(runs.length).toBeGreaterThan(4);
  });
});

describe("a write whose connection is lost", () => {
  it("before its commit is done again", async () => {
    const tap = await tapBolt(scratchNeo4j());
    const tapped = new Database(tap.address);
    let attempts = 0;
    await tapped.write(async (run) => {
      attempts += 1;
      if (attempts === 1) tap.cut();
      await run(CREATE, {});
    });
    expect([attempts, await written()]).toEqual([2, 1]);
    await tapped.close();
    tap.close();
  });

  it("is not done again once its signal is aborted, also between two attempts", async () => {
    const tap = await tapBolt(scratchNeo4j());
    const tapped = new Database(tap.address);
    const controller = new AbortController();
    let attempts = 0;
    const writing = tapped.write(
      async (run) => {
        attempts += 1;
        tap.cut();
        await run(CREATE, {});
      },
      // By then the attempt is over, and the next one is being waited for.
      { signal: controller.signal, onRun: () => setImmediate(() => controller.abort("enough")) },
    );
    await expect(writing).rejects.toBe("enough");
    expect([attempts, await written()]).toEqual([1, 0]);
    await tapped.close();
    tap.close();
  });

  it("during its commit is not done twice, and says that it may have been saved", async () => {
    const tap = await tapBolt(scratchNeo4j());
    const tapped = new Database(tap.address);
    tap.cutsAfterCommit = true;
    await expect(tapped.write((run) => run(CREATE, {}))).rejects.toMatchObject({
      code: "DATABASE_UNAVAILABLE",
      message: expect.stringContaining("did not say whether"),
    });
    expect([tap.commits, await written()]).toEqual([1, 1]);
    await tapped.close();
    tap.close();
  });
});
