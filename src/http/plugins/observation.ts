import { type DocumentNode, getOperationAST } from "graphql";
import type { Plugin } from "graphql-yoga";
import { nameOf, type RequestRecord, type ServerContext } from "../../graphql/request-record.ts";
import type { AnsweredOperation, Observe, RequestKind } from "../../telemetry/answered-request.ts";

/** Reports each request once its response is ready, and records the id of its trace for the log. */
export function observation(observe: Observe): Plugin<object, ServerContext> {
  const operations = new WeakMap<RequestRecord, AnsweredOperation>();
  return {
    onParams({ context: { record } }) {
      if (!record) return;
      const begun = performance.now();
      operations.set(record, { type: null, name: null, begun, ended: begun });
    },
    onParse({ context }) {
      return ({ result }) => {
        const { record, params } = context as ServerContext & {
          params?: { operationName?: string };
        };
        const operation = record && operations.get(record);
        if (operation) Object.assign(operation, typeAndName(result, params?.operationName));
      };
    },
    onResultProcess({ result, serverContext: { record } }) {
      if (!record || Array.isArray(result)) return;
      const operation = operations.get(record);
      if (operation) operation.ended = performance.now();
    },
    onResponse({ request, response, serverContext: { record } }) {
      // Requests without a record never reached our plugins: Yoga answered /health/live.
      if (!record) return;
      const operation = operations.get(record) ?? null;
      const { pathname: path } = new URL(request.url);
      record.traceId = observe({
        method: request.method,
        path,
        kind: operation?.type ?? kindOf(path, response.status),
        status: response.status,
        begun: record.begun,
        ended: performance.now(),
        traceHeaders: {
          traceparent: request.headers.get("traceparent"),
          tracestate: request.headers.get("tracestate"),
        },
        operation,
        codes: record.codes,
        runs: record.runs,
      });
    },
  };
}

function typeAndName(parsed: unknown, operationName: string | undefined) {
  if (parsed === null || parsed instanceof Error) return {};
  const node = getOperationAST(parsed as DocumentNode, operationName);
  return node ? { type: node.operation, name: nameOf(node) } : {};
}

/**
 * Classifies a request that had no operation. The explorer's page shares the API's address, but its
 * status is below 400.
 */
function kindOf(path: string, status: number): RequestKind {
  if (path.startsWith("/health/")) return "health";
  return path === "/graphql" && status >= 400 ? "graphql" : "other";
}
