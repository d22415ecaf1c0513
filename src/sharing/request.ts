import { cursorScope } from "../graph/relations/cursor.ts";
import { pageSize } from "../graphql/lists/pages.ts";
import { idsOf } from "../joining/ids.ts";
import type { EntityKind } from "../model/things.ts";
import { labelsOf } from "../paths/labels.ts";
import { type Within, type WithinArguments, withinOf } from "../paths/limits.ts";
import { placeOfCursor, type ToldPlace } from "../paths/told-place.ts";

export const USUAL_SHARED = 10;
export const MOST_SHARED = 50;

/** The field's arguments, as GraphQL has coerced them. */
export interface SharedArguments extends WithinArguments {
  ids: readonly string[];
  kinds?: readonly EntityKind[] | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}

/** A question for what several entities share that makes sense. */
export interface SharedRequest extends Within {
  ids: readonly string[];
  /** Of the kinds of entities; null for all. */
  labels: readonly string[] | null;
  count: number;
  /** Only what comes after this one, which so many articles tell of. */
  behind: ToldPlace | null;
  /** Of the list's cursors. */
  scope: string;
}

/** @throws Problem BAD_ARGUMENT */
export function sharedRequest(args: SharedArguments): SharedRequest {
  const asked = {
    ids: idsOf(args.ids),
    labels: labelsOf(args.kinds),
    ...withinOf(args),
  };
  const scope = cursorScope(["sharedConnections", ...Object.values(asked)]);
  return {
    ...asked,
    count: pageSize("first", args.first, USUAL_SHARED, MOST_SHARED),
    behind: args.after == null ? null : placeOfCursor(args.after, scope),
    scope,
  };
}
