import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { latestChanges } from "../../../src/changes/history.ts";
import { restore } from "../../../src/changes/restore.ts";
import { retract } from "../../../src/changes/retract.ts";
import { undo } from "../../../src/changes/undo.ts";
import { applySchema } from "../../../src/graph/apply-schema.ts";
import { openApi } from "../../support/ask.ts";
import {
  BRIDGE,
  COUNCILOR,
  ELM,
  FERRY,
  MAYOR,
  POLICE,
  type Said,
  says,
} from "../../support/debate.ts";
import { checkAfterEach, emptyGraph, rows } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";

// Where speakers stand, as bundles say it, and as they are corrected, retracted and undone.

const { ask, database } = openApi(scratchNeo4j());
const AUTHOR = { door: "retract", by: "a test", reason: null } as const;

beforeAll(() => applySchema(database));
beforeEach(() => emptyGraph(database));
checkAfterEach(database);

async function positions(subject = BRIDGE): Promise<string[]> {
  const list = `positions { totalCount nodes {
    stance earlier changedFrom previous { id } statement { id } speaker { id } } }`;
  const { data, errors } = await ask(
    `query ($id: ID!) { node(id: $id) { ... on Topic { ${list} } ... on Program { ${list} } } }`,
    { id: subject },
  );
  expect(errors).toBeUndefined();
  const { nodes, totalCount } = data.node.positions;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(
    (each: {
      stance: string;
      earlier: number;
      changedFrom: string | null;
      previous: { id: string } | null;
      statement: { id: string };
      speaker: { id: string };
    }) =>
      [
        ...[each.speaker.id, each.stance, each.statement.id, `+${each.earlier}`],
        ...(each.changedFrom ? ["was", each.changedFrom, `${each.previous?.id}`] : []),
      ].join(" "),
  );
}

const said = (id: string, by: Said["by"], stance: string, saidOn?: string): Said => ({
  ...{ id, by, stances: { [BRIDGE]: stance }, act: "ASSERTION" },
  ...(saidOn && { saidOn }),
});

