import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import neo4j from "neo4j-driver";
import { plainDriver, rowsByHand } from "../contenders/by-hand.ts";
import { setting } from "../contenders/setting.ts";

// The floor behind Node's own HTTP server, in a separate process: it receives a statement and
// returns its rows. The difference from the floor is the cost of HTTP; the difference from the
// product is the cost of GraphQL.

const driver = plainDriver({
  uri: setting("NEO4J_URI"),
  user: setting("NEO4J_USER"),
  password: setting("NEO4J_PASSWORD"),
});
const database = setting("NEO4J_DATABASE");

/** Converts integers from JSON, such as a statement's limits, to the driver's integers. */
function integers(_name: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("low" in value)) return value;
  const { low, high } = value as unknown as { low: number; high: number };
  return neo4j.int({ low, high });
}

const server = createServer(async (request, response) => {
  try {
    const data = await rowsByHand(driver, database, JSON.parse(await text(request), integers));
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ data }));
  } catch (error) {
    response.end(JSON.stringify({ errors: [{ message: String(error) }] }));
  }
});
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  console.log(`API       http://127.0.0.1:${port}/`);
});
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
    void driver.close();
  });
}
