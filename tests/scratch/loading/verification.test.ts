import { rmSync } from "node:fs";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { retract } from "../../../src/changes/retract.ts";
import { undo } from "../../../src/changes/undo.ts";
import { applySchema } from "../../../src/graph/apply-schema.ts";
import type { LoadOptions } from "../../../src/loading/load-bundles.ts";
import { loadFiles } from "../../../src/loading/load-files.ts";
import { verifyGraph } from "../../../src/loading/verify-graph.ts";
import { openApi } from "../../support/ask.ts";
import { bundleFolder } from "../../support/bundle-folder.ts";
import { checkAfterEach, emptyGraph, everything } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";

// What this installation has found in a text, and what a bundle only claims.

const { ask, database } = openApi(scratchNeo4j());
const FILE = "second-article.yaml";
const TEXT = "second-article.txt";
const ARTICLE = "article/monitor-2021-04-thanks";
const BY_HAND = { door: "retract", by: "a test", reason: null } as const;

beforeAll(() => applySchema(database));
beforeEach(() => emptyGraph(database));
checkAfterEach(database);

async function checked() {
  const folder = bundleFolder();
  await folder.verify("night-ferry.yaml", FILE);
  const load = (options: LoadOptions = {}) => loadFiles(database, [folder.at(FILE)], options);
  await loadFiles(database, [folder.at("night-ferry.yaml")]);
  const verify = async (today?: string) => {
    const all = [];
    for await (const each of verifyGraph(database, folder.folder, today)) all.push(each);
    return all.filter(({ article }) => article === ARTICLE)[0];
  };
  return { ...folder, load, verify };
}

/** The states of the article's passages, with how many there are of each. */
async function states() {
  const { data } = await ask(
    `query ($id: ID!) { article(id: $id) { citations { nodes { exact verification { state on textHash } } } } }`,
    { id: ARTICLE },
  );
  const counts: Record<string, number> = {};
  for (const { verification } of data.article?.citations.nodes ?? []) {
    const key = `${verification.state} ${verification.on} ${verification.textHash?.length}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

const TODAY = "2031-05-06";

describe("a load", () => {
  test("without the text makes passages claimed, whatever day the bundle names", async () => {
    const { load, edit } = await checked();
    edit(FILE, /verifiedOn: \S+/, "verifiedOn: 2030-05-06");
    await load();
    expect(await states()).toEqual({ "CLAIMED 2030-05-06 64": 3 });
  });

  test("with the text verifies them, and later loads without it lower nothing", async () => {
    const { load, folder, edit } = await checked();
    const [result] = await load({ texts: folder, today: TODAY });
    expect(result).toMatchObject({ verified: 3 });
    expect(await states()).toEqual({ "VERIFIED 2031-05-06 64": 3 });
    const before = await everything(database);
    // Neither its day nor a place that it makes up.
    edit(FILE, /verifiedOn: \S+/, "verifiedOn: 2040-01-01");
    edit(FILE, /start: (\d+)/, (found) => `start: ${Number(found.slice(7)) - 1}`);
    const [again] = await load();
    expect(again?.change).toBeNull();
    expect(await everything(database)).toEqual(before);
  });

  test("with the text refuses a forged place, passage and hash", async () => {
    const { load, folder, edit } = await checked();
    edit(FILE, /start: (\d+)/, (found) => `start: ${Number(found.slice(7)) - 1}`);
    await expect(load({ texts: folder })).rejects.toThrow(
      /stands at \d+ to \d+ in the text, not at/,
    );
    edit(FILE, /exact: "?thanked/, (found) => found.replace("thanked", "sued"));
    await expect(load({ texts: folder })).rejects.toThrow(/does not stand in the text/);
    edit(FILE, /sha256: "...../, 'sha256: "00000');
    await expect(load({ texts: folder })).rejects.toThrow(/is not the hash of second-article.txt/);
    expect(await states()).toEqual({});
  });

  test("without a text that is asked for loads claims and says so, or is refused", async () => {
    const { load, folder, at } = await checked();
    await expect(load({ requireVerified: true })).rejects.toThrow(
      /name its folder with --texts DIR/,
    );
    rmSync(at(TEXT));
    await expect(load({ texts: folder, requireVerified: true })).rejects.toThrow(
      /second-article.txt can't be read/,
    );
    const [result] = await load({ texts: folder });
    expect(result?.notes.map(({ message }) => message)).toEqual([
      expect.stringContaining("Its passages are stored as CLAIMED"),
    ]);
    expect(Object.keys(await states())[0]).toContain("CLAIMED");
  });
});

describe("verifying the graph", () => {
  test("finds what stands in the text, and what was loaded with a forged place", async () => {
    const { load, verify, edit } = await checked();
    edit(FILE, /start: (\d+)/, (found) => `start: ${Number(found.slice(7)) - 1}`);
    await load();
    expect(await verify(TODAY)).toMatchObject({
      verified: 2,
      failed: [{ message: expect.stringMatching(/^stands at \d+ to \d+ in the text, not at/) }],
      changed: null,
    });
    expect(await states()).toEqual({ "VERIFIED 2031-05-06 64": 2, "FAILED 2031-05-06 64": 1 });
    // A bundle's claim cures nothing.
    await load();
    expect(await states()).toMatchObject({ "FAILED 2031-05-06 64": 1 });
    expect(await failedPassages()).toBe(1);
  });

  test("knows a changed text by its name, and tells what is no longer in it", async () => {
    const { load, verify, edit, folder } = await checked();
    await load({ texts: folder, today: TODAY });
    edit(TEXT, "thanked the Harbor Authority", "greeted the Harbor Authority");
    expect(await verify("2031-05-07")).toMatchObject({
      verified: 0,
      failed: [{ message: expect.stringMatching(/^does not stand in the text/) }],
      changed: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await states()).toEqual({ "VERIFIED 2031-05-06 64": 2, "FAILED 2031-05-07 64": 1 });
  });

  test("leaves alone what has no text there", async () => {
    const { load, verify, at } = await checked();
    await load();
    const before = await states();
    rmSync(at(TEXT));
    expect(await verify()).toMatchObject({ verified: 0, unread: expect.stringContaining(TEXT) });
    expect(await states()).toEqual(before);
  });

  test("has no history, and outlives what is taken back and undone", async () => {
    const { load, verify } = await checked();
    await load();
    await verify(TODAY);
    const { change } = await retract(database, { fact: "statement/calloway-thanks" }, BY_HAND);
    await undo(database, change?.id ?? "", { ...BY_HAND, door: "undo" });
    expect(await states()).toEqual({ "VERIFIED 2031-05-06 64": 3 });
  });
});

async function failedPassages() {
  const { data } = await ask(
    `query ($id: ID!) { article(id: $id) { citations(filter: { verification: FAILED }) { totalCount } } }`,
    { id: ARTICLE },
  );
  return data.article.citations.totalCount;
}
