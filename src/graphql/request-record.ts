import type { OperationDefinitionNode } from "graphql";
import type { CypherRun, RowCount } from "../graph/database.ts";

/** What is known of a request while it is answered: for its log line, its metrics and its trace. */
export interface RequestRecord {
  id: string;
  /** By the clock that `performance.now()` reads. */
  begun: number;
  runs: CypherRun[];
  /** The codes of the answer's errors, each once. */
  codes: string[];
  rows: RowCount;
  /** The most objects that the answer could hold, as foretold. */
  cost: number;
  /** The operation's name in the document, if it has one. */
  operation: string | null;
  /** Of the trace that the request is part of, if traces are on. */
  traceId: string | null;
}

/** What the server hands from one plugin to the next, one object for each request. */
export interface ServerContext {
  record?: RequestRecord;
  /** Aborts when the request's time is over. */
  signal?: AbortSignal;
}

const LONGEST_NAME = 100;

/** An operation's name as it is told of: a client's words, so not without end. */
export function nameOf(operation: OperationDefinitionNode | null | undefined): string | null {
  return operation?.name?.value.slice(0, LONGEST_NAME) ?? null;
}
