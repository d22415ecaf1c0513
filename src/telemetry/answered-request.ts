import type { CypherRun } from "../graph/scope.ts";

/**
 * The record of one HTTP request, reported once, when its response is ready. Metrics and traces are
 * both derived from it, so neither has to be passed through the layers while the request is
 * processed. Times are in milliseconds, by the clock that `performance.now()` reads.
 */
export interface AnsweredRequest {
  method: string;
  /** Without the query string, which may contain a document. */
  path: string;
  kind: RequestKind;
  status: number;
  begun: number;
  ended: number;
  /** The caller's trace context: https://www.w3.org/TR/trace-context/ */
  traceHeaders: { traceparent: string | null; tracestate: string | null };
  /** Null when no document arrived. */
  operation: AnsweredOperation | null;
  /** The codes of the response's errors, deduplicated. They are ours, never a client's text. */
  codes: readonly string[];
  runs: readonly CypherRun[];
}

export interface AnsweredOperation {
  /** Null when the document could not be read. */
  type: OperationType | null;
  /** The name in the document: client input, cut to 100 characters. */
  name: string | null;
  begun: number;
  ended: number;
}

export type OperationType = "query" | "mutation" | "subscription";

/**
 * An operation's type; `graphql` for an API request without a valid operation; otherwise the kind
 * of page.
 */
export type RequestKind = OperationType | "graphql" | "health" | "other";

/** Records a request. Returns the id of its trace, if it has one. */
export type Observe = (answered: AnsweredRequest) => string | null;
