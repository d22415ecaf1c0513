import type { CypherRun } from "../graph/database.ts";

/**
 * What was done for one HTTP request, told once, when its answer is ready. Metrics and traces are both
 * made of it: nothing of either has to be handed through the layers while the answer is made.
 * Times are in milliseconds, by the clock that `performance.now()` reads.
 */
export interface AnsweredRequest {
  method: string;
  /** Without the query string, which may hold a document. */
  path: string;
  kind: RequestKind;
  status: number;
  begun: number;
  ended: number;
  /** Where the caller's own trace stands: https://www.w3.org/TR/trace-context/ */
  traceHeaders: { traceparent: string | null; tracestate: string | null };
  /** Null when no document arrived. */
  operation: AnsweredOperation | null;
  /** The codes of the answer's errors, each once. They are ours, never a client's words. */
  codes: readonly string[];
  runs: readonly CypherRun[];
}

export interface AnsweredOperation {
  /** Null when the document could not be read. */
  type: OperationType | null;
  /** As the document calls it: a client's words, and at most 100 characters of them. */
  name: string | null;
  begun: number;
  ended: number;
}

export type OperationType = "query" | "mutation" | "subscription";

/** An operation's type; `graphql` for whatever came to the API and was none; or what else was asked for. */
export type RequestKind = OperationType | "graphql" | "health" | "other";

/** Takes note of a request. Gives back the id of its trace, if it has one. */
export type Observe = (answered: AnsweredRequest) => string | null;
