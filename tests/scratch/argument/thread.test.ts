import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { checkGraph } from "../../../src/changes/check-graph.ts";
import { applySchema } from "../../../src/graph/apply-schema.ts";
import { openApi } from "../../support/ask.ts";
import { CROWD, writeCrowd } from "../../support/crowd.ts";
import { COUNCILOR, MAYOR, type Said, says } from "../../support/debate.ts";
import { emptyGraph } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";

const limits = { maxCost: 10_000_000, deadlineMs: 600_000 };
const { ask, database } = openApi(scratchNeo4j(), { limits });
beforeAll(() => applySchema(database));

const THREAD = `thread { leftOut entries { depth kind inReplyTo statement { id gist } } }`;

interface Entry {
  depth: number;
  kind: string | null;
  inReplyTo: string | null;
  statement: { id: string };
}
const nameOf = (id: string | null) => id?.split("/")[1] ?? "-";

async function thread(id: string): Promise<string[]> {
  const { data, errors } = await ask(`query ($id: ID!) { statement(id: $id) { ${THREAD} } }`, {
    id: `statement/${id}`,
  });
  expect(errors).toBeUndefined();
  return data.statement.thread.entries.map(({ depth, kind, inReplyTo, statement }: Entry) =>
    [depth, nameOf(statement.id), kind ?? "-", nameOf(inReplyTo)].join(" "),
  );
}

describe("a thread", () => {
  beforeEach(() => emptyGraph(database));

  it("goes up to the root and down to the last answer, each answer below what it answers", async () => {
    await says(database, [
      { id: "root", by: MAYOR, saidOn: "2016-01-01", act: "QUESTION" },
      { id: "late", by: COUNCILOR, saidOn: "2016-03-01", responds: [["root", "DENIES"]] },
      { id: "soon", by: COUNCILOR, saidOn: "2016-02-01", responds: [["root", "ANSWERS"]] },
      { id: "again", by: MAYOR, saidOn: "2016-04-01", responds: [["soon", "CRITICIZES"]] },
      // It responds to two: it stands once, where it is nearest.
      {
        ...{ id: "both", by: COUNCILOR, saidOn: "2016-05-01" },
        responds: [
          ["again", "REPEATS"],
          ["root", "CORRECTS"],
        ],
      },
    ]);
    expect(await thread("root")).toEqual([
      "0 root - -",
      "1 soon ANSWERS root",
      "2 again CRITICIZES soon",
      "1 late DENIES root",
      "1 both CORRECTS root",
    ]);
    expect(await thread("again")).toEqual([
      "-2 root - -",
      "-1 soon ANSWERS root",
      "0 again CRITICIZES soon",
      "1 both REPEATS again",
    ]);
    expect(await thread("both")).toEqual([
      "-1 root - -",
      "-2 soon ANSWERS root",
      "-1 again CRITICIZES soon",
      "0 both CORRECTS root",
    ]);
    expect((await checkGraph(database)).differences).toEqual([]);
  });

  it("ends where two sources make a circle, which the check of the graph tells by its ids", async () => {
    const one = { id: "one", by: MAYOR };
    const two: Said = { id: "two", by: COUNCILOR, responds: [["one", "DENIES"]] };
    await says(database, [
      one,
      two,
      { id: "part", by: MAYOR },
      { id: "whole", by: MAYOR, partOf: "part" },
    ]);
    await says(
      database,
      [
        { ...one, responds: [["two", "DENIES"]] },
        { id: "two", by: COUNCILOR },
        { id: "whole", by: MAYOR },
        { id: "part", by: MAYOR, partOf: "whole" },
      ],
      { source: "article/b" },
    );
    expect(await thread("one")).toEqual(["0 one - -", "1 two DENIES one"]);
    expect(await thread("two")).toEqual(["0 two - -", "1 one DENIES two"]);
    expect((await checkGraph(database)).differences).toEqual([
      {
        id: "statement/one",
        message: "responds to statement/two, which responds to statement/one",
      },
      {
        id: "statement/part",
        message: "is part of statement/whole, which is part of statement/part",
      },
    ]);
  });
});

describe("in a ring of a hundred statements", () => {
  beforeAll(() => writeCrowd(database));

  it.each([1, CROWD])(
    "%i threads take two statements, and have all of the ring once",
    async (count) => {
      const ids = Array.from({ length: count }, (_, i) => `statement/n-${i + 1}`);
      const { data, errors, runs } = await ask(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Statement { ${THREAD} } } }`,
        { ids },
      );
      expect(errors).toBeUndefined();
      expect(runs).toHaveLength(2);
      for (const { thread: found } of data.nodes) {
        const given = found.entries.map(({ statement }: Entry) => statement.id);
        // Each of the ring has a response of its own, below those of the ring that are near it.
        expect(new Set(given).size).toBe(given.length);
        expect(given.length + found.leftOut).toBeGreaterThan(CROWD);
      }
    },
  );
});
