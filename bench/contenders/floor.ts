import type { Neo4jAddress } from "../../src/graph/driver.ts";
import { plainDriver, rowsByHand } from "./by-hand.ts";
import type { Contender } from "./contender.ts";

/**
 * The time that the database itself needs: the hand-written statement, run with a default driver as
 * an auto-commit read. Nothing can answer faster, and over HTTP nothing can even be as fast.
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
