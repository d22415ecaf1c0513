import { asPartialDate, PartialDate } from "../graphql/partial-date.ts";
import type { StatementRow } from "../things/rows.ts";

/** When a statement was made, wherever that is told. */
export const saidOnField = {
  type: PartialDate,
  nullable: true as const,
  description:
    "When it was said. Where no article gives that, the day by which it was: that of the earliest of its articles (`isDerived`).",
  columns: ["saidOn", "saidOnBound"],
  resolve: ({ saidOn, saidOnBound }: Pick<StatementRow, "saidOn" | "saidOnBound">) =>
    asPartialDate(saidOn) ??
    (saidOnBound === null ? null : { edtf: saidOnBound, isDerived: true as const }),
};
