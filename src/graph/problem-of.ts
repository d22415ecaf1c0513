import neo4j from "neo4j-driver";
import { Problem } from "../errors.ts";

/**
 * The database calls these transient, but a statement that needs too much memory will need it
 * again.
 */
const MEMORY_LIMIT = /MemoryPoolOutOfMemoryError|TransactionOutOfMemoryError/;
const TIMED_OUT = /^Neo\.ClientError\.Transaction\.TransactionTimedOut/;
/** The address answers, but its database is starting, stopping, or can't read its own files. */
const UNAVAILABLE =
  /^Neo\.(DatabaseError\.|TransientError\.(General|Database)\.DatabaseUnavailable|ClientError\.Security\.Unauthorized|ClientError\.Transaction\.(Terminated|LockClientStopped)|TransientError\.Transaction\.Terminated)/;
const LOCK_WAIT_ENDED = /^Neo\.ClientError\.Transaction\.LockClientStopped/;
const DEADLOCK = /^Neo\.TransientError\.Transaction\.DeadlockDetected/;
const NO_CONNECTION = /acquisition timed out/i;

/** The error's code: the driver's, Neo4j's or our own. */
export function codeOf(error: unknown): string {
  if (error instanceof Problem) return error.code;
  return error instanceof neo4j.Neo4jError ? error.code : "UNKNOWN";
}

/** Whether the same statement is likely to succeed a moment later. */
export function isWorthRetrying(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && neo4j.isRetryableError(error) && !isTooLarge(error);
}

/**
 * Whether the connection was lost before the response arrived: the statement may have been
 * executed.
 */
export function isConnectionLost(error: unknown): boolean {
  return (
    error instanceof neo4j.Neo4jError &&
    (error.code === neo4j.error.SERVICE_UNAVAILABLE || error.code === neo4j.error.SESSION_EXPIRED)
  );
}

/** Whether a statement or its transaction needed more memory than the database may use. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && MEMORY_LIMIT.test(error.code);
}

/**
 * Whether the transaction was ended while it waited for a lock. Neo4j reports a timeout and a
 * transaction that a person terminated in the same way.
 */
export function isLockWaitEnded(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && LOCK_WAIT_ENDED.test(error.code);
}

/**
 * Maps a failure to what the client sees: a Problem when someone can do something about it. Any
 * other error is returned unchanged: it is a defect of ours.
 * @param isBusy whether all connections were in use, so that the wait for one timed out because of
 *   load and not because the database is unavailable
 */
export function problemOf(error: unknown, isBusy: boolean): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const { code, message } = error;
  if (isTooLarge(error)) {
    return new Problem(
      "TOO_MUCH_MEMORY",
      "The database has not enough memory for this question. Ask for fewer items, or for fewer levels at once.",
      { cause: error },
    );
  }
  if (TIMED_OUT.test(code)) {
    return tooSlow(error);
  }
  if (DEADLOCK.test(code)) {
    return new Problem(
      "TOO_BUSY",
      "Several writers were changing the same at once, and this one was never first. Try again.",
      { cause: error },
    );
  }
  if (NO_CONNECTION.test(message) && isBusy) {
    return new Problem(
      "TOO_BUSY",
      "Too many questions are being answered at the moment. Try again in a few seconds.",
      { cause: error },
    );
  }
  const isUnavailable =
    isConnectionLost(error) || UNAVAILABLE.test(code) || NO_CONNECTION.test(message);
  return isUnavailable ? databaseUnavailable(error) : error;
}

export function tooSlow(cause: unknown): Problem {
  return new Problem(
    "TOO_SLOW",
    "The database took too long over this question. Ask for fewer items, or for fewer levels at once.",
    { cause },
  );
}

export function databaseUnavailable(cause?: unknown): Problem {
  return new Problem(
    "DATABASE_UNAVAILABLE",
    "The database does not answer at the moment. Try again in a few seconds.",
    { cause },
  );
}
