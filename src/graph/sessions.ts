import neo4j, { type Driver, type Session, type SessionMode } from "neo4j-driver";
import { MOST_CONNECTIONS } from "./driver.ts";
import { orAborted } from "./or-aborted.ts";
import { problemOf } from "./problem-of.ts";
import { StallDetector } from "./stall-detector.ts";

/**
 * We count sessions because the driver does not expose its pool. Each session holds one connection,
 * so any sessions above the maximum are waiting. A cluster has this many connections for each of
 * its members.
 */
export interface DatabaseLoad {
  sessions: number;
  mostConnections: number;
}

/**
 * The sessions of one database: each is opened for one use, counted, and closed without waiting.
 */
export class Sessions {
  readonly #driver: Driver;
  readonly #database: string;
  readonly #stallDetector: StallDetector;
  /** Shared by every session, so that on a cluster reads see everything written here before. */
  readonly #bookmarks = neo4j.bookmarkManager();
  /** Sessions that hold a connection or wait for one. */
  #open = 0;

  /** @param ping see StallDetector */
  constructor(driver: Driver, database: string, ping: () => Promise<void>) {
    this.#driver = driver;
    this.#database = database;
    this.#stallDetector = new StallDetector(ping);
  }

  open(mode: SessionMode): Session {
    this.#open += 1;
    return this.#driver.session({
      database: this.#database,
      defaultAccessMode: mode,
      bookmarkManager: this.#bookmarks,
    });
  }

  /**
   * Closing a session in mid-statement resets its connection, which ends the transaction in the
   * database; a rollback would wait for the statement to end. We don't wait for the close: a frozen
   * database would never answer.
   */
  close(session: Session): void {
    const onClosed = () => {
      this.#open -= 1;
    };
    session.close().then(onClosed, onClosed);
  }

  /**
   * Resolves with the result of the work. Rejects at once with the signal's reason or, within 6 s,
   * with the Problem of a database that has stopped responding. The session is always closed.
   */
  async use<T>(
    mode: SessionMode,
    signal: AbortSignal | undefined,
    work: (session: Session) => PromiseLike<T>,
  ): Promise<T> {
    const session = this.open(mode);
    try {
      return await this.answer(work(session), signal);
    } finally {
      this.close(session);
    }
  }

  /**
   * Like `use`, for one answer of a session that stays open. The signal must not be aborted yet.
   */
  answer<T>(work: PromiseLike<T>, signal: AbortSignal | undefined): Promise<T> {
    return this.#stallDetector.watch(orAborted(work, signal));
  }

  get load(): DatabaseLoad {
    return { sessions: this.#open, mostConnections: MOST_CONNECTIONS };
  }

  /** Maps a failure to what the client sees; see `problemOf`. */
  problemOf(error: unknown): unknown {
    return problemOf(error, this.#open >= MOST_CONNECTIONS);
  }
}
