import type { Plugin } from "graphql-yoga";
import { refusal } from "../refusal.ts";

/** The requests under way, and whether new ones are let in: for a stop in order. */
export interface Traffic {
  plugin: Plugin;
  /**
   * Lets no new request in, and waits for those under way.
   * @param milliseconds how long at most
   */
  stop(milliseconds: number): Promise<void>;
  /** Whether `stop` has been called. */
  readonly isStopping: boolean;
}

export function createTraffic(): Traffic {
  const underWay = new Set<Request>();
  let isStopping = false;
  let onEmpty = () => {};
  return {
    plugin: {
      onRequest({ request, url, fetchAPI, endResponse }) {
        // Whoever asks whether the process lives is told so until its end.
        if (isStopping && url.pathname !== "/health/live") {
          endResponse(
            refusal(
              fetchAPI,
              503,
              "STOPPING",
              "This server is about to stop. Try again in a few seconds.",
            ),
          );
        } else underWay.add(request);
      },
      onResponse({ request, response }) {
        if (isStopping) response.headers.set("connection", "close");
        underWay.delete(request);
        if (underWay.size === 0) onEmpty();
      },
    },
    async stop(milliseconds) {
      isStopping = true;
      if (underWay.size === 0) return;
      await new Promise<void>((resolve) => {
        const late = setTimeout(resolve, milliseconds);
        onEmpty = () => {
          clearTimeout(late);
          resolve();
        };
      });
    },
    get isStopping() {
      return isStopping;
    },
  };
}
