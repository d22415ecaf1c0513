import type { DocumentVariables } from "../../documents/documents.ts";

/** What the address of a trace asks for, as it was typed. */
export interface TraceQuery {
  /** An id, or a name to look for; "" if it was not given. */
  from: string;
  to: string;
  /** Ids over which no path may lead. */
  without: readonly string[];
  /** Entities with more links are not passed; null: the API's own choice. */
  hubs: number | null;
  /** Days between which statements were made: 2017-08-03, or "". */
  since: string;
  until: string;
  after: string | null;
}

export const NOTHING_ASKED: TraceQuery = {
  ...{ from: "", to: "", without: [], hubs: null },
  ...{ since: "", until: "", after: null },
};

export function readTraceQuery(parameters: URLSearchParams): TraceQuery {
  const text = (name: string) => parameters.get(name)?.trim() ?? "";
  const hubs = text("hubs");
  return {
    from: text("from"),
    to: text("to"),
    without: text("without").split(",").filter(Boolean),
    hubs: /^[1-9]\d{0,8}$/.test(hubs) ? Number(hubs) : null,
    since: text("since"),
    until: text("until"),
    after: text("after") || null,
  };
}

/** The address of a trace; what is not given is left out. */
export function traceAddress(query: TraceQuery, change: Partial<TraceQuery> = {}): string {
  const { from, to, without, hubs, since, until, after } = { ...query, after: null, ...change };
  const parameters = new URLSearchParams({ from, to });
  if (without.length > 0) parameters.set("without", without.join(","));
  if (hubs !== null) parameters.set("hubs", String(hubs));
  if (since) parameters.set("since", since);
  if (until) parameters.set("until", until);
  if (after !== null) parameters.set("after", after);
  // Commas and slashes of ids are readable, and mean nothing in a query.
  return `/trace?${parameters.toString().replaceAll("%2F", "/").replaceAll("%2C", ",")}`;
}

/** The same as the document's variables. */
export function variablesOf(query: TraceQuery): DocumentVariables<"TracePage"> {
  const { from, to, without, hubs, since, until, after } = query;
  return {
    from,
    to,
    ...(without.length > 0 && { avoid: without }),
    ...(hubs !== null && { avoidHubsOver: hubs }),
    ...((since || until) && {
      saidBetween: { ...(since && { from: since }), ...(until && { until }) },
    }),
    ...(after !== null && { after }),
  };
}
