import type { Neo4jAddress } from "../../src/graph/driver.ts";
import { byHand } from "../queries/query.ts";
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
    answers: ({ floor }) => floor !== null,
    ask: (one) => rowsByHand(driver, address.database, byHand(one)),
    shape: (one, answer) => byHand(one).shape(answer as unknown[]),
    close: () => driver.close(),
  };
}
