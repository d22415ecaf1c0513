import type { Database, ReadScope } from "../graph/database.ts";
import { Loaders } from "../graph/loaders.ts";

/** What every resolver is given: the database, this request's loaders, and its record of statements. */
export interface ApiContext {
  database: Database;
  loaders: Loaders;
  scope: ReadScope;
  /** Where this server is reached, without a slash at the end. */
  baseUrl: string;
}

/** A fresh context, one for each request: loaders must never outlive one, or an answer could be stale. */
export function createContext(
  database: Database,
  request: ReadScope & { baseUrl: string },
): ApiContext {
  const { baseUrl, ...scope } = request;
  return {
    database,
    loaders: new Loaders(database, scope),
    scope,
    baseUrl,
  };
}
