import { LRUCache } from "lru-cache";
import neo4j from "neo4j-driver";
import type { CypherText } from "../cypher-file.ts";
import type { Database } from "../database.ts";
import type { ReadScope } from "../scope.ts";
import type { Batch } from "./batch.ts";
import { computedNames, propertyNames, selectColumns } from "./columns.ts";
import { compilePlan, FIRST_NUMBER, readsOf } from "./compile.ts";
import { branchesWithin, estimateBelow, estimatedRows, type ReadPlan } from "./plan.ts";
import { rowReaderOf } from "./row-reader.ts";

const EMPTY: Batch = { rows: [], total: 0 };

/**
 * Reads a relationship for many parents, along with the given number of levels of its plan, in one
 * statement.
 * @returns one batch for each id, in the order of the ids; an empty one if there is no such parent
 * @throws Problem DATABASE_UNAVAILABLE when Neo4j does not answer
 */
export async function readBatch(
  database: Database,
  plan: ReadPlan,
  levels: number,
  ids: readonly string[],
  scope: ReadScope,
): Promise<Batch[]> {
  const parameters = { ids, ...argumentsOf(plan, levels) };
  const records = await database.read(compiled(plan, levels), parameters, scope);
  const count = { actual: 0 };
  const read = rowReaderOf(plan, levels, count);
  const byId = new Map<string, Batch>();
  for (const record of records) {
    const rows = (record.get("rows") as unknown[][]).map(read);
    byId.set(record.get("id"), { rows, total: record.get("total") });
  }
  const own = estimatedRows(plan.request, ids.length);
  const { rows } = estimateBelow(plan, own, levels);
  scope.onRows?.({ estimated: own + rows, actual: count.actual });
  return ids.map((id) => byId.get(id) ?? EMPTY);
}

/** `$a2`, `$a3` and so on, as the query names them. */
function argumentsOf(plan: ReadPlan, levels: number): Record<string, unknown> {
  return Object.fromEntries(
    readsOf(plan, levels).map(({ plan: { relationship, request, parts }, only }, index) => [
      `a${FIRST_NUMBER + index}`,
      {
        ...request.args,
        nodeColumns: propertyNames(selectColumns(relationship.node, parts.node)),
        linkColumns: propertyNames(selectColumns(relationship.link, parts.link)),
        cursor: request.cursor,
        limit: neo4j.int(request.limit),
        ...(only ? { only } : {}),
      },
    ]),
  );
}

/**
 * Clients write the documents, so the cache of query texts is bounded, as the database's own is.
 */
const texts = new LRUCache<string, CypherText>({ max: 1_000 });

/** Reusing the text object lets the driver and readers of logs recognize the same query. */
function compiled(plan: ReadPlan, levels: number): CypherText {
  const key = structureOf(plan, levels);
  const known = texts.get(key);
  if (known) return known;
  const made = compilePlan(plan, levels);
  texts.set(key, made);
  return made;
}

/** Everything that a plan's query text depends on. */
function structureOf(planned: ReadPlan, levels: number): string {
  const { relationship, request, parts } = planned;
  const branches = branchesWithin(planned, levels).map(
    ({ of, labels, only, parentOf, plan }) =>
      `${of}${only ? "!" : ""}${parentOf?.("") ?? ""}${labels ? [...labels].sort() : ""}${structureOf(plan, levels - 1)}`,
  );
  const columns = [
    computedNames(selectColumns(relationship.node, parts.node)),
    computedNames(selectColumns(relationship.link, parts.link)),
  ];
  const own = JSON.stringify([relationship.cypher.file, request.shape, parts.keys, columns]);
  return `${own}(${branches.join()})`;
}
