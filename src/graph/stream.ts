import neo4j, { type Record as Neo4jRecord, type Session } from "neo4j-driver";
import type { CypherText } from "./cypher-file.ts";
import { READ_RETRIES } from "./read.ts";
import { withRetries } from "./retries.ts";
import type { Parameters, RunScope } from "./scope.ts";
import type { Sessions } from "./sessions.ts";
import { type EndRun, startRun } from "./start-run.ts";
import { withoutStackTrace } from "./without-stack-trace.ts";

/** See `Database.stream`. */
export async function* streamRecords(
  sessions: Sessions,
  cypher: CypherText,
  parameters: Parameters,
  scope: RunScope,
): AsyncGenerator<Neo4jRecord, void, undefined> {
  const { signal } = scope;
  try {
    const open = () => OpenStream.atFirstRecord(sessions, cypher, parameters, scope);
    const { stream, first } = await withRetries(open, READ_RETRIES, signal);
    // The reader may spend a long time on one record: the signal ends the statement in the
    // meantime.
    const onAbort = () => stream.close(signal?.reason);
    signal?.addEventListener("abort", onAbort, { once: true });
    try {
      for (let record = first; record !== null; record = await stream.next()) yield record;
    } catch (error) {
      stream.close(error);
      throw error;
    } finally {
      signal?.removeEventListener("abort", onAbort);
      stream.close();
    }
  } catch (error) {
    throw sessions.problemOf(error);
  }
}

/** A running statement and its session. */
class OpenStream {
  readonly #sessions: Sessions;
  readonly #signal: AbortSignal | undefined;
  readonly #session: Session;
  readonly #records: Pick<AsyncIterator<Neo4jRecord>, "next">;
  readonly #endRun: EndRun;
  #rows = 0;
  #isClosed = false;

  constructor(sessions: Sessions, cypher: CypherText, parameters: Parameters, scope: RunScope) {
    const { signal, timeoutMs } = scope;
    this.#sessions = sessions;
    this.#signal = signal;
    this.#endRun = startRun(cypher.file, scope);
    this.#session = sessions.open(neo4j.session.READ);
    const config = timeoutMs === undefined ? {} : { timeout: timeoutMs };
    const result = withoutStackTrace(() => this.#session.run(cypher.text, parameters, config));
    this.#records = result[Symbol.asyncIterator]();
  }

  /** Until the first record the reader has seen nothing, so the statement can still be retried. */
  static async atFirstRecord(...args: ConstructorParameters<typeof OpenStream>) {
    const stream = new OpenStream(...args);
    try {
      return { stream, first: await stream.next() };
    } catch (error) {
      stream.close(error);
      throw error;
    }
  }

  /** The next record, or null after the last. The driver fetches more when few are left. */
  async next(): Promise<Neo4jRecord | null> {
    this.#signal?.throwIfAborted();
    const { done, value } = await this.#sessions.answer(this.#records.next(), this.#signal);
    if (done) return null;
    this.#rows += 1;
    return value;
  }

  close(error?: unknown): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#endRun(this.#rows, error);
    this.#sessions.close(this.#session);
  }
}
