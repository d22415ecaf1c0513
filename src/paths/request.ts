import { Problem } from "../errors.ts";
import { cursorScope, decodeCursor } from "../graph/relations/cursor.ts";
import { requireId } from "../graphql/ids.ts";
import { pageSize } from "../graphql/lists/pages.ts";
import { ENTITY_KINDS } from "../model/things.ts";
import {
  numberOf,
  type Over,
  type OverArguments,
  overOf,
  type Within,
  type WithinArguments,
  withinOf,
} from "./limits.ts";

export const USUAL_HOPS = 4;
export const MOST_HOPS = 6;
export const USUAL_PATHS = 10;
export const MOST_PATHS = 50;

/** The field's arguments, as GraphQL has coerced them. */
interface PathArguments extends WithinArguments, OverArguments {
  from: string;
  to: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  maxHops?: number | null | undefined;
}

/** A search for paths that makes sense. */
export interface PathRequest extends Within, Over {
  from: string;
  to: string;
  count: number;
  maxHops: number;
  /** Only paths after this one. */
  behind: readonly string[] | null;
  /** Of the search's cursors. */
  scope: string;
}

const KEYS = { keys: ["stations"] } as const;

/** @throws Problem BAD_ARGUMENT */
export function pathRequest(args: PathArguments): PathRequest {
  const { from, to } = args;
  requireId("from", from, ENTITY_KINDS);
  requireId("to", to, ENTITY_KINDS);
  if (from === to) {
    throw new Problem("BAD_ARGUMENT", `\`from\` and \`to\` are both ${from}. Give two entities.`);
  }
  const search = {
    ...{ from, to },
    ...overOf(args, [from, to]),
    ...withinOf(args),
    maxHops: numberOf("maxHops", args.maxHops ?? USUAL_HOPS, MOST_HOPS),
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

/** Whether nothing was asked but both ends and a length. The scope holds all limits, so it tells. */
export function isUnlimited({ from, to, maxHops, scope }: PathRequest): boolean {
  return pathRequest({ from, to, maxHops }).scope === scope;
}
