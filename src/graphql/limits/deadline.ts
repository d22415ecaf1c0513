import { setMaxListeners } from "node:events";
import type { Plugin } from "graphql-yoga";
import { Problem } from "../../errors.ts";
import type { ApiContext } from "../context.ts";
import type { ServerContext } from "../request-record.ts";

/**
 * Gives each request a signal that aborts when its time is over or the client goes away. Every read
 * of the request hangs on it and ends in the database; the execution stops with it, so that one
 * sentence answers and not an error for each field.
 */
export function deadline(milliseconds: number): Plugin<ApiContext & ServerContext, ServerContext> {
  return {
    onParams({ request, context, paramsHandler, setParamsHandler }) {
      setParamsHandler(async (payload) => {
        const over = new AbortController();
        // Every read under way listens, and Node would take so many listeners for a leak.
        setMaxListeners(0, over.signal);
        const clock = setTimeout(() => over.abort(tooSlow(milliseconds)), milliseconds);
        const clientLeft = () => over.abort(request.signal.reason);
        request.signal.addEventListener("abort", clientLeft, { once: true });
        if (request.signal.aborted) clientLeft();
        context.signal = over.signal;
        try {
          return await paramsHandler(payload);
        } finally {
          clearTimeout(clock);
          request.signal.removeEventListener("abort", clientLeft);
        }
      });
    },
    onExecute({ args }) {
      Object.assign(args, { signal: args.contextValue.scope.signal });
    },
  };
}

function tooSlow(milliseconds: number): Problem {
  return new Problem(
    "TOO_SLOW",
    `This was not answered within ${milliseconds / 1000} s, and the work was ended. Ask for fewer items, or for fewer levels at once.`,
  );
}
