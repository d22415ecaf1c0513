import { LRUCache } from "lru-cache";
import neo4j from "neo4j-driver";
import type { CypherText } from "../cypher-file.ts";
import type { Database, ReadScope } from "../database.ts";
import type { Batch } from "./batch.ts";
import { compilePlan, FIRST_NUMBER, plansOf } from "./compile.ts";
import { estimate, type Plan, rowsOf } from "./plan.ts";
import { rowReaderOf } from "./row-reader.ts";

const EMPTY: Batch = { rows: [], total: 0 };

/**
 * Reads a relationship for many parents, and what the plan has below it, in one statement.
 * @returns one batch for each id, in the ids' order; an empty one where there is no such parent
 * @throws Problem DATABASE_UNAVAILABLE when Neo4j does not answer
 */
export async function readBatch(
  database: Database,
  plan: Plan,
  ids: readonly string[],
  scope: ReadScope,
): Promise<Batch[]> {
  const records = await database.read(compiled(plan), { ids, ...argumentsOf(plan) }, scope);
  const count = { actual: 0 };
  const read = rowReaderOf(plan, count);
  const byId = new Map<string, Batch>();
  for (const record of records) {
    const rows = (record.get("rows") as unknown[][]).map(read);
    byId.set(record.get("id"), { rows, total: record.get("total") });
  }
  const own = rowsOf(plan.request, ids.length);
  scope.onRows?.({ estimated: own + estimate(plan.below, own).rows, actual: count.actual });
  return ids.map((id) => byId.get(id) ?? EMPTY);
}

/** `$a2`, `$a3` and so on, as the text names them. */
function argumentsOf(plan: Plan): Record<string, unknown> {
  return Object.fromEntries(
    plansOf(plan).map(({ request: { args, cursor, limit } }, index) => [
      `a${FIRST_NUMBER + index}`,
      { ...args, cursor, limit: neo4j.int(limit) },
    ]),
  );
}

/** Documents are strangers', so the texts that are kept are bounded, as the database's own cache is. */
const texts = new LRUCache<string, CypherText>({ max: 1_000 });

/** A text that is the same object is also the same to the driver and to a reader of logs. */
function compiled(plan: Plan): CypherText {
  const key = structureOf(plan);
  const known = texts.get(key);
  if (known) return known;
  const made = compilePlan(plan);
  texts.set(key, made);
  return made;
}

/** All that a plan's text depends on. */
function structureOf({ relationship, request, parts, below }: Plan): string {
  const branches = below.map(
    ({ of, labels, parentOf, plan }) =>
      `${of}${parentOf?.("") ?? ""}${labels ? [...labels].sort() : ""}${structureOf(plan)}`,
  );
  const columns = [parts.node, parts.link].map((names) => names && [...names].sort());
  const own = JSON.stringify([relationship.cypher.file, request.shape, parts.keys, columns]);
  return `${own}(${branches.join()})`;
}
