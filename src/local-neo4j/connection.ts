import { type Neo4jAddress, openDriver } from "../graph/driver.ts";

/** The address of our own Neo4j, on loopback, with its only user and database. */
export function localAddress(port: number, password: string): Neo4jAddress {
  return { uri: `bolt://127.0.0.1:${port}`, user: "neo4j", password, database: "neo4j" };
}

/**
 * Runs one real query, because an open port proves nothing.
 * @returns null when the database answers, otherwise the driver's error
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
