import neo4j from "neo4j-driver";
import { afterAll, describe, expect, inject, it } from "vitest";
import { Problem } from "../../../src/errors.ts";
import { Database } from "../../../src/graph/database.ts";
import { CANCELED, type CypherRun } from "../../../src/graph/scope.ts";
import { readSuggestions } from "../../../src/search/queries.ts";
import { underWay } from "../../support/altered-database.ts";
import { until } from "../../support/until.ts";

const address = inject("seededNeo4j");
const database = new Database(address);
const observer = new Database(address);
afterAll(() => Promise.all([database.close(), observer.close()]));

/** More than could ever be held. */
const ENDLESS = { file: "endless", text: "UNWIND range(1, 1000000000) AS x RETURN x" };
const isUnderWay = async (text: string) => (await underWay(observer, text)) > 0;
const hasEnded = async () => !(await isUnderWay(ENDLESS.text));

function recorded() {
  const runs: CypherRun[] = [];
  return { runs, onRun: (run: CypherRun) => runs.push(run) };
}

describe("a stream", () => {
  it("gives every row in its order, and is one run", async () => {
    const { runs, onRun } = recorded();
    const numbers = { file: "numbers", text: "UNWIND range(1, $last) AS x RETURN x" };
    let last = 0;
    for await (const record of database.stream(numbers, { last: 250_000 }, { onRun })) {
      if (record.get("x") !== last + 1) throw new Error(`${record.get("x")} came after ${last}.`);
      last += 1;
    }
    expect(last).toBe(250_000);
    expect(runs).toEqual([
      {
        file: "numbers",
        rows: 250_000,
        begun: expect.any(Number),
        milliseconds: expect.any(Number),
      },
    ]);
  });

  it("of a query gives what reading it gives, row by row", async () => {
    const lookup = { index: "names", query: "s*", limit: neo4j.int(10) };
    const search = { names: [lookup, { ...lookup, query: "a*" }] };
    const streamed: unknown[] = [];
    for await (const row of readSuggestions.stream(database, { search })) streamed.push(row);
    expect(streamed).not.toEqual([]);
    expect(streamed).toEqual(await readSuggestions.read(database, { search }));
  });

  it("of no rows is a run too", async () => {
    const { runs, onRun } = recorded();
    const none = { file: "none", text: "UNWIND [] AS x RETURN x" };
    for await (const _ of database.stream(none, {}, { onRun })) throw new Error("A row.");
    expect(runs).toMatchObject([{ file: "none", rows: 0 }]);
  });

  it("begins when its reader does", async () => {
    const { runs, onRun } = recorded();
    const stream = database.stream(ENDLESS, {}, { onRun });
    expect(database.load.sessions).toBe(0);
    await stream.return();
    expect(runs).toEqual([]);
  });

  it("ends in the database when its reader has enough", async () => {
    const { runs, onRun } = recorded();
    let taken = 0;
    for await (const _ of database.stream(ENDLESS, {}, { onRun })) {
      taken += 1;
      if (taken === 10) {
        expect(await isUnderWay(ENDLESS.text)).toBe(true);
        break;
      }
    }
    await until(hasEnded);
    await until(async () => database.load.sessions === 0);
    expect(runs).toMatchObject([{ file: "endless", rows: 10 }]);
    expect(runs[0]).not.toHaveProperty("failed");
  });

  it("ends in the database when its reader fails", async () => {
    const reading = (async () => {
      for await (const _ of database.stream(ENDLESS, {})) throw new Error("The reader fell.");
    })();
    await expect(reading).rejects.toThrow("The reader fell.");
    await until(hasEnded);
  });

  it("rejects with the reason of its signal, also while its reader is busy", async () => {
    const { runs, onRun } = recorded();
    const controller = new AbortController();
    const reason = new Error("Nobody listens.");
    const reading = (async () => {
      for await (const _ of database.stream(ENDLESS, {}, { onRun, signal: controller.signal })) {
        expect(await isUnderWay(ENDLESS.text)).toBe(true);
        controller.abort(reason);
        await until(hasEnded);
      }
    })();
    await expect(reading).rejects.toBe(reason);
    expect(runs).toMatchObject([{ file: "endless", rows: 1, failed: true, why: CANCELED }]);
  });

  it("rejects at once when its signal is aborted while it waits for a row", async () => {
    const waits = {
      file: "waits",
      text: `${ENDLESS.text.replace("RETURN x", "")} RETURN count(x)`,
    };
    const controller = new AbortController();
    const next = database.stream(waits, {}, { signal: controller.signal }).next();
    await until(() => isUnderWay(waits.text));
    controller.abort("enough");
    await expect(next).rejects.toBe("enough");
    await until(async () => !(await isUnderWay(waits.text)));
  });

  it("says as a read does what the database refuses after the first rows", async () => {
    const { runs, onRun } = recorded();
    let taken = 0;
    const reading = (async () => {
      for await (const _ of database.stream(ENDLESS, {}, { onRun, timeoutMs: 1_000 })) taken += 1;
    })();
    const error = await reading.catch((error: unknown) => error);
    expect(error).toBeInstanceOf(Problem);
    expect(error).toMatchObject({ code: "TOO_SLOW" });
    expect(taken).toBeGreaterThan(0);
    expect(runs).toMatchObject([
      { rows: taken, failed: true, why: expect.stringContaining("TransactionTimedOut") },
    ]);
  });

  it("gives a defect of ours back as it is", async () => {
    const broken = database.stream({ file: "broken", text: "NONSENSE" }, {});
    await expect(broken.next()).rejects.toThrow("NONSENSE");
    await until(async () => database.load.sessions === 0);
  });
});
