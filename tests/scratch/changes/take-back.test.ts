import { beforeEach, describe, expect, test } from "vitest";
import type { Author } from "../../../src/changes/change.ts";
import { checkGraph } from "../../../src/changes/check-graph.ts";
import { historyOf, latestChanges } from "../../../src/changes/history.ts";
import { restore } from "../../../src/changes/restore.ts";
import { retract } from "../../../src/changes/retract.ts";
import { undo } from "../../../src/changes/undo.ts";
import { loadFiles } from "../../../src/loading/load-files.ts";
import { openApi } from "../../support/ask.ts";
import { bundleFolder } from "../../support/bundle-folder.ts";
import { checkAfterEach, emptyGraph, liveGraph, openScratch } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";

const database = openScratch();
const { ask } = openApi(scratchNeo4j());
beforeEach(() => emptyGraph(database));
checkAfterEach(database);

const [FIRST, SECOND] = ["night-ferry.yaml", "second-article.yaml"];
const [LEDGER, MONITOR] = ["article/ledger-2021-03-night-ferry", "article/monitor-2021-04-thanks"];
const MAYOR = "held-office/person/ines-calloway/city/tern-harbor/mayor";
const CALLOWAY = "person/ines-calloway";
const why: Author = { door: "retract", by: "ana", reason: "a mix-up of names" };

async function loaded(...names: string[]) {
  const folder = bundleFolder();
  await folder.verify(...names);
  const load = async (...files: string[]) => loadFiles(database, files.map(folder.at));
  await load(...names);
  return { ...folder, load };
}

/** All that a reader may find, in one document: the Cypher is the same for every test. */
const QUERY = `query ($id: ID!) {
  node(id: $id) {
    __typename id
    ... on Thing { label }
    ... on Retracted { label kind change { by reason door } }
  }
  people { totalCount nodes { id offices { nodes { id } } statements { totalCount } } }
  statements { totalCount nodes { id speakers { nodes { id } } } }
  articles { totalCount nodes { id citations { totalCount } } }
  search(query: "Calloway") { nodes { ... on Thing { id } } }
  suggest(prefix: "Callo") { id }
}`;

async function see(id: string) {
  const { data, errors } = await ask(QUERY, { id });
  expect(errors).toBeUndefined();
  return data;
}

const lastChange = async () => (await latestChanges(database, { limit: 1 }))[0]?.change.id ?? "";

describe("retracted by hand", () => {
  test("a link is out of every list, says when and why, stays out, and comes back", async () => {
    const { load } = await loaded(FIRST, SECOND);
    const before = await liveGraph(database);
    await retract(database, { fact: MAYOR }, why);
    const out = await see(MAYOR);
    expect(out.node).toEqual({
      ...{ __typename: "Retracted", id: MAYOR, kind: "HELD_OFFICE" },
      label: "Ines Calloway took office as Mayor of Tern Harbor in 2018.",
      change: { by: "ana", reason: "a mix-up of names", door: "retract" },
    });
    const calloway = out.people.nodes.find(({ id }: { id: string }) => id === CALLOWAY);
    expect(calloway.offices.nodes).toEqual([]);
    // Whoever states it again is told, and it stays out.
    const [again] = await load(SECOND);
    expect(again?.notes.map(({ message }) => message)).toEqual([
      expect.stringContaining(`stays out of the graph, as ${MAYOR} was retracted`),
    ]);
    expect((await see(MAYOR)).node.__typename).toBe("Retracted");
    await restore(database, MAYOR, why);
    expect(await liveGraph(database)).toEqual(before);
  });

  test("an entity takes with it what can't do without it, and all of that comes back", async () => {
    const { load } = await loaded(FIRST, SECOND);
    const before = await liveGraph(database);
    await retract(database, { fact: CALLOWAY }, why);
    // Loaded again, her statements go on waiting with their passages, in whatever order these were stated.
    const [again] = await load(FIRST);
    expect(again?.change).toBeNull();
    const out = await see(CALLOWAY);
    expect(out.node).toMatchObject({ __typename: "Retracted", label: "Ines Calloway" });
    expect(out.people.totalCount).toBe(2);
    // Her own statements are gone; Brandt's answer to one of them is not.
    expect(out.statements.nodes.map(({ id }: { id: string }) => id)).toEqual([
      "statement/brandt-never-unsafe",
    ]);
    expect(out.search.nodes).toEqual([]);
    expect(out.suggest).toEqual([]);
    expect((await checkGraph(database)).differences).toEqual([]);
    await undo(database, await lastChange(), { ...why, door: "undo" });
    expect(await liveGraph(database)).toEqual(before);
    expect((await checkGraph(database)).differences).toEqual([]);
  });
});

