import type { Context } from "hono";
import type { ServerContext } from "../../graphql/request-record.ts";
import type { Asking } from "../documents/ask.ts";

/** What the server in front of the router tells of a request. */
export interface Env {
  Bindings: ServerContext;
}

/** Documents asked for this request are a part of it: in its log line, its trace, and when it ends. */
export function askingOf({ env: { record, baseUrl }, req }: Context<Env>): Asking {
  return {
    ...(record && { record }),
    ...(baseUrl !== undefined && { baseUrl }),
    signal: req.raw.signal,
  };
}
