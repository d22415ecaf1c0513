import { randomUUID } from "node:crypto";
import type { Plugin } from "graphql-yoga";
import type { ServerContext } from "../../graphql/request-record.ts";
import { noteErrors } from "../errors/note-errors.ts";

const WELL_FORMED_ID = /^[\w.-]{1,64}$/;

/** Creates each request's record. Its id is the caller's, if valid, and is returned in a header. */
export function requestRecord(): Plugin<object, ServerContext> {
  return {
    onRequest({ request, serverContext }) {
      const given = request.headers.get("x-request-id");
      serverContext.record = {
        id: given && WELL_FORMED_ID.test(given) ? given : randomUUID(),
        begun: performance.now(),
        runs: [],
        codes: [],
        causes: [],
        rows: { estimated: 0, actual: 0 },
        cost: 0,
        operation: null,
        traceId: null,
      };
    },
    onResultProcess({ result, serverContext: { record } }) {
      if (!record || Array.isArray(result) || !("errors" in result)) return;
      noteErrors(record, result.errors ?? []);
    },
    onResponse({ response, serverContext }) {
      if (serverContext.record) response.headers.set("x-request-id", serverContext.record.id);
    },
  };
}
