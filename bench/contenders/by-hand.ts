import neo4j, { type Driver } from "neo4j-driver";
import type { Neo4jAddress } from "../../src/graph/driver.ts";

/** A driver with default settings, except that integers are JavaScript numbers. */
export function plainDriver({ uri, user, password }: Omit<Neo4jAddress, "database">): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
}

/** The first value of each record of a statement, by an auto-commit read. */
export async function rowsByHand(
  driver: Driver,
  database: string,
  { text, parameters }: { text: string; parameters: object },
): Promise<unknown[]> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(text, parameters);
    return records.map((record) => record.get(0));
  } finally {
    await session.close();
  }
}
