import { Problem } from "../errors.ts";
import { cursorScope, decodeCursor } from "../graph/relations/cursor.ts";
import { type DaySpan, toDaySpan } from "../graphql/filter-input.ts";
import { requireId } from "../graphql/ids.ts";
import { pageSize } from "../graphql/lists/pages.ts";
import { HOP_TYPES } from "../model/hops.ts";
import { ENTITY_KINDS } from "../model/things.ts";

export const USUAL_HOPS = 4;
export const MOST_HOPS = 6;
/** More than nearly everybody has; a path over somebody with more says little. */
export const USUAL_HUB = 500;
export const USUAL_PATHS = 10;
export const MOST_PATHS = 50;
const MOST_AVOIDED = 100;

/** The field's arguments, as GraphQL has coerced them. */
interface PathArguments {
  from: string;
  to: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  maxHops?: number | null | undefined;
  linkKinds?: readonly string[] | null | undefined;
  avoid?: readonly string[] | null | undefined;
  avoidHubsOver?: number | null | undefined;
  validOn?: string | null | undefined;
  saidBetween?: DaySpan | null | undefined;
  minSources?: number | null | undefined;
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

/** A search for paths that makes sense. */
export interface PathRequest extends Within {
  from: string;
  to: string;
  count: number;
  maxHops: number;
  avoid: readonly string[];
  hub: number;
  /** Only paths after this one. */
  behind: readonly string[] | null;
  /** Of the search's cursors. */
  scope: string;
}

const KEYS = { keys: ["stations"] } as const;

/** @throws Problem BAD_ARGUMENT */
export function pathRequest(args: PathArguments): PathRequest {
  const { from, to, avoid } = args;
  requireId("from", from, ENTITY_KINDS);
  requireId("to", to, ENTITY_KINDS);
  if (from === to) throw bad(`\`from\` and \`to\` are both ${from}. Give two entities.`);
  const avoided = [...new Set(avoid ?? [])].sort();
  if (avoided.length > MOST_AVOIDED) {
    throw bad(`\`avoid\` may list ${MOST_AVOIDED} entities, but lists ${avoided.length}.`);
  }
  for (const id of avoided) {
    requireId("avoid", id, ENTITY_KINDS);
    if (id === from || id === to) {
      throw bad(`\`avoid\` lists ${id}, where the path begins or ends. Leave it out.`);
    }
  }
  const span = args.saidBetween ? toDaySpan("saidBetween", args.saidBetween) : null;
  const types = [...new Set(args.linkKinds ?? HOP_TYPES)].sort();
  if (types.length === 0) throw bad("`linkKinds` is empty. Leave it out for all kinds.");
  const search = {
    ...{ from, to, types, avoid: avoided },
    maxHops: within("maxHops", args.maxHops ?? USUAL_HOPS, MOST_HOPS),
    hub: within("avoidHubsOver", args.avoidHubsOver ?? USUAL_HUB),
    validOn: args.validOn ?? null,
    saidFrom: span?.from ?? null,
    saidUntil: span?.until ?? null,
    minSources: within("minSources", args.minSources ?? 1),
  };
  const scope = cursorScope(["paths", ...Object.values(search)]);
  const [stations] = args.after == null ? [] : decodeCursor(args.after, scope, KEYS).map(String);
  return {
    ...search,
    count: pageSize("first", args.first, USUAL_PATHS, MOST_PATHS),
    behind: stations === undefined ? null : stations.split(" "),
    scope,
  };
}

function within(name: string, value: number, most = Number.MAX_SAFE_INTEGER): number {
  if (value >= 1 && value <= most) return value;
  const range = most === Number.MAX_SAFE_INTEGER ? "at least 1" : `between 1 and ${most}`;
  throw bad(`\`${name}\` must be ${range}, but is ${value}.`);
}

function bad(message: string): Problem {
  return new Problem("BAD_ARGUMENT", message);
}
