import { type Neo4jAddress, openDriver } from "../graph/driver.ts";

/** The address of our own Neo4j: loopback, and its one user and database. */
export function localAddress(port: number, password: string): Neo4jAddress {
  return { uri: `bolt://127.0.0.1:${port}`, user: "neo4j", password, database: "neo4j" };
}

/**
 * Asks the database one real question, for an open port proves nothing.
 * @returns null when it answers, else the driver's error
 */
export async function ask(address: Neo4jAddress): Promise<Error | null> {
  const driver = openDriver(address);
  const session = driver.session({ database: address.database, defaultAccessMode: "READ" });
  try {
    await session.run("RETURN 1", {}, { timeout: 2_000 });
    return null;
  } catch (error) {
    return error as Error;
  } finally {
    await driver.close();
  }
}
