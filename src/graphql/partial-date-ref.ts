import { builder } from "./builder.ts";

/** The backing value is the EDTF text as stored; its bounds are derived when they are asked for. */
export const PartialDate = builder.objectRef<{ edtf: string }>("PartialDate");

/** A stored date as the schema's type, null when it is not known. */
export function asPartialDate(edtf: string | null): { edtf: string } | null {
  return edtf === null ? null : { edtf };
}
