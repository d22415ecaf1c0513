import neo4j from "neo4j-driver";
import type { Neo4jAddress } from "../../src/graph/driver.ts";
import type { Contender } from "./contender.ts";

/**
 * What the database itself needs: the statement by hand, through the driver as it comes, in an
 * auto-commit read. Nobody can answer sooner, and nobody over HTTP as soon.
 */
export function floorContender({ uri, user, password, database }: Neo4jAddress): Contender {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
  });
  return {
    name: "floor",
    answers: () => true,
    ask: async ({ floor }) => {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
      try {
        const { records } = await session.run(floor.text, floor.parameters);
        return records.map((record) => record.get(0));
      } finally {
        await session.close();
      }
    },
    shape: ({ floor }, answer) => floor.shape(answer as unknown[]),
    close: () => driver.close(),
  };
}
