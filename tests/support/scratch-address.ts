import { inject } from "vitest";
import type { Neo4jAddress } from "../../src/graph/driver.ts";

/** The database to which this worker's tests may write; files that run side by side have one each. */
export function scratchNeo4j(): Neo4jAddress {
  const addresses = inject("scratchNeo4js");
  const own = addresses[Number(process.env.VITEST_POOL_ID) - 1];
  if (!own)
    throw new Error(`There is no scratch database for worker ${process.env.VITEST_POOL_ID}.`);
  return own;
}