describe("the positions on a topic", () => {
  it("have the latest stance, how many more there are, and what was certainly said before it", async () => {
    await says(database, [
      said("one", MAYOR, "FOR", "2016-01-01"),
      said("two", MAYOR, "AGAINST", "2017-05"),
      said("three", MAYOR, "AGAINST", "2018-02-02"),
      said("four", COUNCILOR, "FOR", "2017"),
      // Nobody knows whether this was said before the other.
      said("five", COUNCILOR, "NEUTRAL", "2017-06-01"),
    ]);
    expect(await positions()).toEqual([
      `${MAYOR} AGAINST statement/three +2 was FOR statement/one`,
      `${COUNCILOR} NEUTRAL statement/five +1`,
    ]);
  });

  it("stand beside those who agree, the latest first, those of unknown days last", async () => {
    await says(database, [
      said("one", MAYOR, "FOR", "2016-01-01"),
      said("two", COUNCILOR, "AGAINST", "2018-01-01"),
      said("three", POLICE, "FOR", "2017-01-01"),
      said("four", "person/cy-dunn", "FOR"),
    ]);
    expect((await positions()).map((each) => each.split(" ")[0])).toEqual([
      ...[POLICE, MAYOR, "person/cy-dunn", COUNCILOR],
    ]);
  });

  it("count an undated statement only where none has a day, though its article is later", async () => {
    await says(database, [said("one", MAYOR, "FOR"), said("two", COUNCILOR, "FOR")]);
    await says(database, [said("three", MAYOR, "AGAINST", "2012-01-01")], {
      source: "article/b",
    });
    expect(await positions()).toEqual([
      `${COUNCILOR} FOR statement/two +0`,
      `${MAYOR} AGAINST statement/three +1`,
    ]);
  });

  it("are those of each speaker of a joint statement, and of nobody else", async () => {
    await says(database, [
      said("joint", [MAYOR, COUNCILOR], "FOR", "2017-01-01"),
      { ...said("reported", undefined, "AGAINST", "2018-01-01"), voice: "REPORTING" },
      {
        ...said("unnamed", undefined, "AGAINST", "2018-01-01"),
        ...{ attribution: "bridge", onBehalfOf: MAYOR },
      },
      { id: "sideless", by: POLICE, stances: { [BRIDGE]: undefined } },
      { id: "elsewhere", by: POLICE, stances: { [ELM]: "FOR", [FERRY]: "AGAINST" } },
    ]);
    expect(await positions()).toEqual([
      `${COUNCILOR} FOR statement/joint +0`,
      `${MAYOR} FOR statement/joint +0`,
    ]);
    expect(await positions(FERRY)).toEqual([`${POLICE} AGAINST statement/elsewhere +0`]);
  });

  it("follow what is redated, and whose side or speaker is corrected", async () => {
    const first = said("one", MAYOR, "FOR", "2016-01-01");
    const second = said("two", MAYOR, "AGAINST", "2017-01-01");
    await says(database, [first, second]);
    expect(await positions()).toEqual([`${MAYOR} AGAINST statement/two +1 was FOR statement/one`]);
    await says(database, [{ ...first, saidOn: "2018-01-01" }, second]);
    expect(await positions()).toEqual([`${MAYOR} FOR statement/one +1 was AGAINST statement/two`]);
    await says(database, [{ ...first, stances: { [BRIDGE]: "NEUTRAL" } }, second]);
    expect(await positions()).toEqual([
      `${MAYOR} AGAINST statement/two +1 was NEUTRAL statement/one`,
    ]);
    await says(database, [{ ...first, stances: { [BRIDGE]: "DENIES_APPLIES" } }, second]);
    expect(await positions()).toEqual([
      `${MAYOR} AGAINST statement/two +1 was DENIES_APPLIES statement/one`,
    ]);
    await says(database, [{ ...first, by: COUNCILOR }, second]);
    expect(await positions()).toEqual([
      `${COUNCILOR} FOR statement/one +0`,
      `${MAYOR} AGAINST statement/two +0`,
    ]);
    await says(database, [{ ...first, stances: { [FERRY]: "FOR" } }, second]);
    expect(await positions()).toEqual([`${MAYOR} AGAINST statement/two +0`]);
    expect(await positions(FERRY)).toEqual([`${MAYOR} FOR statement/one +0`]);
  });

  it("follow what is retracted, restored and undone", async () => {
    const both = `${MAYOR} AGAINST statement/two +1 was FOR statement/one`;
    await says(database, [
      said("one", MAYOR, "FOR", "2016-01-01"),
      said("two", MAYOR, "AGAINST", "2017-01-01"),
    ]);
    await retract(database, { fact: "statement/two" }, AUTHOR);
    expect(await positions()).toEqual([`${MAYOR} FOR statement/one +0`]);
    await restore(database, "statement/two", AUTHOR);
    expect(await positions()).toEqual([both]);
    await retract(database, { fact: MAYOR }, AUTHOR);
    expect(await positions()).toEqual([]);
    const [latest] = await latestChanges(database, { limit: 1 });
    await undo(database, latest?.change.id ?? "", AUTHOR);
    expect(await positions()).toEqual([both]);
    await retract(database, { fact: BRIDGE }, AUTHOR);
    expect(await rows(database, "MATCH (n:Position) RETURN n.id AS id")).toEqual([]);
    await restore(database, BRIDGE, AUTHOR);
    expect(await positions()).toEqual([both]);
    await retract(database, { fact: "article/a" }, AUTHOR);
    expect(await rows(database, "MATCH (n:Position) RETURN n.id AS id")).toEqual([]);
  });

  it("are right when several write of the same speaker and topic at once", async () => {
    await says(database, [said("one", MAYOR, "FOR", "2010-01-01")]);
    await Promise.all(
      Array.from({ length: 6 }, (_, i) =>
        says(database, [said(`more-${i}`, MAYOR, "AGAINST", `201${i + 1}-01-01`)], {
          source: `article/more-${i}`,
        }),
      ),
    );
    expect(await positions()).toEqual([
      `${MAYOR} AGAINST statement/more-5 +6 was FOR statement/one`,
    ]);
  });
});

it("a graph of an earlier version has its positions when the schema has been applied", async () => {
  await says(database, [
    said("one", MAYOR, "FOR", "2016-01-01"),
    said("two", [MAYOR, COUNCILOR], "AGAINST", "2017-01-01"),
    said("three", COUNCILOR, "FOR"),
    said("four", POLICE, "FOR"),
  ]);
  const stored = `MATCH (n:Position) RETURN properties(n) AS position ORDER BY n.id`;
  const before = await rows(database, stored);
  expect(before).toHaveLength(3);
  await database.write(async (run) => {
    await run({ file: "(test)", text: "MATCH (n:Position) DELETE n" }, {});
    const text = `MATCH (version:SchemaVersion) WHERE version.file CONTAINS "positions" DELETE version`;
    return run({ file: "(test)", text }, {});
  });
  await applySchema(database);
  expect(await rows(database, stored)).toEqual(before);
});
