import type { GraphQLResolveInfo } from "graphql";
import type { Batch, KeyedRow, Shape } from "../../graph/relations/batch.ts";
import { belowRow } from "../../graph/relations/below.ts";
import { type Loaders, NO_PARENT } from "../../graph/relations/loaders.ts";
import type { ReadPlan } from "../../graph/relations/plan.ts";
import type { FieldPlans } from "./field-plans.ts";
import type { Relation } from "./relation.ts";
import { fieldKey } from "./selection.ts";

/** What resolvers need for reading; one of each per request. */
export interface RelationsContext {
  loaders: Loaders;
  fieldPlans: FieldPlans;
}

const NOTHING: Batch = { rows: [], total: 0 };

/**
 * Resolves a field from its rows: at once if they were read along with its parent; otherwise
 * through a loader, which reads the selection below in the same statement.
 * @param source the parent's row; absent for a root field
 * @param use turns the rows into the field's value
 */
export function readRelation<T>(
  relation: Relation,
  source: Shape | undefined,
  { loaders, fieldPlans }: RelationsContext,
  info: GraphQLResolveInfo,
  use: (batch: Batch, plan: ReadPlan) => T,
): T | Promise<T> {
  const relationship = relation.relationshipOf(info.parentType.name);
  const known = source && belowRow(source, fieldKey(info.fieldNodes), relationship);
  if (known?.batch) return use(known.batch, known.plan);
  const plan = known?.plan ?? fieldPlans.of(info, relation, relationship);
  const parentId = source ? parentIdOf(relation, source) : NO_PARENT;
  if (parentId === null) return use(NOTHING, plan);
  return loaders.related(plan, parentId).then((batch) => use(batch, plan));
}

/**
 * The node or link with this id, or null. Like `readRelation`, for a relationship whose parents are
 * ids and not rows.
 */
export async function readById<Shown extends object>(
  relation: Relation<Shown>,
  id: string,
  { loaders, fieldPlans }: RelationsContext,
  info: GraphQLResolveInfo,
): Promise<Shown | null> {
  const plan = fieldPlans.of(info, relation, relation.relationshipOf(info.parentType.name));
  const { rows } = await loaders.lookUp(plan, id);
  return onlyRow(relation, rows[0]);
}

/** The value of a field whose relationship has at most one row, or null. */
export function readOnly<Shown extends object>(
  relation: Relation<Shown>,
  source: Shape,
  context: RelationsContext,
  info: GraphQLResolveInfo,
): Shown | null | Promise<Shown | null> {
  return readRelation(relation, source, context, info, ({ rows }) => onlyRow(relation, rows[0]));
}

/**
 * The same for a relationship that always has one row.
 * @throws Error when there is none, which is a defect in the graph
 */
export function readExactlyOne<Shown extends object>(
  relation: Relation<Shown>,
  source: Shape,
  context: RelationsContext,
  info: GraphQLResolveInfo,
): Shown | Promise<Shown> {
  return readRelation(relation, source, context, info, ({ rows }) => {
    const row = onlyRow(relation, rows[0]);
    if (!row)
      throw new Error(`${info.parentType.name}.${info.fieldName} of ${source.id} is not there.`);
    return row;
  });
}

/** The relationship's declaration determines the type of its rows. */
function onlyRow<Shown>({ shows }: Relation<Shown>, row: KeyedRow | undefined): Shown | null {
  const shown = shows === "link" ? row?.link : row?.node;
  return shown ? (shown as Shown) : null;
}

function parentIdOf({ parent }: Relation, source: Shape): string | null {
  return parent ? parent.idOf(source as Shape & Readonly<Record<string, unknown>>) : source.id;
}
