import neo4j, { type Record as Neo4jRecord, type Session, type Transaction } from "neo4j-driver";
import { Problem } from "../errors.ts";
import type { CypherText } from "./cypher-file.ts";
import { isConnectionLost, isLockWaitEnded, isTooLarge, tooSlow } from "./problem-of.ts";
import { type RetryLimits, withRetries } from "./retries.ts";
import type { Parameters, RunScope } from "./scope.ts";
import type { Sessions } from "./sessions.ts";
import { type EndRun, startRun } from "./start-run.ts";
import { withoutStackTrace } from "./without-stack-trace.ts";

/** Runs one statement of a transaction, and returns its rows. */
export type RunInTransaction = (
  cypher: CypherText,
  parameters: Parameters,
) => Promise<Neo4jRecord[]>;

/** Long enough for a deadlock to clear or for a cluster to elect a new leader. */
const WRITE_RETRIES: RetryLimits = { attempts: 10, withinMs: 3_000, delayMs: 50 };

/** See `Database.write`. */
export async function writeTransaction<T>(
  sessions: Sessions,
  work: (run: RunInTransaction) => Promise<T>,
  scope: RunScope,
): Promise<T> {
  const { timeoutMs = Number.POSITIVE_INFINITY, signal } = scope;
  const limits = { ...WRITE_RETRIES, withinMs: Math.min(WRITE_RETRIES.withinMs, timeoutMs) };
  return retried(sessions, () => writeOnce(sessions, work, scope), limits, signal);
}

/** See `Database.command`. */
export async function runCommand(
  sessions: Sessions,
  { file, text }: CypherText,
  scope: RunScope,
): Promise<void> {
  const runOnce = async () => {
    const endRun = startRun(file, scope);
    try {
      await sessions.use(neo4j.session.WRITE, scope.signal, (session) =>
        withoutStackTrace(() => session.run(text)),
      );
      endRun(0);
    } catch (error) {
      endRun(0, error);
      throw error;
    }
  };
  await retried(sessions, runOnce, WRITE_RETRIES, scope.signal);
}

async function retried<T>(
  sessions: Sessions,
  once: () => Promise<T>,
  limits: RetryLimits,
  signal: AbortSignal | undefined,
): Promise<T> {
  try {
    return await withRetries(once, limits, signal);
  } catch (error) {
    throw isTooLarge(error) ? tooLarge(error) : sessions.problemOf(error);
  }
}

/** Whoever writes can't ask for less. */
function tooLarge(cause: unknown): Problem {
  return new Problem(
    "TOO_MUCH_MEMORY",
    "The database has not enough memory for a change of this size, and nothing of it was written. Give the one that runs here more with NEO4J_HEAP_MIB, a database of your own with db.memory.transaction.max; or divide what is written.",
    { cause },
  );
}

async function writeOnce<T>(
  sessions: Sessions,
  work: (run: RunInTransaction) => Promise<T>,
  scope: RunScope,
): Promise<T> {
  const { timeoutMs = Number.POSITIVE_INFINITY } = scope;
  const begun = performance.now();
  const statements = new TransactionStatements(scope);
  try {
    return await sessions.use(neo4j.session.WRITE, scope.signal, async (session) => {
      const transaction = await begin(session, scope.timeoutMs);
      const result = await work((cypher, parameters) =>
        statements.run(transaction, cypher, parameters),
      );
      await commit(transaction);
      return result;
    });
  } catch (error) {
    statements.abandon(error);
    const isLate = performance.now() - begun >= timeoutMs;
    throw isLate && isLockWaitEnded(error) ? tooSlow(error) : error;
  }
}

function begin(session: Session, timeoutMs: number | undefined): PromiseLike<Transaction> {
  return session.beginTransaction(timeoutMs === undefined ? {} : { timeout: timeoutMs });
}

/**
 * If the connection is lost during the commit, the work may have been saved: it must not be
 * retried.
 */
async function commit(transaction: Transaction): Promise<void> {
  try {
    await transaction.commit();
  } catch (error) {
    if (!isConnectionLost(error)) throw error;
    throw new Problem(
      "DATABASE_UNAVAILABLE",
      "The database did not say whether it has saved this. Look before you try again.",
      { cause: error },
    );
  }
}

/**
 * The statements of one attempt. Each is reported once, even if the attempt is abandoned before it
 * ends.
 */
class TransactionStatements {
  readonly #scope: RunScope;
  readonly #running = new Set<EndRun>();
  #isAbandoned = false;

  constructor(scope: RunScope) {
    this.#scope = scope;
  }

  async run(
    transaction: Transaction,
    { file, text }: CypherText,
    parameters: Parameters,
  ): Promise<Neo4jRecord[]> {
    if (this.#isAbandoned) throw new Error(`${file} came after the end of its transaction.`);
    const endRun = startRun(file, this.#scope);
    this.#running.add(endRun);
    try {
      const { records } = await withoutStackTrace(() => transaction.run(text, parameters));
      endRun(records.length);
      return records;
    } catch (error) {
      endRun(0, error);
      throw error;
    } finally {
      this.#running.delete(endRun);
    }
  }

  /** The work itself can't be stopped, but from now on none of its statements run. */
  abandon(error: unknown): void {
    this.#isAbandoned = true;
    for (const endRun of this.#running) endRun(0, error);
  }
}
