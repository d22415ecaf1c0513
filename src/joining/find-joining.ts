import type { Database } from "../graph/database.ts";
import type { ReadScope } from "../graph/scope.ts";
import { clockOf } from "../paths/clock.ts";
import type { Hop } from "../paths/hop.ts";
import {
  numberOf,
  type Over,
  type OverArguments,
  overOf,
  type Within,
  type WithinArguments,
  withinOf,
} from "../paths/limits.ts";
import { neighborReader } from "../paths/neighbor-reader.ts";
import { readEnds } from "../paths/read-ends.ts";
import { readHops } from "../paths/read-hops.ts";
import { MOST_HOPS, USUAL_HOPS } from "../paths/request.ts";
import { idsOf } from "./ids.ts";
import { type Group, type Joining, joinEntities } from "./search.ts";

/** The field's arguments, as GraphQL has coerced them. */
export interface JoiningArguments extends WithinArguments, OverArguments {
  ids: readonly string[];
  maxHops?: number | null | undefined;
}

/** A search for what joins several entities that makes sense. */
export interface JoiningRequest extends Within, Over {
  ids: readonly string[];
  maxHops: number;
}

export interface JoinedGroup extends Omit<Group, "hops"> {
  hops: readonly Hop[];
}

export interface JoiningFound extends Omit<Joining, "groups"> {
  groups: readonly JoinedGroup[];
  request: JoiningRequest;
  /** What an entity that is to be joined is called. */
  labelOf(id: string): string;
}

/** @throws Problem BAD_ARGUMENT */
export function joiningRequest(args: JoiningArguments): JoiningRequest {
  const ids = idsOf(args.ids);
  return {
    ids,
    ...overOf(args, ids),
    ...withinOf(args),
    maxHops: numberOf("maxHops", args.maxHops ?? USUAL_HOPS, MOST_HOPS),
  };
}

/**
 * What joins several entities, with what to tell of each hop: a statement for the entities, one a
 * level, and one for all hops.
 * @param milliseconds how long the search may take
 * @throws Problem BAD_ARGUMENT when an entity is not in the graph; DATABASE_UNAVAILABLE
 */
export async function findJoining(
  database: Database,
  request: JoiningRequest,
  milliseconds: number,
  scope: ReadScope,
): Promise<JoiningFound> {
  const { ids, avoid, maxHops } = request;
  const known = await readEnds(database, { ids, avoid }, scope);
  const clock = clockOf(milliseconds, scope);
  const joining = await joinEntities({
    ends: ids.map(known),
    maxHops,
    read: neighborReader(database, request, ids, clock),
    check: clock.check,
  });
  const ends = joining.groups.flatMap(({ hops }) => hops);
  const hopOf = await readHops(database, ends, request, scope);
  return {
    ...joining,
    groups: joining.groups.map((group) => ({ ...group, hops: group.hops.map(hopOf) })),
    request,
    labelOf: (id) => known(id).label,
  };
}
