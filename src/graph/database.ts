import neo4j, {
  type Driver,
  type ManagedTransaction,
  type Record as Neo4jRecord,
} from "neo4j-driver";
import { Problem } from "../errors.ts";
import type { CypherText } from "./cypher-file.ts";
import { type Neo4jAddress, openDriver } from "./driver.ts";

/** One Cypher statement that ran: for receipts, logs and tests. */
export interface CypherRun {
  file: string;
  milliseconds: number;
  rows: number;
}

/** What a read belongs to: a request that may be called off, and that keeps a record of its statements. */
export interface ReadScope {
  signal?: AbortSignal;
  onRun?: (run: CypherRun) => void;
}

export type Parameters = Record<string, unknown>;

const ATTEMPTS = 3;
const TRANSACTION_TIMEOUT_MS = 10_000;
/** The database calls these transient, but a statement that needs too much memory needs it again. */
const MEMORY_LIMIT = /MemoryPoolOutOfMemoryError|TransactionOutOfMemoryError/;

/** The one door to Neo4j: reads in the driver's cheapest form, writes in one transaction. */
export class Database {
  readonly #driver: Driver;
  readonly #name: string;

  constructor(address: Neo4jAddress) {
    this.#driver = openDriver(address);
    this.#name = address.database;
  }

  /**
   * Runs one read as an auto-commit transaction (half the cost of a managed one), again when the
   * driver says that trying again may help. An aborted signal ends the statement in the database.
   * @throws Problem DATABASE_UNAVAILABLE when Neo4j does not answer
   */
  async read(
    cypher: CypherText,
    parameters: Parameters,
    scope: ReadScope = {},
  ): Promise<Neo4jRecord[]> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#readOnce(cypher, parameters, scope);
      } catch (error) {
        scope.signal?.throwIfAborted();
        if (attempt >= ATTEMPTS || !isWorthRetrying(error)) throw asProblem(error);
      }
    }
  }

  async #readOnce(cypher: CypherText, parameters: Parameters, scope: ReadScope) {
    scope.signal?.throwIfAborted();
    const session = this.#driver.session({
      database: this.#name,
      defaultAccessMode: neo4j.session.READ,
    });
    // Closing the session resets its connection, which ends the transaction in the database.
    const leave = () => void session.close();
    scope.signal?.addEventListener("abort", leave, { once: true });
    const begun = performance.now();
    try {
      const { records } = await session.run(cypher.text, parameters, {
        timeout: TRANSACTION_TIMEOUT_MS,
      });
      scope.onRun?.({
        file: cypher.file,
        milliseconds: performance.now() - begun,
        rows: records.length,
      });
      return records;
    } finally {
      scope.signal?.removeEventListener("abort", leave);
      await session.close();
    }
  }

  /**
   * Runs work in one write transaction: all of it or nothing. The work may run again, so it must be
   * free of side effects other than its statements.
   * @throws Problem DATABASE_UNAVAILABLE when Neo4j does not answer
   */
  async write<T>(work: (run: RunInTransaction) => Promise<T>): Promise<T> {
    const session = this.#driver.session({ database: this.#name });
    try {
      return await session.executeWrite((transaction) => work(runIn(transaction)));
    } catch (error) {
      throw asProblem(error);
    } finally {
      await session.close();
    }
  }

  /** Runs one schema command, which Neo4j wants in a transaction of its own. */
  async command(cypher: CypherText): Promise<void> {
    await this.write((run) => run(cypher, {}));
  }

  /**
   * Asks which Neo4j this is, before anything else is asked of it.
   * @throws Problem BAD_SETTING when it is older than the first with all that our Cypher uses
   */
  async requireVersion(): Promise<void> {
    const { agent = "" } = await this.#driver
      .getServerInfo({ database: this.#name })
      .catch((error) => {
        throw asProblem(error);
      });
    const [major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(agent) ?? []).slice(1).map(Number);
    if (major < 5 || (major === 5 && minor < 26)) {
      throw new Problem(
        "BAD_SETTING",
        `Neo4j 5.26 or later is needed, but ${agent} answers at NEO4J_URI.`,
      );
    }
  }

  /** Asks the database a real query, so that a process that lives but can't read counts as away. */
  async ping(): Promise<void> {
    await this.read({ file: "(ping)", text: "RETURN 1 AS one" }, {});
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }
}

export type RunInTransaction = (
  cypher: CypherText,
  parameters: Parameters,
) => Promise<Neo4jRecord[]>;

function runIn(transaction: ManagedTransaction): RunInTransaction {
  return async (cypher, parameters) => (await transaction.run(cypher.text, parameters)).records;
}

function isWorthRetrying(error: unknown): boolean {
  return (
    error instanceof neo4j.Neo4jError &&
    neo4j.isRetryableError(error) &&
    !MEMORY_LIMIT.test(error.code)
  );
}

/** Only a database that is away becomes a sentence for the client: any other failure is a defect of ours. */
function asProblem(error: unknown): unknown {
  const away =
    error instanceof neo4j.Neo4jError &&
    (error.code === neo4j.error.SERVICE_UNAVAILABLE ||
      error.code === neo4j.error.SESSION_EXPIRED ||
      error.code === "Neo.ClientError.Security.Unauthorized" ||
      /acquisition timed out/i.test(error.message));
  if (!away) return error;
  return new Problem(
    "DATABASE_UNAVAILABLE",
    "The database does not answer at the moment. Try again in a few seconds.",
    { cause: error },
  );
}
