import { Problem } from "../../errors.ts";
import { UNKNOWN_EARLIEST, UNKNOWN_LATEST } from "../../model/dates.ts";
import { builder } from "../builder.ts";

export const DaySpanInput = builder.inputType("DaySpan", {
  description: "A span of days, both ends included; an end that is left out is open.",
  fields: (t) => ({
    from: t.field({ type: "Day", description: "The first day." }),
    until: t.field({ type: "Day", description: "The last day." }),
  }),
});

/** A span as Cypher compares it: an open end is the bound that stands for an unknown date. */
export interface DaySpan {
  from: string;
  until: string;
}

/**
 * @returns null for a span that is open at both ends: it asks for nothing
 * @throws Problem BAD_ARGUMENT when the span ends before it begins
 */
export function toDaySpan(
  name: string,
  { from, until }: typeof DaySpanInput.$inferInput,
): DaySpan | null {
  if (from == null && until == null) return null;
  if (from != null && until != null && from > until) {
    throw new Problem(
      "BAD_ARGUMENT",
      `\`${name}\` ends on ${until}, before it begins on ${from}. Give the earlier day as \`from\`.`,
    );
  }
  return { from: from ?? UNKNOWN_EARLIEST, until: until ?? UNKNOWN_LATEST };
}
