import { inject } from "vitest";
import type { Neo4jAddress } from "../../src/graph/driver.ts";

/** The database to which tests may write. Only one file is run at a time, so it is that file's own. */
export function scratchNeo4j(): Neo4jAddress {
  return inject("scratchNeo4j");
}
