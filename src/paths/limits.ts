import { Problem } from "../errors.ts";
import { type DaySpan, toDaySpan } from "../graphql/filter-input.ts";
import { requireId } from "../graphql/ids.ts";
import { HOP_TYPES } from "../model/hops.ts";
import { ENTITY_KINDS } from "../model/things.ts";

/** More than nearly everybody has; a path over somebody with more says little. */
export const USUAL_HUB = 500;
const MOST_AVOIDED = 100;

/** What may join two entities, as GraphQL has coerced it. */
export interface WithinArguments {
  linkKinds?: readonly string[] | null | undefined;
  validOn?: string | null | undefined;
  saidBetween?: DaySpan | null | undefined;
  minSources?: number | null | undefined;
}

/** Over what a search may lead, as GraphQL has coerced it. */
export interface OverArguments {
  avoid?: readonly string[] | null | undefined;
  avoidHubsOver?: number | null | undefined;
}

/** What a path may lead over. Days are ISO dates; null for no limit. */
export interface Within {
  /** Types of links in the graph. */
  types: readonly string[];
  validOn: string | null;
  saidFrom: string | null;
  saidUntil: string | null;
  minSources: number;
}

/** Entities that a search does not pass. */
export interface Over {
  avoid: readonly string[];
  hub: number;
}

/** @throws Problem BAD_ARGUMENT */
export function withinOf(args: WithinArguments): Within {
  const span = args.saidBetween ? toDaySpan("saidBetween", args.saidBetween) : null;
  const types = [...new Set(args.linkKinds ?? HOP_TYPES)].sort();
  if (types.length === 0) throw bad("`linkKinds` is empty. Leave it out for all kinds.");
  return {
    types,
    validOn: args.validOn ?? null,
    saidFrom: span?.from ?? null,
    saidUntil: span?.until ?? null,
    minSources: numberOf("minSources", args.minSources ?? 1),
  };
}

/** These limits alone, as a query's parameters. */
export function withinParametersOf({ types, validOn, saidFrom, saidUntil, minSources }: Within) {
  return { types: [...types], validOn, saidFrom, saidUntil, minSources };
}

/**
 * @param ends the entities that are to be connected
 * @throws Problem BAD_ARGUMENT
 */
export function overOf(args: OverArguments, ends: readonly string[]): Over {
  const avoid = [...new Set(args.avoid ?? [])].sort();
  if (avoid.length > MOST_AVOIDED) {
    throw bad(`\`avoid\` may list ${MOST_AVOIDED} entities, but lists ${avoid.length}.`);
  }
  for (const id of avoid) {
    requireId("avoid", id, ENTITY_KINDS);
    if (ends.includes(id)) {
      throw bad(`\`avoid\` lists ${id}, where the path begins or ends. Leave it out.`);
    }
  }
  return { avoid, hub: numberOf("avoidHubsOver", args.avoidHubsOver ?? USUAL_HUB) };
}

/** @throws Problem BAD_ARGUMENT outside 1 to the most */
export function numberOf(name: string, value: number, most = Number.MAX_SAFE_INTEGER): number {
  if (value >= 1 && value <= most) return value;
  const range = most === Number.MAX_SAFE_INTEGER ? "at least 1" : `between 1 and ${most}`;
  throw bad(`\`${name}\` must be ${range}, but is ${value}.`);
}

function bad(message: string): Problem {
  return new Problem("BAD_ARGUMENT", message);
}
