import { Problem } from "../errors.ts";

/**
 * Longer than a ping's own timeout, so that no ping is itself watched; and short enough that a
 * query to a frozen database fails before its client has given up.
 */
const INTERVAL_MS = 3_000;

/**
 * Distinguishes a long-running statement, which is worth waiting for, from a database that has
 * stopped responding, which is not. Neither sends any sign of life.
 */
export class StallDetector {
  readonly #ping: () => Promise<void>;
  /** The ping in progress, shared by all callers that wait. */
  #pending: Promise<void> | null = null;

  /**
   * @param ping rejects with a Problem DATABASE_UNAVAILABLE when the database does not answer even
   *   the smallest query; any other failure says nothing about the database
   */
  constructor(ping: () => Promise<void>) {
    this.#ping = ping;
  }

  /**
   * Resolves with the result of the work; rejects with the ping's Problem if the work takes long
   * and the database is unavailable.
   */
  async watch<T>(work: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const stalled = new Promise<never>((_, reject) => {
      const onPingFailed = (error: unknown) => isUnavailable(error) && reject(error);
      timer = setInterval(() => this.#sharedPing().catch(onPingFailed), INTERVAL_MS);
    });
    try {
      return await Promise.race([work, stalled]);
    } finally {
      clearInterval(timer);
    }
  }

  #sharedPing(): Promise<void> {
    this.#pending ??= this.#ping().finally(() => {
      this.#pending = null;
    });
    return this.#pending;
  }
}

function isUnavailable(error: unknown): boolean {
  return error instanceof Problem && error.code === "DATABASE_UNAVAILABLE";
}
