import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import neo4j from "neo4j-driver";
import { plainDriver, rowsByHand } from "../contenders/by-hand.ts";
import { setting } from "../contenders/setting.ts";

// The floor behind Node's own HTTP server, in a process of its own: a statement comes, its rows go. What is
// between it and the floor is what HTTP costs; what is between it and the product, what GraphQL costs.

const driver = plainDriver({
  uri: setting("NEO4J_URI"),
  user: setting("NEO4J_USER"),
  password: setting("NEO4J_PASSWORD"),
});
const database = setting("NEO4J_DATABASE");

/** The driver's integers, which a statement's limits are, as JSON has them. */
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
