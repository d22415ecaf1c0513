import { parsePartialDate, UNKNOWN_EARLIEST, UNKNOWN_LATEST } from "../model/dates.ts";
import { builder } from "./builder.ts";

/** The backing value is the EDTF text as stored; its bounds are derived only when requested. */
export const PartialDate = builder.objectRef<{ edtf: string }>("PartialDate");

PartialDate.implement({
  description: "A date as far as it is known: a day, a month, a year, or an interval of these.",
  fields: (t) => ({
    edtf: t.exposeString("edtf", {
      description:
        "The date in EDTF: 2017-08-03, 2017-06, 2009; `~` after it means about or inferred, `..` an open end.",
    }),
    earliest: t.field({
      type: "Day",
      nullable: true,
      description: "The earliest day that it can mean; null when there is no bound.",
      resolve: ({ edtf }) => known(parsePartialDate(edtf)?.earliest, UNKNOWN_EARLIEST),
    }),
    latest: t.field({
      type: "Day",
      nullable: true,
      description: "The latest day that it can mean; null when there is no bound.",
      resolve: ({ edtf }) => known(parsePartialDate(edtf)?.latest, UNKNOWN_LATEST),
    }),
  }),
});

/** Converts a stored date to the schema's type; null if it is not known. */
export function asPartialDate(edtf: string | null): { edtf: string } | null {
  return edtf === null ? null : { edtf };
}

function known(day: string | undefined, unknown: string): string | null {
  return day === undefined || day === unknown ? null : day;
}
