import { join } from "node:path";

/** Neo4j Community of the 5.26 long-term support line; runs on Java 17 and 21. */
export const neo4jVersion = "5.26.30";

/** The layout of the data folder. Only `neo4j-password` can't be recreated. */
export function dataPaths(dataFolder: string) {
  return {
    home: join(dataFolder, "neo4j"),
    /** Exists as soon as Neo4j has users, and thus a password. */
    systemDatabase: join(dataFolder, "neo4j", "data", "databases", "system"),
    /** Native libraries that the JVM unpacks; the Launcher empties this folder at each start. */
    temporary: join(dataFolder, "tmp"),
    logs: join(dataFolder, "logs"),
    consoleLog: join(dataFolder, "logs", "console.log"),
    password: join(dataFolder, "neo4j-password"),
    running: join(dataFolder, "running.json"),
  };
}
