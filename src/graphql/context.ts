import type { Database } from "../graph/database.ts";
import { Loaders } from "../graph/relations/loaders.ts";
import type { LookAhead } from "../graph/relations/plan.ts";
import type { ReadScope } from "../graph/scope.ts";
import { FieldPlans } from "./relations/field-plans.ts";
import type { RelationsContext } from "./relations/read.ts";

/**
 * What every resolver gets: the database, this request's plans and loaders, and the scope of its
 * reads.
 */
export interface ApiContext extends RelationsContext {
  database: Database;
  scope: ReadScope;
  /** How long the request may take, in milliseconds. */
  deadlineMs: number;
  /** This server's own address, without a trailing slash. */
  baseUrl: string;
}

/**
 * Creates a new context for each request: a loader that outlived its request could return stale
 * rows.
 */
export function createContext(
  database: Database,
  request: ReadScope & { baseUrl: string; deadlineMs: number; lookAhead: LookAhead | null },
): ApiContext {
  const { baseUrl, deadlineMs, lookAhead, ...scope } = request;
  return {
    database,
    loaders: new Loaders(database, scope, lookAhead),
    fieldPlans: new FieldPlans(lookAhead?.branches ?? 0),
    scope,
    deadlineMs,
    baseUrl,
  };
}
