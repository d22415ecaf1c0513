// A Node process of its own that starts an ephemeral Neo4j on the folder named by its first
// argument, for the tests to kill. With "exit" as the second argument it ends by process.exit while
// Neo4j makes its database.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { startLocalNeo4j } from "../../../src/local-neo4j/start.ts";
import { localSettings } from "../../support/local-settings.ts";

const [dataFolder = "", then] = process.argv.slice(2);
if (then === "exit") {
  setInterval(() => {
    if (existsSync(join(dataFolder, "neo4j", "data", "databases"))) process.exit(0);
  }, 20);
}
await startLocalNeo4j(localSettings(dataFolder), { report: () => {}, ephemeral: true });
setInterval(() => {}, 60_000);
