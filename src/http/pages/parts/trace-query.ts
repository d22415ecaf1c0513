import type { DocumentVariables } from "../../documents/documents.ts";

/** What the address of a trace asks for, as it was typed: what `paths` calls its arguments, where it is the same. */
export interface TraceQuery {
  /** An id, or a name to look for; "" if it was not given. */
  from: string;
  to: string;
  /** Ids over which no path may lead. */
  avoid: readonly string[];
  /** Entities with more links are not passed; null: the API's own choice. */
  avoidHubsOver: number | null;
  /** The same. */
  maxHops: number | null;
  /** Days between which statements were made: 2017-08-03, or "". */
  since: string;
  until: string;
  after: string | null;
}

export const NOTHING_ASKED: TraceQuery = {
  ...{ from: "", to: "", avoid: [], avoidHubsOver: null, maxHops: null },
  ...{ since: "", until: "", after: null },
};

export function readTraceQuery(parameters: URLSearchParams): TraceQuery {
  const text = (name: string) => parameters.get(name)?.trim() ?? "";
  const number = (name: string) => (/^[1-9]\d{0,8}$/.test(text(name)) ? Number(text(name)) : null);
  return {
    from: text("from"),
    to: text("to"),
    avoid: text("avoid").split(",").filter(Boolean),
    avoidHubsOver: number("avoidHubsOver"),
    maxHops: number("maxHops"),
    since: text("since"),
    until: text("until"),
    after: text("after") || null,
  };
}

/** Whether anything is asked but how two are connected. */
export function asksForMore(query: TraceQuery): boolean {
  const { from, to } = query;
  return (
    query.after !== null || traceAddress(query) !== traceAddress({ ...NOTHING_ASKED, from, to })
  );
}

/** The address of a trace; what is not given is left out. */
export function traceAddress(query: TraceQuery, change: Partial<TraceQuery> = {}): string {
  const { from, to, avoid, avoidHubsOver, maxHops, since, until, after } = {
    ...{ ...query, after: null },
    ...change,
  };
  const parameters = new URLSearchParams({ from, to });
  if (avoid.length > 0) parameters.set("avoid", avoid.join(","));
  if (avoidHubsOver !== null) parameters.set("avoidHubsOver", String(avoidHubsOver));
  if (maxHops !== null) parameters.set("maxHops", String(maxHops));
  if (since) parameters.set("since", since);
  if (until) parameters.set("until", until);
  if (after !== null) parameters.set("after", after);
  // Commas and slashes of ids are readable, and mean nothing in a query.
  return `/trace?${parameters.toString().replaceAll("%2F", "/").replaceAll("%2C", ",")}`;
}

/** The same as the document's variables. */
export function variablesOf(query: TraceQuery): DocumentVariables<"TracePage"> {
  const { from, to, avoid, avoidHubsOver, maxHops, since, until, after } = query;
  return {
    from,
    to,
    ...(avoid.length > 0 && { avoid }),
    ...(avoidHubsOver !== null && { avoidHubsOver }),
    ...(maxHops !== null && { maxHops }),
    ...((since || until) && {
      saidBetween: { ...(since && { from: since }), ...(until && { until }) },
    }),
    ...(after !== null && { after }),
  };
}
