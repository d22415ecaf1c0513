import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { createYoga } from "graphql-yoga";
import neo4j from "neo4j-driver";
import { setting } from "../contenders/setting.ts";

// @neo4j/graphql behind the same HTTP server as the product's, in a separate process. It has no log
// and no limits. Everything else is set up as its documentation says.

const driver = neo4j.driver(
  setting("NEO4J_URI"),
  neo4j.auth.basic(setting("NEO4J_USER"), setting("NEO4J_PASSWORD")),
);
const typeDefs = readFileSync(new URL("type-defs.graphql", import.meta.url), "utf8");
// Days are stored as text, and text comparisons are off by default.
const features = { filters: { String: { LTE: true, GTE: true } } };
const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema();

const yoga = createYoga({
  schema,
  context: { sessionConfig: { database: setting("NEO4J_DATABASE") } },
  graphiql: false,
  landingPage: false,
  logging: false,
  cors: false,
});

const server = createServer(yoga);
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  console.log(`API       http://127.0.0.1:${port}/graphql`);
});
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
    void driver.close();
  });
}
