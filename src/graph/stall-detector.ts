import { Problem } from "../errors.ts";

/**
 * Longer than a ping waits for its own answer, so that no ping is itself looked after; and short
 * enough that a question to a frozen database is answered before its reader has left.
 */
const MILLISECONDS_OF_SILENCE = 3_000;

/**
 * Tells a long statement from a database that has fallen silent: for the one it is worth waiting, for
 * the other it is not, and neither says which it is.
 */
export class Lookout {
  readonly #ping: () => Promise<void>;
  /** One question for all who wait. */
  #asked: Promise<void> | null = null;

  /**
   * @param ping rejects with a Problem DATABASE_UNAVAILABLE when the database does not answer even the
   *   smallest question; how else it may fail says nothing of the database
   */
  constructor(ping: () => Promise<void>) {
    this.#ping = ping;
  }

  /** What the work gives; or, when it takes long and meanwhile the database is away, the ping's Problem. */
  async over<T>(work: Promise<T>): Promise<T> {
    let watch: NodeJS.Timeout | undefined;
    const silence = new Promise<never>((_, reject) => {
      const leave = (error: unknown) => isAway(error) && reject(error);
      watch = setInterval(() => this.#ask().catch(leave), MILLISECONDS_OF_SILENCE);
    });
    try {
      return await Promise.race([work, silence]);
    } finally {
      clearInterval(watch);
    }
  }

  #ask(): Promise<void> {
    this.#asked ??= this.#ping().finally(() => {
      this.#asked = null;
    });
    return this.#asked;
  }
}

function isAway(error: unknown): boolean {
  return error instanceof Problem && error.code === "DATABASE_UNAVAILABLE";
}
