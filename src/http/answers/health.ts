import { Hono } from "hono";
import { Problem } from "../../errors.ts";
import type { Database } from "../../graph/database.ts";
import { headersOf } from "../errors/client-errors.ts";
import type { Env } from "./env.ts";

/**
 * GET /health/ready: 200 when the database answers a real query, and not only when it accepts
 * connections; otherwise 503 with the reason, within 3 s. /health/live is the server's own.
 */
export function healthRoutes(database: Database): Hono<Env> {
  return new Hono<Env>().get("/health/ready", async (context) => {
    const why = await whyNotReady(database);
    const headers = { "cache-control": "no-store" };
    return why === null
      ? context.text("ready\n", 200, headers)
      : context.text(`${why}\n`, 503, { ...headers, ...headersOf(503) });
  });
}

async function whyNotReady(database: Database): Promise<string | null> {
  try {
    await database.ping();
    return null;
  } catch (error) {
    return error instanceof Problem ? error.message : "The database can't be read.";
  }
}
