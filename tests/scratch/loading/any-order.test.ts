import fc from "fast-check";
import { beforeEach, expect, inject, test } from "vitest";
import { loadVersion, SOURCES, type Version, version } from "../../support/article-versions.ts";
import { checkAfterEach, emptyGraph, liveGraph, openScratch } from "../../support/scratch.ts";

// Three articles, each in several versions, loaded in any order and again: the graph is what their
// last versions come to, whatever there was before.

const database = openScratch();
beforeEach(() => emptyGraph(database));
checkAfterEach(database);

/** @throws Error when it was refused: what is generated knows of all differences */
async function load(source: number, said: Version): Promise<void> {
  const mistakes = await loadVersion(database, source, said);
  if (mistakes.length > 0) throw new Error(JSON.stringify(mistakes.slice(0, 3)));
}

test("the graph is what the last versions of all articles come to, in whatever order", async () => {
  const loads = fc.array(fc.record({ source: fc.nat(SOURCES.length - 1), said: version }), {
    minLength: 2,
    maxLength: 6,
  });
  const runs = fc.asyncProperty(loads, fc.boolean(), async (sequence, isReversed) => {
    await emptyGraph(database);
    for (const { source, said } of sequence) await load(source, said);
    const grown = await liveGraph(database);
    const last = new Map(sequence.map(({ source, said }) => [source, said]));
    await emptyGraph(database);
    for (const [source, said] of isReversed ? [...last].reverse() : last) await load(source, said);
    expect(grown).toEqual(await liveGraph(database));
  });
  await fc.assert(runs, inject("isThorough") ? { numRuns: 60 } : { numRuns: 12, seed: 2026 });
});
