import { Hono } from "hono";
import { isEntityId } from "../../../model/ids.ts";
import { askingOf, type Env } from "../../answers/env.ts";
import type { Ask, Asking } from "../../documents/ask.ts";
import { explorerAddress } from "../../explorer/routes.ts";
import type { Site } from "../parts/site.ts";
import {
  readTraceQuery,
  type TraceQuery,
  traceAddress,
  variablesOf,
} from "../parts/trace-query.ts";
import { askPage, type Unclear } from "./ask-page.tsx";
import { tracePage } from "./trace-page.tsx";

const CHOICES = 8;

/** GET /trace: the form, who is meant by a name, or the paths between two. */
export function traceRoutes(ask: Ask, site: Site): Hono<Env> {
  return new Hono<Env>().get("/trace", async (context) => {
    const query = readTraceQuery(new URL(context.req.url).searchParams);
    const headers = { "cache-control": "no-cache" };
    if (!query.from || !query.to) {
      return context.html(askPage({ site, query, unclear: [] }), 200, headers);
    }
    const asking = askingOf(context);
    const { named, unclear } = await resolveEnds(ask, query, asking);
    if (unclear.length > 0)
      return context.html(askPage({ site, query: named, unclear }), 200, headers);
    if (named.from !== query.from || named.to !== query.to) {
      return context.redirect(traceAddress(named), 302);
    }
    const variables = variablesOf(query);
    const trace = await ask("TracePage", variables, asking);
    const baseUrl = context.env.baseUrl ?? "";
    const explorer = explorerAddress("TracePage", variables);
    return context.html(
      tracePage({ site, query, trace, baseUrl, explorer, drawing: drawingQuery(query) }),
      200,
      headers,
    );
  });
}

/** The ends as ids, and those that may be several. */
async function resolveEnds(ask: Ask, query: TraceQuery, asking: Asking) {
  const named = { ...query };
  const unclear: Unclear[] = [];
  for (const end of ["from", "to"] as const) {
    const typed = query[end];
    if (isEntityId(typed)) continue;
    const { search } = await ask(
      "SearchPage",
      { query: typed, kinds: ENTITIES, first: CHOICES },
      asking,
    );
    const called = search.edges.filter(({ matched }) => sameName(matched, typed));
    const [only, another] = called;
    if (only && !another) named[end] = only.node.id;
    else unclear.push({ end, typed, found: search.edges });
  }
  return { named, unclear };
}

const ENTITIES = ["PERSON", "AGENCY", "CITY", "PROGRAM", "TOPIC", "CASE"] as const;

function sameName(a: string, b: string): boolean {
  return a.localeCompare(b, "en", { sensitivity: "base" }) === 0;
}

/** The same question for the files that draw it, in their words. */
function drawingQuery(query: TraceQuery): string {
  const { from, to, avoid, avoidHubsOver, maxHops, since, until } = query;
  return new URLSearchParams({
    from,
    to,
    ...(avoid.length > 0 && { avoid: avoid.join(",") }),
    ...(avoidHubsOver !== null && { avoidHubsOver: String(avoidHubsOver) }),
    ...(maxHops !== null && { maxHops: String(maxHops) }),
    ...((since || until) && { saidBetween: `${since}/${until}` }),
  }).toString();
}
