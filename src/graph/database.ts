import neo4j, {
  type Driver,
  type ManagedTransaction,
  type Record as Neo4jRecord,
  type Session,
} from "neo4j-driver";
import { Problem } from "../errors.ts";
import type { CypherText } from "./cypher-file.ts";
import { MOST_CONNECTIONS, type Neo4jAddress, openDriver } from "./driver.ts";
import { orAborted } from "./or-aborted.ts";
import { codeOf, databaseAway, isWorthRetrying, problemOf } from "./problem-of.ts";
import { Lookout } from "./stall-detector.ts";

/** One Cypher statement that ran: for receipts, logs and tests. */
export interface CypherRun {
  file: string;
  /** By the clock that `performance.now()` reads. */
  begun: number;
  milliseconds: number;
  rows: number;
  /** Only there when it failed or was called off. */
  failed?: true;
  /** Why it failed: the driver's or Neo4j's code, or CALLED_OFF when nobody waits for it any longer. */
  why?: string;
}

export const CALLED_OFF = "CALLED_OFF";

/** Rows of nodes and links, those below others counted too. */
export interface RowCount {
  /** Were every page full. */
  estimated: number;
  actual: number;
}

/** What a read belongs to: a request that may be called off, and that keeps a record of its statements. */
export interface ReadScope {
  signal?: AbortSignal;
  onRun?: (run: CypherRun) => void;
  /** Told of each batch that was read how many rows of all levels it had, and how many it could have had. */
  onRows?: (rows: RowCount) => void;
  /** How long the database lets a statement run, in milliseconds: the last resort, should we be gone. */
  timeoutMs?: number;
}

export type Parameters = Record<string, unknown>;

/**
 * Counted by ourselves: the driver shows nothing of its pool. A session holds one connection, so what
 * is above the most is waiting. A cluster has as many connections again for each of its members.
 */
export interface DatabaseLoad {
  sessions: number;
  mostConnections: number;
}

const ATTEMPTS = 3;
/** After this long another attempt would come too late for whoever waits. */
const MILLISECONDS_FOR_RETRIES = 1_000;
const TRANSACTION_TIMEOUT_MS = 10_000;
const MILLISECONDS_FOR_PING = 2_500;

/** The one door to Neo4j: reads in the driver's cheapest form, writes in one transaction. */
export class Database {
  readonly #driver: Driver;
  readonly #name: string;
  readonly #lookout = new Lookout(() => this.ping());
  /** Sessions that hold a connection or wait for one. */
  #open = 0;

  constructor(address: Neo4jAddress) {
    this.#driver = openDriver(address);
    this.#name = address.database;
  }

  /**
   * Runs one read as an auto-commit transaction (half the cost of a managed one), again when the
   * driver says that trying again may help. An aborted signal ends the statement in the database,
   * and the promise at once, with the signal's reason; so does, within 6 s, a database that has fallen
   * silent.
   * @throws Problem DATABASE_UNAVAILABLE when Neo4j does not answer, TOO_BUSY when no connection is
   *   free, TOO_MUCH_MEMORY or TOO_SLOW when the statement was over the database's own limits
   */
  async read(
    cypher: CypherText,
    parameters: Parameters,
    scope: ReadScope = {},
  ): Promise<Neo4jRecord[]> {
    return this.#readAgain(cypher, parameters, scope);
  }

  async #readAgain(cypher: CypherText, parameters: Parameters, scope: ReadScope) {
    const begun = performance.now();
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#readOnce(cypher, parameters, scope);
      } catch (error) {
        scope.signal?.throwIfAborted();
        const late = performance.now() - begun > MILLISECONDS_FOR_RETRIES;
        if (attempt >= ATTEMPTS || late || !isWorthRetrying(error)) throw this.#problemOf(error);
      }
    }
  }

  async #readOnce(cypher: CypherText, parameters: Parameters, scope: ReadScope) {
    scope.signal?.throwIfAborted();
    const session = this.#driver.session({
      database: this.#name,
      defaultAccessMode: neo4j.session.READ,
    });
    this.#open += 1;
    const begun = performance.now();
    let rows = 0;
    let why: string | null = null;
    try {
      const work = withoutStackTrace(() =>
        session.run(cypher.text, parameters, {
          timeout: scope.timeoutMs ?? TRANSACTION_TIMEOUT_MS,
        }),
      );
      const { records } = await this.#lookout.over(orAborted(work, scope.signal));
      rows = records.length;
      return records;
    } catch (error) {
      why = scope.signal?.aborted ? CALLED_OFF : codeOf(error);
      throw error;
    } finally {
      this.#leave(session);
      scope.onRun?.({
        file: cypher.file,
        begun,
        milliseconds: performance.now() - begun,
        rows,
        ...(why === null ? {} : { failed: true, why }),
      });
    }
  }

  /**
   * Closing a session in mid-statement resets its connection, which ends the transaction in the
   * database. Nobody waits for it: a frozen database would never answer.
   */
  #leave(session: Session): void {
    const left = () => {
      this.#open -= 1;
    };
    session.close().then(left, left);
  }

  /** How many sessions hold a connection or wait for one, and how many connections there are at most. */
  get load(): DatabaseLoad {
    return { sessions: this.#open, mostConnections: MOST_CONNECTIONS };
  }

  #problemOf(error: unknown): unknown {
    return problemOf(error, this.#open >= MOST_CONNECTIONS);
  }

  /**
   * Runs work in one write transaction: all of it or nothing. The work may run again, so it must be
   * free of side effects other than its statements.
   * @throws Problem DATABASE_UNAVAILABLE when Neo4j does not answer
   */
  async write<T>(work: (run: RunInTransaction) => Promise<T>): Promise<T> {
    const session = this.#driver.session({ database: this.#name });
    this.#open += 1;
    try {
      return await session.executeWrite((transaction) => work(runIn(transaction)));
    } catch (error) {
      throw this.#problemOf(error);
    } finally {
      this.#open -= 1;
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
        throw this.#problemOf(error);
      });
    const [major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(agent) ?? []).slice(1).map(Number);
    if (major < 5 || (major === 5 && minor < 26)) {
      throw new Problem(
        "BAD_SETTING",
        `Neo4j 5.26 or later is needed, but ${agent} answers at NEO4J_URI.`,
      );
    }
  }

  /**
   * Asks the database for a node, so that a process that lives but can't read counts as away.
   * @throws Problem DATABASE_UNAVAILABLE or TOO_BUSY, within 3 s
   */
  async ping(): Promise<void> {
    const patience = new AbortController();
    const late = setTimeout(() => patience.abort(databaseAway()), MILLISECONDS_FOR_PING);
    const ask = { file: "(ping)", text: "OPTIONAL MATCH (n) RETURN n LIMIT 1" };
    try {
      await this.#readAgain(ask, {}, { signal: patience.signal });
    } finally {
      clearTimeout(late);
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }
}

/**
 * The driver notes for each statement where it was run, which nobody looks at: problems name the
 * statement's file. Through source maps the note costs 0.1 ms.
 */
function withoutStackTrace<T>(work: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

export type RunInTransaction = (
  cypher: CypherText,
  parameters: Parameters,
) => Promise<Neo4jRecord[]>;

function runIn(transaction: ManagedTransaction): RunInTransaction {
  return async (cypher, parameters) => (await transaction.run(cypher.text, parameters)).records;
}
