import type { Neo4jAddress } from "../../src/graph/driver.ts";
import { plainDriver, rowsByHand } from "./by-hand.ts";
import type { Contender } from "./contender.ts";

/**
 * What the database itself needs: the statement by hand, through the driver as it comes, in an
 * auto-commit read. Nobody can answer sooner, and nobody over HTTP as soon.
 */
export function floorContender(address: Neo4jAddress): Contender {
  const driver = plainDriver(address);
  return {
    name: "floor",
    answers: () => true,
    ask: ({ floor }) => rowsByHand(driver, address.database, floor),
    shape: ({ floor }, answer) => floor.shape(answer as unknown[]),
    close: () => driver.close(),
  };
}
