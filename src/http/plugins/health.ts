import type { Plugin } from "graphql-yoga";
import { Problem } from "../../errors.ts";
import type { Database } from "../../graph/database.ts";
import { headersOf } from "../errors/client-errors.ts";

/**
 * GET /health/ready: 200 when the database answers a real query, and not only when it accepts
 * connections; otherwise 503 with the reason, within 3 s.
 */
export function readiness(database: Database): Plugin {
  return {
    async onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname !== "/health/ready") return;
      const why = await whyNotReady(database);
      endResponse(
        why === null
          ? new fetchAPI.Response("ready\n")
          : new fetchAPI.Response(`${why}\n`, { status: 503, headers: headersOf(503) }),
      );
    },
  };
}

async function whyNotReady(database: Database): Promise<string | null> {
  try {
    await database.ping();
    return null;
  } catch (error) {
    return error instanceof Problem ? error.message : "The database can't be read.";
  }
}