describe("taken back by its source", () => {
  test("an article goes with all that only it states, and comes back whole", async () => {
    const { load } = await loaded(FIRST, SECOND);
    const before = await liveGraph(database);
    await retract(database, { fact: LEDGER }, why);
    const out = await see(LEDGER);
    expect(out.node).toMatchObject({ __typename: "Retracted", kind: "Article" });
    expect(out.articles.nodes.map(({ id }: { id: string }) => id)).toEqual([MONITOR]);
    expect(out.statements.nodes.map(({ id }: { id: string }) => id)).toEqual([
      "statement/calloway-thanks",
    ]);
    // The other article states Calloway and her office too, and refers to the authority.
    const { data } = await ask(
      `{ authority: entity(id: "agency/harbor-authority") { id attestations { nodes { isKept source { id } } } }
         brandt: entity(id: "person/tomas-brandt") { id } }`,
    );
    expect(data).toEqual({
      authority: {
        id: "agency/harbor-authority",
        attestations: { nodes: [{ isKept: true, source: null }] },
      },
      brandt: null,
    });
    expect((await checkGraph(database)).differences).toEqual([]);
    await restore(database, LEDGER, why);
    expect(await liveGraph(database)).toEqual(before);
    await retract(database, { fact: LEDGER }, why);
    await load(FIRST);
    expect(await liveGraph(database)).toEqual(before);
  });

  test("a fact that another source states stays, as that one states it", async () => {
    await loaded(FIRST, SECOND);
    await retract(database, { fact: MAYOR, source: LEDGER }, why);
    const { data } = await ask(
      `query ($id: ID!) { node(id: $id) { id ... on Link { sources { articles } revisions(first: 1) {
         nodes { kind source { id } values { property before after } } } } } }`,
      { id: MAYOR },
    );
    expect(data.node).toEqual({
      id: MAYOR,
      sources: { articles: 1 },
      revisions: {
        nodes: [
          {
            kind: "TAKEN_BACK",
            source: { id: LEDGER },
            values: [
              { property: "since", before: "2018", after: null },
              { property: "title", before: "Mayor", after: null },
            ],
          },
        ],
      },
    });
  });
});

describe("undone", () => {
  test("a load goes as a whole, and the undoing can be undone", async () => {
    const { edit, load } = await loaded(FIRST);
    const before = await liveGraph(database);
    edit(FIRST, "since: 2018", "since: 2017");
    edit(FIRST, ", stance: AGAINST", "");
    const [result] = await load(FIRST);
    const after = await liveGraph(database);
    await undo(database, result?.change ?? "", why);
    expect(await liveGraph(database)).toEqual(before);
    await undo(database, await lastChange(), why);
    expect(await liveGraph(database)).toEqual(after);
  });

  test("nothing is where a later change rewrote the same, which is named", async () => {
    const { edit, load } = await loaded(FIRST, SECOND);
    edit(FIRST, "since: 2018", "since: 2017-05");
    const [first] = await load(FIRST).catch(() => []);
    expect(first).toBeUndefined();
    edit(FIRST, "since: 2017-05", "since: 2018-05");
    const [narrower] = await load(FIRST);
    edit(FIRST, "since: 2018-05", "since: 2018-06");
    const [later] = await load(FIRST);
    const before = await liveGraph(database);
    await expect(undo(database, narrower?.change ?? "", why)).rejects.toThrow(
      `later changes rewrote the same: ${later?.change} (${MAYOR})`,
    );
    expect(await liveGraph(database)).toEqual(before);
    // Another source's attestation of the same fact does not stand in the way.
    await undo(database, later?.change ?? "", why);
    await undo(database, narrower?.change ?? "", why);
    await expect(undo(database, narrower?.change ?? "", why)).rejects.toThrow("was undone already");
  });
});

test("what makes no sense is refused with what to do", async () => {
  await loaded(FIRST);
  const refused = (work: Promise<unknown>, message: string) =>
    expect(work).rejects.toThrow(message);
  await refused(retract(database, { fact: "person/nobody" }, why), "has no person/nobody");
  await refused(retract(database, { fact: "nonsense" }, why), "is not the id of a thing or a link");
  await refused(
    retract(database, { fact: "said-by/statement/city-letter/person/ines-calloway" }, why),
    "is a part of statement/city-letter",
  );
  await refused(
    retract(database, { fact: MAYOR, source: "article/other" }, why),
    `article/other does not state ${MAYOR}; ${LEDGER} does.`,
  );
  await refused(restore(database, MAYOR, why), `${MAYOR} is in the graph.`);
  await refused(restore(database, "person/nobody", why), "has never had person/nobody");
  await refused(undo(database, "change/none", why), "There is no change change/none");
  await retract(database, { fact: MAYOR }, why);
  await refused(retract(database, { fact: MAYOR }, why), "already: a mix-up of names");
});

test("the history says who, when, why, from which source, and what was before", async () => {
  const { edit, load } = await loaded(FIRST);
  edit(FIRST, "since: 2018", "since: 2017");
  await load(FIRST);
  await retract(database, { fact: MAYOR }, why);
  const history = await historyOf(database, MAYOR);
  expect(
    history.map(({ change: { by, door }, source, isRetracted }) => [door, by, source, isRetracted]),
  ).toEqual([
    ["retract", "ana", null, true],
    ["load", "throughline", LEDGER, null],
    ["load", "throughline", LEDGER, null],
  ]);
  const since = history.map(({ before, after }) => [
    before?.stated.values.since,
    after?.stated.values.since,
  ]);
  expect(since).toEqual([
    [undefined, undefined],
    ["2018", "2017"],
    [undefined, "2018"],
  ]);
});
