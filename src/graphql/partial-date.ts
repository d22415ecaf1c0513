import { dateText } from "../model/date-words.ts";
import { parsePartialDate, UNKNOWN_EARLIEST, UNKNOWN_LATEST } from "../model/dates.ts";
import { builder } from "./builder.ts";

/** The backing value is the EDTF text as stored; its bounds are derived only when requested. */
export const PartialDate = builder.objectRef<{ edtf: string; isDerived?: true }>("PartialDate");

PartialDate.implement({
  description: "A date as far as it is known: a day, a month, a year, or an interval of these.",
  fields: (t) => ({
    edtf: t.exposeString("edtf", {
      description:
        "The date in EDTF: 2017-08-03, 2017-06, 2009; `~` after it means about or inferred, `..` an open end.",
    }),
    text: t.string({
      description:
        "The date in words: “August 3, 2017”, “about August 2017”, “by August 2017”, “sometime between 2009 and 2012”.",
      resolve: ({ edtf }) => dateText(edtf),
    }),
    isDerived: t.boolean({
      description:
        "Whether no source gives it, and it only follows from when the articles were published or last updated.",
      resolve: ({ isDerived = false }) => isDerived,
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
