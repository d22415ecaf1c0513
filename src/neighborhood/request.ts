import { Problem } from "../errors.ts";
import { cursorScope } from "../graph/relations/cursor.ts";
import { requireId } from "../graphql/ids.ts";
import { HOP_TYPES } from "../model/hops.ts";
import { ENTITY_KINDS, type EntityKind } from "../model/things.ts";
import { labelsOf } from "../paths/labels.ts";
import { numberOf, type Within, type WithinArguments, withinOf } from "../paths/limits.ts";
import { placeOfCursor, type ToldPlace } from "../paths/told-place.ts";

/** More can't be told apart in a drawing. */
export const MOST_NODES = 200;
const USUAL_DEPTH = 1;
export const MOST_DEPTH = 3;
export const USUAL_PER_KIND = 5;
export const MOST_PER_KIND = 50;

/** The field's arguments, as GraphQL has coerced them. */
export interface NeighborhoodArguments extends WithinArguments {
  of: string;
  depth?: number | null | undefined;
  perKind?: number | null | undefined;
  kinds?: readonly EntityKind[] | null | undefined;
  after?: string | null | undefined;
}

/** A neighborhood that makes sense. */
export interface NeighborhoodRequest extends Within {
  of: string;
  depth: number;
  perKind: number;
  /** Of the kinds of entities; null for all. */
  labels: readonly string[] | null;
  /** Only what comes after this one, which so many articles tell of. */
  behind: ToldPlace | null;
}

/** A level may look at some thousand statements that the answer does not show. */
const SURCHARGE_A_LEVEL = 2_000;
/** Of neighbors that are looked at, so many cost as much as one object of an answer. */
const NEIGHBORS_AN_OBJECT = 10;

/**
 * What a neighborhood costs besides its answer: of the entities of each level, so many neighbors of each kind
 * of link may be looked at.
 * @param args the field's coerced arguments; those out of bounds, which are refused, count as the bound
 */
export function neighborhoodSurcharge(args: Readonly<Record<string, unknown>>): number {
  const depth = inBounds(args.depth ?? USUAL_DEPTH, MOST_DEPTH);
  const perKind = inBounds(args.perKind ?? USUAL_PER_KIND, MOST_PER_KIND);
  let looked = 0;
  let frontier = 1;
  for (let level = 1; level <= depth; level += 1) {
    const found = frontier * HOP_TYPES.length * perKind;
    looked += found;
    frontier = Math.min(found, MOST_NODES);
  }
  return SURCHARGE_A_LEVEL * depth + Math.ceil(looked / NEIGHBORS_AN_OBJECT);
}

/** A negative cost would pay for another field's. */
function inBounds(given: unknown, most: number): number {
  return Math.min(Math.max(Number(given), 1), most);
}

/** @throws Problem BAD_ARGUMENT */
export function neighborhoodRequest(args: NeighborhoodArguments): NeighborhoodRequest {
  requireId("of", args.of, ENTITY_KINDS);
  const asked = {
    of: args.of,
    depth: numberOf("depth", args.depth ?? USUAL_DEPTH, MOST_DEPTH),
    perKind: numberOf("perKind", args.perKind ?? USUAL_PER_KIND, MOST_PER_KIND),
    labels: labelsOf(args.kinds),
    ...withinOf(args),
  };
  return { ...asked, behind: args.after == null ? null : behindOf(args.after, asked) };
}

/** The scope of the cursors by which one entity's neighbors of one kind go on. */
export function scopeOf(request: Omit<NeighborhoodRequest, "behind">, of: string, type: string) {
  const { labels, validOn, saidFrom, saidUntil, minSources } = request;
  const limits = [labels, validOn, saidFrom, saidUntil, minSources];
  return cursorScope(["neighborhood", of, type, ...limits]);
}

function behindOf(after: string, request: Omit<NeighborhoodRequest, "behind">): ToldPlace {
  const [type = "", ...others] = request.types;
  if (request.depth > 1 || others.length > 0) {
    throw new Problem(
      "BAD_ARGUMENT",
      "`after` goes on with one entity and one kind of link. Ask with depth 1, and with the cursor's linkKind alone as `linkKinds`.",
    );
  }
  return placeOfCursor(after, scopeOf(request, request.of, type));
}
