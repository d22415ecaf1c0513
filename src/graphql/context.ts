import type { Database, ReadScope } from "../graph/database.ts";
import { Loaders } from "../graph/relations/loaders.ts";
import type { LookAhead } from "../graph/relations/plan.ts";
import { Places } from "./relations/places.ts";

/** What every resolver is given: the database, this request's places and loaders, and its record of statements. */
export interface ApiContext {
  database: Database;
  loaders: Loaders;
  places: Places;
  scope: ReadScope;
  /** Where this server is reached, without a slash at the end. */
  baseUrl: string;
}

/** A fresh context, one for each request: loaders must never outlive one, or an answer could be stale. */
export function createContext(
  database: Database,
  request: ReadScope & { baseUrl: string; lookAhead: LookAhead | null },
): ApiContext {
  const { baseUrl, lookAhead, ...scope } = request;
  return {
    database,
    places: new Places(),
    loaders: new Loaders(database, scope, lookAhead),
    scope,
    baseUrl,
  };
}
