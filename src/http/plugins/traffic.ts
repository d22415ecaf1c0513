import type { Plugin } from "graphql-yoga";
import { refusal } from "../errors/refusal.ts";

/** Tracks the requests in progress and whether new ones are accepted, for a graceful shutdown. */
export interface Traffic {
  plugin: Plugin;
  /**
   * Accepts no new requests, and waits for those in progress.
   * @param milliseconds how long to wait at most
   */
  stop(milliseconds: number): Promise<void>;
  /** Whether `stop` has been called. */
  readonly isStopping: boolean;
}

export function createTraffic(): Traffic {
  const inProgress = new Set<Request>();
  let isStopping = false;
  let onEmpty = () => {};
  return {
    plugin: {
      onRequest({ request, url, fetchAPI, endResponse }) {
        // The liveness check succeeds until the process ends.
        if (isStopping && url.pathname !== "/health/live") {
          endResponse(
            refusal(
              fetchAPI,
              503,
              "STOPPING",
              "This server is about to stop. Try again in a few seconds.",
            ),
          );
        } else inProgress.add(request);
      },
      onResponse({ request, response }) {
        if (isStopping) response.headers.set("connection", "close");
        inProgress.delete(request);
        if (inProgress.size === 0) onEmpty();
      },
    },
    async stop(milliseconds) {
      isStopping = true;
      if (inProgress.size === 0) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        onEmpty = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    },
    get isStopping() {
      return isStopping;
    },
  };
}
