import type { ServerInfo } from "neo4j-driver";
import { Problem } from "../errors.ts";

/**
 * @throws Problem BAD_SETTING when the server is older than the first version that supports all of
 *   our Cypher
 */
export function requireVersion({ agent = "" }: ServerInfo): void {
  const [major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(agent) ?? []).slice(1).map(Number);
  if (major < 5 || (major === 5 && minor < 26)) {
    throw new Problem(
      "BAD_SETTING",
      `Neo4j 5.26 or later is needed, but ${agent} answers at NEO4J_URI.`,
    );
  }
}
