import neo4j from "neo4j-driver";
import { type Columns, rowReader } from "./columns.ts";
import { type BatchShape, compileBatch, orderOf } from "./compile.ts";
import type { CypherText } from "./cypher-file.ts";
import type { Database, ReadScope } from "./database.ts";
import type { RelatedRow, Relationship } from "./relationship.ts";

/** What one parent's rows are read with. */
export interface BatchArguments {
  shape: BatchShape;
  /** The values of `$args`: every declared name, null where the client gave none. */
  args: Readonly<Record<string, unknown>>;
  /** The keys of the row to continue behind, with `shape.hasCursor`. */
  cursor: readonly string[];
  /** How many rows at most, unless `shape.isUnlimited`. */
  limit: number;
}

/** All rows, in this order: for lists that are not paged. */
export function wholeBatch(
  order: string,
  args: Readonly<Record<string, unknown>> = {},
): BatchArguments {
  const shape = {
    order,
    direction: "forward",
    hasCursor: false,
    isUnlimited: true,
    filters: [],
    wantsRows: true,
    wantsTotal: false,
  } as const;
  return { shape, args, cursor: [], limit: 0 };
}

/** A row with the keys that its cursor is made of. */
export interface KeyedRow<N extends Columns = Columns, L extends Columns = Columns>
  extends RelatedRow<N, L> {
  keys: readonly unknown[];
}

export interface Batch<N extends Columns = Columns, L extends Columns = Columns> {
  rows: readonly KeyedRow<N, L>[];
  /** Null unless the shape wants it. */
  total: number | null;
}

const EMPTY: Batch = { rows: [], total: 0 };

/**
 * Reads a relationship for many parents in one statement.
 * @returns one batch for each id, in the ids' order; an empty one where there is no such parent
 * @throws Problem DATABASE_UNAVAILABLE when Neo4j does not answer
 */
export async function readBatch(
  database: Database,
  relationship: Relationship<Columns, Columns, string>,
  ids: readonly string[],
  { shape, args, cursor, limit }: BatchArguments,
  scope: ReadScope,
): Promise<Batch[]> {
  const cypher = compiled(relationship, shape);
  const parameters = { ids, a2: { ...args, cursor, limit: neo4j.int(limit) } };
  const records = await database.read(cypher, parameters, scope);
  const toRow = keyedRowReader(relationship, shape);
  const byId = new Map<string, Batch>();
  for (const record of records) {
    const rows = (record.get("rows") as unknown[][]).map(toRow);
    byId.set(record.get("id"), { rows, total: record.get("total") });
  }
  return ids.map((id) => byId.get(id) ?? EMPTY);
}

function keyedRowReader(
  relationship: Relationship,
  shape: BatchShape,
): (values: readonly unknown[]) => KeyedRow {
  const nodeAt = orderOf(relationship, shape.order).keys.length;
  const linkAt = nodeAt + Object.keys(relationship.node).length;
  const toNode = rowReader(relationship.node, nodeAt);
  const toLink = relationship.hasLink ? rowReader(relationship.link, linkAt) : () => ({});
  return (values) => ({
    keys: values.slice(0, nodeAt),
    node: toNode(values),
    link: toLink(values),
  });
}

const texts = new WeakMap<Relationship, Map<string, CypherText>>();

/** Compiling is cheap, but a text that is the same object is also the same to the driver and to a reader of logs. */
function compiled(relationship: Relationship, shape: BatchShape): CypherText {
  const ofRelationship = texts.get(relationship) ?? new Map<string, CypherText>();
  texts.set(relationship, ofRelationship);
  const key = JSON.stringify(shape);
  const known = ofRelationship.get(key);
  if (known) return known;
  const made = compileBatch(relationship, shape);
  ofRelationship.set(key, made);
  return made;
}
