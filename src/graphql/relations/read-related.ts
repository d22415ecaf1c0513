import type { GraphQLResolveInfo } from "graphql";
import type { Batch, KeyedRow } from "../../graph/relations/batch.ts";
import { fetchedBelow } from "../../graph/relations/fetched.ts";
import { NO_PARENT } from "../../graph/relations/loaders.ts";
import type { ApiContext } from "../context.ts";
import type { ConnectionWishes } from "./connection-selection.ts";
import { readOf } from "./places.ts";
import type { Related, Request, Shape } from "./related.ts";

const NOTHING: Batch = { rows: [], total: 0 };

/**
 * Gives a field its rows: those that came with its parent, at once; else by a loader, which reads what
 * is selected below them in the same statement.
 * @param source the parent's row; absent for a root
 */
export function readRelated<R extends Request, T>(
  related: Related<R>,
  source: Shape | undefined,
  args: Readonly<Record<string, unknown>>,
  { loaders, places }: ApiContext,
  info: GraphQLResolveInfo,
  use: (batch: Batch, request: R, wishes: ConnectionWishes) => T,
): T | Promise<T> {
  const place = places.of(info, related);
  const { wishes } = place.selection;
  const { key, plan, request } = readOf(place, info.parentType.name, args);
  const fetched = source && fetchedBelow(source, key);
  if (fetched) return use(fetched, request, wishes);
  const parentId = source ? parentIdOf(related, source) : NO_PARENT;
  if (parentId === null) return use(NOTHING, request, wishes);
  return loaders.related(plan, parentId).then((batch) => use(batch, request, wishes));
}

/** What has this id, or null: as `readRelated` of a relationship whose parents are ids and no rows. */
export async function readById(
  related: Related,
  id: string,
  { loaders, places }: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Shape | null> {
  const { plan } = readOf(places.of(info, related), info.parentType.name, {});
  const { rows } = await loaders.related(plan, id);
  return onlyRow(related, rows[0]);
}

/** What a field shows of a relationship that has one row at most, or null. */
export function readOnly(
  related: Related,
  source: Shape,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Shape | null | Promise<Shape | null> {
  return readRelated(related, source, {}, context, info, ({ rows }) => onlyRow(related, rows[0]));
}

function onlyRow({ shows }: Related, row: KeyedRow | undefined): Shape | null {
  return ((shows === "link" ? row?.link : row?.node) ?? null) as Shape | null;
}

function parentIdOf({ parent }: Related, source: Shape): string | null {
  return parent ? parent.idOf(source as Shape & Record<string, unknown>) : source.id;
}
