import neo4j from "neo4j-driver";
import { Problem } from "../errors.ts";

/** The database calls these transient, but a statement that needs too much memory needs it again. */
const MEMORY_LIMIT = /MemoryPoolOutOfMemoryError|TransactionOutOfMemoryError/;
const TIMED_OUT = /^Neo\.ClientError\.Transaction\.TransactionTimedOut/;
/** The address answers, but its database is starting, stopping, or can't read its own files. */
const AWAY =
  /^Neo\.(DatabaseError\.|TransientError\.(General|Database)\.DatabaseUnavailable|ClientError\.Security\.Unauthorized|ClientError\.Transaction\.Terminated|TransientError\.Transaction\.Terminated)/;
const NO_CONNECTION = /acquisition timed out/i;

/** The driver's, Neo4j's or our own code for a failure. */
export function codeOf(error: unknown): string {
  if (error instanceof Problem) return error.code;
  return error instanceof neo4j.Neo4jError ? error.code : "UNKNOWN";
}

/** Whether the same statement may well succeed a moment later. */
export function isWorthRetrying(error: unknown): boolean {
  return (
    error instanceof neo4j.Neo4jError &&
    neo4j.isRetryableError(error) &&
    !MEMORY_LIMIT.test(error.code)
  );
}

/**
 * What a client is told of a failure: a Problem where it can do something about it. Anything else is
 * given back as it is: a defect of ours.
 * @param isBusy whether all connections were in use, so that none was free rather than none to be had
 */
export function problemOf(error: unknown, isBusy: boolean): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const { code, message } = error;
  if (MEMORY_LIMIT.test(code)) {
    return new Problem(
      "TOO_MUCH_MEMORY",
      "The database has not enough memory for this question. Ask for fewer items, or for fewer levels at once.",
      { cause: error },
    );
  }
  if (TIMED_OUT.test(code)) {
    return new Problem(
      "TOO_SLOW",
      "The database took too long over this question. Ask for fewer items, or for fewer levels at once.",
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
  const away =
    code === neo4j.error.SERVICE_UNAVAILABLE ||
    code === neo4j.error.SESSION_EXPIRED ||
    AWAY.test(code) ||
    NO_CONNECTION.test(message);
  return away ? databaseAway(error) : error;
}

export function databaseAway(cause?: unknown): Problem {
  return new Problem(
    "DATABASE_UNAVAILABLE",
    "The database does not answer at the moment. Try again in a few seconds.",
    { cause },
  );
}
