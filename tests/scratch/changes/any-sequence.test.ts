import fc from "fast-check";
import { beforeEach, expect, inject, test } from "vitest";
import { applyDraft } from "../../../src/changes/apply-draft.ts";
import type { Author } from "../../../src/changes/change.ts";
import { checkGraph } from "../../../src/changes/check-graph.ts";
import { DraftBuilder } from "../../../src/changes/draft.ts";
import { latestChanges } from "../../../src/changes/history.ts";
import { attestingsOf } from "../../../src/changes/known-facts.ts";
import { restore } from "../../../src/changes/restore.ts";
import { retract } from "../../../src/changes/retract.ts";
import { undo } from "../../../src/changes/undo.ts";
import { Problem } from "../../../src/errors.ts";
import { loadVersion, SOURCES, version } from "../../support/article-versions.ts";
import { emptyGraph, liveGraph, openScratch, rows } from "../../support/scratch.ts";

// Whatever three articles say, one after another, and whatever is taken back by hand or by source,
// restored and undone between: the graph is what is attested and what is retracted come to.

const database = openScratch();
beforeEach(() => emptyGraph(database));

const AUTHOR: Author = { door: "retract", by: "a test", reason: null };
const FACTS = [
  "person/ann-lee",
  "agency/hall",
  "city/elm",
  "held-office/person/ann-lee/city/elm/mayor",
  "statement/zero",
  "statement/one",
] as const;

const fact = fc.constantFrom(...FACTS);
const source = fc.nat(SOURCES.length - 1);
const said = fc
  .record({
    said: version,
    leaves: fc.subarray(["city/elm", "agency/hall"]),
    responds: fc.boolean(),
  })
  .map(({ said: all, ...more }) => ({ ...all, ...more }));
const action = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant("load" as const), source, said }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("retract" as const), fact }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("take back" as const), fact, source }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("withdraw" as const), source }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("restore" as const), fact }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("return" as const), source }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("undo" as const), back: fc.nat(3) }) },
);
type Action = typeof action extends fc.Arbitrary<infer A> ? A : never;

/** @returns whether it was done: what makes no sense is refused */
async function act(each: Action): Promise<boolean> {
  if (each.does === "load") {
    return (await loadVersion(database, each.source, each.said)).length === 0;
  }
  const from = "source" in each ? (SOURCES[each.source] ?? "") : "";
  try {
    if (each.does === "retract") await retract(database, { fact: each.fact }, AUTHOR);
    if (each.does === "take back") {
      await retract(database, { fact: each.fact, source: from }, AUTHOR);
    }
    if (each.does === "withdraw") await retract(database, { fact: from }, AUTHOR);
    if (each.does === "restore") await restore(database, each.fact, AUTHOR);
    if (each.does === "return") await restore(database, from, AUTHOR);
    if (each.does === "undo") await undo(database, await changeBefore(each.back), AUTHOR);
    return true;
  } catch (error) {
    if (error instanceof Problem && error.code === "BAD_ARGUMENT") return false;
    throw error;
  }
}

/** The latest change, or one of the few before it. */
async function changeBefore(back: number): Promise<string> {
  const changes = await latestChanges(database, { limit: back + 1 });
  return changes.at(-1)?.change.id ?? "change/none";
}

/** Empties the graph, and fills it again from nothing but its attestations and retractions by hand. */
async function rebuild(isReversed: boolean): Promise<void> {
  const draft = new DraftBuilder();
  const facts = await rows(
    database,
    "MATCH (n:Attestation) WITH DISTINCT n.fact AS fact ORDER BY fact RETURN fact",
  );
  const found = await Promise.all(facts.map((row) => attestingsOf(database, String(row.fact))));
  const all = found.flat();
  const out = await rows(database, "MATCH (n:Retracted {byHand: true}) RETURN n.id AS id");
  await emptyGraph(database);
  for (const each of isReversed ? all.reverse() : all) draft.put(each);
  for (const { id } of out) draft.byHand.set(String(id), true);
  await applyDraft(database, AUTHOR, async () => ({ draft }));
}

/** So many sequences, and so long for all of them, in milliseconds. */
const RUNS = inject("isThorough")
  ? { sequences: { numRuns: 60 }, timeout: 900_000 }
  : { sequences: { numRuns: 5, seed: 2026 }, timeout: 60_000 };

test(
  "the graph is what is attested and retracted come to, and undoing gives back what there was",
  RUNS,
  async () => {
    const counts = { done: 0, refused: 0, undone: 0 };
    const sequence = fc.array(action, { minLength: 4, maxLength: 10 });
    const runs = fc.asyncProperty(sequence, fc.boolean(), async (actions, isReversed) => {
      await emptyGraph(database);
      for (const each of actions) {
        const before = await liveGraph(database);
        const isDone = await act(each);
        counts[isDone ? "done" : "refused"] += 1;
        const after = await liveGraph(database);
        if (!isDone) expect(after).toEqual(before);
        else if (JSON.stringify(after) !== JSON.stringify(before)) {
          await undo(database, await changeBefore(0), AUTHOR);
          expect(await liveGraph(database)).toEqual(before);
          await undo(database, await changeBefore(0), AUTHOR);
          expect(await liveGraph(database)).toEqual(after);
          counts.undone += 1;
        }
        expect((await checkGraph(database)).differences).toEqual([]);
      }
      const grown = await liveGraph(database);
      await rebuild(isReversed);
      expect(await liveGraph(database)).toEqual(grown);
    });
    await fc.assert(runs, RUNS.sequences);
    expect(counts.undone).toBeGreaterThan(counts.refused / 2);
  },
);
