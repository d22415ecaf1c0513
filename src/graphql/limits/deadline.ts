import { setMaxListeners } from "node:events";
import type { Plugin } from "graphql-yoga";
import { Problem } from "../../errors.ts";
import type { ApiContext } from "../context.ts";
import type { ServerContext } from "../request-record.ts";

/**
 * Gives each request a signal that aborts when its time is up or the client disconnects. The signal
 * ends every read of the request in the database, and stops the execution, so that the response has
 * one error and not one for each field.
 */
export function deadline(milliseconds: number): Plugin<ApiContext & ServerContext, ServerContext> {
  return {
    onParams({ request, context, paramsHandler, setParamsHandler }) {
      setParamsHandler(async (payload) => {
        const over = new AbortController();
        // Every running read adds a listener, and Node would warn about so many as a leak.
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
