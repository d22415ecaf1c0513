import type { OperationDefinitionNode } from "graphql";
import type { CypherRun, RowCount } from "../graph/scope.ts";

/** What is recorded about a request: for its log line, its metrics and its trace. */
export interface RequestRecord {
  id: string;
  /** By the clock that `performance.now()` reads. */
  begun: number;
  runs: CypherRun[];
  /** The codes of the response's errors, deduplicated. */
  codes: string[];
  /** What was behind them: defects, and the database's errors. */
  causes: unknown[];
  rows: RowCount;
  /** The estimated maximum number of objects in the response. */
  cost: number;
  /** The operation's name in the document, if it has one. */
  operation: string | null;
  /** The id of the request's trace, if traces are on. */
  traceId: string | null;
}

/** What the server passes from one plugin to the next, one object for each request. */
export interface ServerContext {
  record?: RequestRecord;
  /** Aborts when the request's time is up. */
  signal?: AbortSignal;
  /** Whether the document is one of this server's own, for a page or a file. */
  isOurs?: boolean;
  /** Where this server's addresses begin for whoever asks, without a slash at the end. */
  baseUrl?: string;
}

const LONGEST_NAME = 100;

/** An operation's name as it is reported: clients choose it, so its length is limited. */
export function nameOf(operation: OperationDefinitionNode | null | undefined): string | null {
  return operation?.name?.value.slice(0, LONGEST_NAME) ?? null;
}
