import type { Driver, Record as Neo4jRecord } from "neo4j-driver";
import type { CypherText } from "./cypher-file.ts";
import { type Neo4jAddress, openDriver } from "./driver.ts";
import { ping } from "./ping.ts";
import { readRecords } from "./read.ts";
import { requireVersion } from "./require-version.ts";
import type { Parameters, ReadScope, RunScope } from "./scope.ts";
import { type DatabaseLoad, Sessions } from "./sessions.ts";
import { streamRecords } from "./stream.ts";
import { type RunInTransaction, runCommand, writeTransaction } from "./write.ts";

/**
 * The only way to Neo4j. Every call rejects at once with the signal's reason when the scope's
 * signal is aborted, and within 6 s when the database has stopped responding; both end the
 * statement in the database. Reads see everything written earlier through the same Database.
 */
export class Database {
  readonly #driver: Driver;
  readonly #name: string;
  readonly #sessions: Sessions;

  constructor(address: Neo4jAddress) {
    this.#driver = openDriver(address);
    this.#name = address.database;
    this.#sessions = new Sessions(this.#driver, this.#name, () => this.ping());
  }

  /**
   * Runs one read as an auto-commit transaction (half the cost of a managed one), and retries it
   * when the driver says that a retry may help. Times out after 10 s unless the scope says
   * otherwise.
   * @throws Problem DATABASE_UNAVAILABLE when Neo4j does not answer, TOO_BUSY when no connection is
   *   free, TOO_MUCH_MEMORY or TOO_SLOW when the statement exceeded the database's own limits
   */
  async read(
    cypher: CypherText,
    parameters: Parameters,
    scope: ReadScope = {},
  ): Promise<Neo4jRecord[]> {
    return readRecords(this.#sessions, cypher, parameters, scope);
  }

  /**
   * Streams rows that need not fit into memory, at the reader's pace; a few thousand are buffered
   * at most. The statement starts with the first `next` and ends when the reader breaks, throws or
   * its signal aborts. We set no timeout unless the scope has one. It is reported as one run, with
   * the number of rows that were read.
   * @throws Problem as `read` does, also after the first rows; it is retried only before them
   */
  stream(
    cypher: CypherText,
    parameters: Parameters,
    scope: RunScope = {},
  ): AsyncGenerator<Neo4jRecord, void, undefined> {
    return streamRecords(this.#sessions, cypher, parameters, scope);
  }

  /**
   * Runs work in one write transaction: all of it or nothing. The work may be retried for up to 3
   * s, so it must have no side effects other than its statements. Neo4j's own timeout applies
   * unless the scope sets one. If the signal aborts during the commit, it is unknown whether the
   * work was saved.
   * @throws Problem as `read` does; DATABASE_UNAVAILABLE also when the connection was lost during
   *   the commit, which is never retried. Errors that the work throws pass unchanged
   */
  async write<T>(work: (run: RunInTransaction) => Promise<T>, scope: RunScope = {}): Promise<T> {
    return writeTransaction(this.#sessions, work, scope);
  }

  /**
   * Runs one schema command, which Neo4j requires to be in a separate transaction, or fills what is
   * new in several, batch by batch. It may be repeated, so it must do nothing that is done already.
   * @throws Problem as `write` does
   */
  async command(cypher: CypherText, scope: RunScope = {}): Promise<void> {
    await runCommand(this.#sessions, cypher, scope);
  }

  /**
   * Asks the database for a node, so that a process that is up but can't read counts as
   * unavailable.
   * @throws Problem DATABASE_UNAVAILABLE or TOO_BUSY, within 3 s
   */
  async ping(): Promise<void> {
    await ping((...question) => this.read(...question));
  }

  /**
   * Checks the Neo4j version. Call this before anything else.
   * @throws Problem BAD_SETTING when it is older than the first version that supports all of our
   *   Cypher
   */
  async requireVersion(): Promise<void> {
    const server = await this.#driver.getServerInfo({ database: this.#name }).catch((error) => {
      throw this.#sessions.problemOf(error);
    });
    requireVersion(server);
  }

  /** How many sessions hold or wait for a connection, and the maximum number of connections. */
  get load(): DatabaseLoad {
    return this.#sessions.load;
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }
}
