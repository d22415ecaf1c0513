import fc from "fast-check";
import { beforeAll, expect, inject, it } from "vitest";
import { applySchema } from "../../../src/graph/apply-schema.ts";
import { Database } from "../../../src/graph/database.ts";
import type { Neo4jAddress } from "../../../src/graph/driver.ts";
import type { LookAhead } from "../../../src/graph/relations/plan.ts";
import { schema } from "../../../src/schema.ts";
import { openApp } from "../../support/open-app.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";
import { writeVaried } from "../../support/varied.ts";
import { type RandomDocument, randomDocuments } from "./random-documents.ts";

const isThorough = inject("isThorough");
/** How many documents at least; more on demand, as they take time. */
const DOCUMENTS = Number(process.env.THROUGHLINE_DOCUMENTS ?? (isThorough ? 500 : 144));
/** They share their Cypher, which the database takes longer to plan than to run. The fewer, the more shapes. */
const OF_ONE_SHAPE = isThorough ? 6 : 18;
/**
 * A run before a commit always asks the same, so that it fails for what the commit changes. A field that is added to the
 * schema makes other documents of a seed: take another one where too few then cross the bounds.
 */
const SEED = isThorough ? {} : { seed: 1128 };

/** So low that most documents cross one of them, at their first level or further down. */
const LOW: readonly LookAhead[] = [
  { rows: 50_000, relationships: 2, branches: 100 },
  { rows: 8, relationships: 3, branches: 100 },
  { rows: 10, relationships: 32, branches: 100 },
  { rows: 25, relationships: 4, branches: 100 },
];

/** What is compared here are answers, so few documents are refused for what they could cost. */
const limits = { maxCost: 10_000_000, deadlineMs: 60_000 };

const seeded = openGraph(inject("seededNeo4j"));
/** With ties, unknown dates and missing values in everything. */
const varied = openGraph(scratchNeo4j());

beforeAll(async () => {
  await applySchema(varied.database);
  await writeVaried(varied.database);
});

/** The same graph behind servers that look ahead as far as usual, not at all, and as far as low bounds let them. */
function openGraph(address: Neo4jAddress) {
  const database = new Database(address);
  const open = (options: { lookAhead?: LookAhead | null }) => {
    const { fetchCounted } = openApp(database, { limits, ...options });
    return async (document: RandomDocument) => {
      const body = JSON.stringify(document);
      const headers = { "content-type": "application/json" };
      const { text, runs } = await fetchCounted("/graphql", { method: "POST", headers, body });
      return { text, statements: runs.length, failed: runs.filter(({ failed }) => failed) };
    };
  };
  const [usual, alone] = [open({}), open({ lookAhead: null })];
  return { database, usual, alone, low: LOW.map((lookAhead) => open({ lookAhead })) };
}

/** Some ids of every kind. */
async function idsOf(database: Database): Promise<string[]> {
  const text = `
    MATCH (n) WHERE n.id IS NOT NULL
    WITH labels(n)[-1] AS kind, n.id AS id ORDER BY id
    WITH kind, collect(id)[..15] AS ids UNWIND ids AS id RETURN id
    UNION MATCH (n:Attestation) WITH n.fact + "@" + n.source AS id ORDER BY id
    WITH collect(id) AS ids UNWIND ids[..10] + ids[-10..] AS id RETURN id
    UNION MATCH ()-[l]->() WHERE l.id IS NOT NULL
    WITH type(l) AS kind, l.id AS id ORDER BY id
    WITH kind, collect(id)[..3] AS ids UNWIND ids AS id RETURN id`;
  const records = await database.read({ file: "test", text }, {});
  return records.map((record) => record.get("id"));
}

interface Counts {
  documents: number;
  answered: number;
  inThreeWays: number;
  /** How many of these took more statements under low bounds than under the usual ones. */
  crossed: number;
}

/**
 * Without an error. One that takes all data with it ends the request, and with it the loaders: they may
 * then have asked for less than a statement that looked ahead.
 */
const isWhole = (text: string) => !text.includes('"errors":');

/** Asks with low bounds and with the loaders alone; both give the same text, errors included. */
async function compare(
  { usual, alone, low }: ReturnType<typeof openGraph>,
  document: RandomDocument,
  which: number,
  counts: Counts,
) {
  const bounded = low[which % low.length] ?? usual;
  // Each application counts its own statements. The database plans the texts side by side.
  const [without, near] = await Promise.all([alone(document), bounded(document)]);
  const asked = JSON.stringify(document);
  expect(near.text, asked).toBe(without.text);
  expect([...without.failed, ...near.failed], asked).toEqual([]);
  if (isWhole(without.text)) expect(near.statements, asked).toBeLessThanOrEqual(without.statements);
  counts.documents += 1;
  if (/"data":\{/.test(without.text)) counts.answered += 1;
  return { without, near, asked };
}

/** The same with the usual bounds too, whose texts are the longest and take the most time to plan. */
async function compareInThreeWays(
  graph: ReturnType<typeof openGraph>,
  document: RandomDocument,
  which: number,
  counts: Counts,
): Promise<void> {
  const [{ without, near, asked }, far] = await Promise.all([
    compare(graph, document, which, counts),
    graph.usual(document),
  ]);
  expect(far.text, asked).toBe(without.text);
  expect(far.failed, asked).toEqual([]);
  if (isWhole(without.text)) expect(far.statements, asked).toBeLessThanOrEqual(without.statements);
  counts.inThreeWays += 1;
  if (near.statements > far.statements) counts.crossed += 1;
}

it(
  "however far a statement looks ahead, and wherever it is cut, the answer is the same",
  async () => {
    const counts = { documents: 0, answered: 0, inThreeWays: 0, crossed: 0 };
    const shapes = async ({ database }: typeof seeded) =>
      randomDocuments(schema, await idsOf(database), OF_ONE_SHAPE);
    const bounds = fc.nat({ max: LOW.length - 1 });
    await fc.assert(
      fc.asyncProperty(await shapes(seeded), await shapes(varied), bounds, async (a, b, which) => {
        for (const document of a) await compareInThreeWays(seeded, document, which, counts);
        for (const document of b) await compare(varied, document, which, counts);
      }),
      { ...SEED, numRuns: Math.ceil(DOCUMENTS / OF_ONE_SHAPE / 2), endOnFailure: true },
    );
    expect(counts.documents).toBeGreaterThan(DOCUMENTS * 0.9);
    // Were most refused, or nothing ever cut, the same answers would say little. One search that is asked for
    // somebody unknown refuses its document: of random ones, about one in ten.
    expect(counts.answered).toBeGreaterThan(counts.documents * 0.8);
    expect(counts.crossed).toBeGreaterThan(counts.inThreeWays / 8);
  },
  DOCUMENTS * 2_000,
);
