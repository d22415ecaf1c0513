import {
  type Attributes,
  type Context,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  type TextMapGetter,
  type Tracer,
  trace,
} from "@opentelemetry/api";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import type { CypherRun } from "../graph/scope.ts";
import type { AnsweredOperation, AnsweredRequest, Observe } from "./answered-request.ts";

/** Any other method would let clients add names of their own to every list of operations. */
const METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "OPTIONS", "PUT", "DELETE"]);
const ROUTES: ReadonlySet<string> = new Set(["/", "/graphql", "/schema.graphql"]);

type TraceHeaders = AnsweredRequest["traceHeaders"];
const propagator = new W3CTraceContextPropagator();
const headerOf: TextMapGetter<TraceHeaders> = {
  get: (headers, name) => headers[name as keyof TraceHeaders] ?? undefined,
  keys: (headers) => Object.keys(headers),
};

/**
 * Makes a trace of each request: HTTP, below it the operation, below that each Cypher statement by
 * its file's name. Names and attributes follow OpenTelemetry's semantic conventions for HTTP
 * servers, GraphQL and databases. Documents, variables' values and query strings are never
 * included. Health checks, which come every few seconds, are not traced.
 */
export function spansOf(tracer: Tracer): Observe {
  return (answered) => {
    if (answered.kind === "health") return null;
    // Both clocks are read once per request, so that nested spans line up to the microsecond.
    const at = clock(Date.now() - performance.now());
    const parent = propagator.extract(ROOT_CONTEXT, answered.traceHeaders, headerOf);
    const http = tracer.startSpan(httpName(answered), httpOptions(answered, at), parent);
    if (http.isRecording()) {
      const ofHttp = trace.setSpan(parent, http);
      const { operation } = answered;
      const ofOperation = operation
        ? operationSpan(tracer, ofHttp, operation, answered.codes, at)
        : ofHttp;
      for (const run of answered.runs) statementSpan(tracer, ofOperation, run, at);
    }
    if (answered.status >= 500) fail(http, String(answered.status));
    http.end(at(answered.ended));
    return http.spanContext().traceId;
  };
}

type At = (milliseconds: number) => number;

/** Converts `performance.now()` to milliseconds since 1970, which spans use. */
function clock(offset: number): At {
  return (milliseconds) => offset + milliseconds;
}

function httpName({ method, path }: AnsweredRequest): string {
  const known = METHODS.has(method) ? method : "HTTP";
  return ROUTES.has(path) ? `${known} ${path}` : known;
}

function httpOptions({ method, path, status, begun }: AnsweredRequest, at: At) {
  return {
    kind: SpanKind.SERVER,
    startTime: at(begun),
    attributes: {
      "http.request.method": METHODS.has(method) ? method : "_OTHER",
      "http.response.status_code": status,
      "url.path": path,
      ...(ROUTES.has(path) ? { "http.route": path } : {}),
    },
  };
}

/** @returns the context for child spans */
function operationSpan(
  tracer: Tracer,
  parent: Context,
  { type, name, begun, ended }: AnsweredOperation,
  codes: readonly string[],
  at: At,
): Context {
  const attributes: Attributes = {
    ...(type ? { "graphql.operation.type": type } : {}),
    ...(name ? { "graphql.operation.name": name } : {}),
  };
  const span = tracer.startSpan(
    type ?? "GraphQL Operation",
    { kind: SpanKind.INTERNAL, startTime: at(begun), attributes },
    parent,
  );
  if (codes.length > 0) fail(span, codes.join(" "));
  span.end(at(ended));
  return trace.setSpan(parent, span);
}

function statementSpan(
  tracer: Tracer,
  parent: Context,
  { file, begun, milliseconds, rows, why }: CypherRun,
  at: At,
): void {
  const attributes: Attributes = {
    "db.system.name": "neo4j",
    "db.query.summary": file,
    "code.file.path": `cypher/${file}`,
    "db.response.returned_rows": rows,
  };
  const span = tracer.startSpan(
    file,
    { kind: SpanKind.CLIENT, startTime: at(begun), attributes },
    parent,
  );
  if (why) fail(span, why);
  span.end(at(begun + milliseconds));
}

function fail(span: Span, type: string): void {
  span.setAttribute("error.type", type);
  span.setStatus({ code: SpanStatusCode.ERROR });
}
