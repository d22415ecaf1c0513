import { getOperationAST } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { Logger } from "pino";
import type { CypherRun } from "../../graph/scope.ts";
import type { ApiContext } from "../../graphql/context.ts";
import { nameOf, type ServerContext } from "../../graphql/request-record.ts";

const SLOW_MILLISECONDS = 250;
const MOST_CAUSES = 3;

/**
 * Logs one line per request: its operation, its outcome, its duration, the number of statements,
 * and the files of the slow ones. It never logs a document, a variable's value or a credential.
 */
export function requestLog(log: Logger): Plugin<ApiContext & ServerContext, ServerContext> {
  return {
    onExecute({ args: { document, operationName, contextValue } }) {
      if (!contextValue.record) return;
      contextValue.record.operation = nameOf(getOperationAST(document, operationName));
    },
    onResponse({ request, response, serverContext: { record } }) {
      if (!record) return;
      const ids = {
        requestId: record.id,
        // The name by which tools correlate log lines with traces.
        ...(record.traceId ? { trace_id: record.traceId } : {}),
      };
      const line = {
        ...ids,
        method: request.method,
        path: new URL(request.url).pathname,
        operation: record.operation,
        status: response.status,
        ms: Math.round(performance.now() - record.begun),
        statements: record.runs.length,
        ...(record.runs.some(isSlow)
          ? { slow: record.runs.filter(isSlow).map(statementLine) }
          : {}),
        ...(record.codes.length > 0 ? { codes: record.codes } : {}),
        ...(request.signal.aborted ? { clientLeft: true } : {}),
      };
      for (const cause of record.causes.slice(0, MOST_CAUSES))
        log.error({ ...ids, err: cause }, "failure");
      log[response.status >= 500 ? "warn" : "info"](line, "request");
    },
  };
}

function isSlow({ milliseconds }: CypherRun): boolean {
  return milliseconds >= SLOW_MILLISECONDS;
}

function statementLine({ file, milliseconds, failed }: CypherRun) {
  return { file, ms: Math.round(milliseconds), ...(failed ? { failed } : {}) };
}
