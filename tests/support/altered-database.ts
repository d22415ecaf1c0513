import { Database } from "../../src/graph/database.ts";
import type { Neo4jAddress } from "../../src/graph/driver.ts";
import { PING } from "../../src/graph/ping.ts";

/**
 * Runs long, in small memory; Cypher of its own, before whatever follows.
 * @param whose a word for the test file: files that share a database count only their own transactions
 */
export function slowCypher(whose: string): string {
  return `UNWIND range(1, 100000000000) AS ${whose} WITH count(${whose}) AS slow`;
}

/** Needs more memory than any statement is given. */
export const FAT =
  "UNWIND range(1, 1000000000) AS x WITH collect(x) AS many WITH size(many) AS fat";
/** No Cypher at all. */
export const BROKEN = "NONSENSE";

/** A real database whose every read, but no ping, begins with more work, or waits for a gate to open. */
export class AlteredDatabase extends Database {
  prefix: string | null;
  gate: Promise<void> = Promise.resolve();

  constructor(address: Neo4jAddress, prefix: string | null = null) {
    super(address);
    this.prefix = prefix;
  }

  override async read(...[cypher, parameters, scope]: Parameters<Database["read"]>) {
    if (cypher === PING) return super.read(cypher, parameters, scope);
    await this.gate;
    const text = this.prefix ? `${this.prefix}\n${cypher.text}` : cypher.text;
    return super.read({ file: cypher.file, text }, parameters, scope);
  }
}

/** How many transactions of that kind the database has under way; asked through another driver. */
export async function underWay(database: Database, prefix: string): Promise<number> {
  const [record] = await database.read(
    {
      file: "test",
      text: "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH $prefix RETURN count(*) AS n",
    },
    { prefix },
  );
  return record?.get("n");
}
