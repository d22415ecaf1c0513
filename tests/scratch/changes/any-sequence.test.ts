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
const source = fc.nat(SOURCES.length - 1);
const said = fc
  .record({
    said: version,
    // Mostly all, as an article that leaves something to others is refused before they have told it.
    leaves: fc.oneof(
      { weight: 3, arbitrary: fc.constant<string[]>([]) },
      { weight: 1, arbitrary: fc.subarray(["city/elm", "agency/hall"]) },
    ),
    responds: fc.nat(4).map((one) => one === 0),
  })
  // Where passages stand is no part of what a source says: undoing leaves them where they are.
  .map(({ said: all, ...more }) => ({ ...all, ...more, start: 0 }));
/** Which of those that there are, counted round and round. */
const which = fc.nat(20);
const load = fc.record({ does: fc.constant("load" as const), source, said });
const action = fc.oneof(
  { weight: 4, arbitrary: load },
  { weight: 3, arbitrary: fc.record({ does: fc.constant("retract" as const), which }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("take back" as const), which }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("withdraw" as const), source }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant("restore" as const), which }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("undo" as const), back: fc.nat(3) }) },
);
type Action = typeof action extends fc.Arbitrary<infer A> ? A : never;

/** One of the rows that there are, or of a fact that there is not. */
async function oneOf(text: string, which: number): Promise<{ fact: string; source: string }> {
  const found = await rows(database, text);
  const { fact, source } = found[which % found.length] ?? { fact: "person/nobody", source: "" };
  return { fact: String(fact), source: String(source) };
}

const ATTESTED = `MATCH (n:Attestation) RETURN n.fact AS fact, n.source AS source
  ORDER BY fact, source`;
const RETRACTED = "MATCH (n:Retracted) RETURN n.id AS fact, '' AS source ORDER BY fact";

/** @returns whether it was done: what makes no sense is refused */
async function act(each: Action): Promise<boolean> {
  if (each.does === "load") {
    return (await loadVersion(database, each.source, each.said)).length === 0;
  }
  try {
    if (each.does === "retract") {
      await retract(database, { fact: (await oneOf(ATTESTED, each.which)).fact }, AUTHOR);
    } else if (each.does === "take back") {
      await retract(database, await oneOf(ATTESTED, each.which), AUTHOR);
    } else if (each.does === "withdraw") {
      await retract(database, { fact: SOURCES[each.source] ?? "" }, AUTHOR);
    } else if (each.does === "restore") {
      await restore(database, (await oneOf(RETRACTED, each.which)).fact, AUTHOR);
    } else await undo(database, await changeBefore(each.back), AUTHOR);
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

/** The same sequences each time; `THROUGHLINE_SEQUENCES` asks for so many that no run had before. */
const asked = Number(process.env.THROUGHLINE_SEQUENCES ?? 0);
const SEQUENCES = asked
  ? { numRuns: asked }
  : { numRuns: inject("isThorough") ? 30 : 3, seed: 2026 };
const SECONDS_EACH = 15;
const timeout = 60_000 + SEQUENCES.numRuns * SECONDS_EACH * 1_000;

test("the graph is what is attested and retracted come to, and undoing gives back what there was", {
  timeout,
}, async () => {
  const counts: Record<string, number> = { undone: 0, refused: 0 };
  const count = (what: string) => {
    counts[what] = (counts[what] ?? 0) + 1;
  };
  const sequence = fc
    .tuple(load, fc.array(action, { minLength: 4, maxLength: 10 }))
    .map(([first, others]) => [first, ...others]);
  const runs = fc.asyncProperty(sequence, fc.boolean(), async (actions, isReversed) => {
    await emptyGraph(database);
    for (const each of actions) {
      const before = await liveGraph(database);
      const isDone = await act(each);
      count(isDone ? each.does : "refused");
      const after = await liveGraph(database);
      if (!isDone) expect(after).toEqual(before);
      else if (JSON.stringify(after) !== JSON.stringify(before)) {
        await undo(database, await changeBefore(0), AUTHOR);
        expect(await liveGraph(database)).toEqual(before);
        await undo(database, await changeBefore(0), AUTHOR);
        expect(await liveGraph(database)).toEqual(after);
        count("undone");
      }
      expect((await checkGraph(database)).differences).toEqual([]);
    }
    const grown = await liveGraph(database);
    await rebuild(isReversed);
    expect(await liveGraph(database)).toEqual(grown);
  });
  await fc.assert(runs, SEQUENCES);
  // Were most of them refused, or some of the ways never gone, little would have been shown.
  expect(counts.undone).toBeGreaterThan(counts.refused ?? 0);
  expect(Object.keys(counts)).toEqual(expect.arrayContaining(["load", "retract", "restore"]));
});
