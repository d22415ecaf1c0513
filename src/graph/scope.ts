/** The context of a statement: a request that may be aborted and that records its statements. */
export interface RunScope {
  signal?: AbortSignal;
  /**
   * Called when a statement has ended, in whatever way; once for each attempt if there are several.
   */
  onRun?: (run: CypherRun) => void;
  /**
   * The database's own timeout for the transaction, in milliseconds. It still applies if this
   * process dies.
   */
  timeoutMs?: number;
}

export interface ReadScope extends RunScope {
  /**
   * Called after each batch with the number of rows it had on all levels, and the number it could
   * have had.
   */
  onRows?: (rows: RowCount) => void;
}

/** One Cypher statement that ran: for receipts, logs and tests. */
export interface CypherRun {
  file: string;
  /** By the clock that `performance.now()` reads. */
  begun: number;
  milliseconds: number;
  rows: number;
  /** Only set when it failed or was canceled. */
  failed?: true;
  /** Why it failed: the driver's or Neo4j's code, or CANCELED when its signal was aborted. */
  why?: string;
}

export const CANCELED = "CANCELED";

/** The number of nodes and links read, including those below others. */
export interface RowCount {
  /** The number if every page were full. */
  estimated: number;
  actual: number;
}

export type Parameters = Record<string, unknown>;
