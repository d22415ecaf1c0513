import { z } from "zod";
import { type StatedValue, valuesIn as statedValuesIn } from "../attestations/stated-values.ts";
import { parseStated } from "../changes/attestation.ts";
import { BY_HAND } from "../changes/change.ts";
import { reasonsIn } from "../changes/inferred.ts";
import type { RevisionRow } from "../things/rows.ts";

/** What became of a fact, or of what a source says of it. */
export type RevisionKind = "ADDED" | "CHANGED" | "TAKEN_BACK" | "RETRACTED" | "RESTORED";

/** A value before and after a change; null: none. */
export interface RevisedValue {
  property: string;
  before: string | null;
  after: string | null;
}

export function revisionKind({ source, before, after }: RevisionRow): RevisionKind {
  if (source === BY_HAND) return before === "true" ? "RESTORED" : "RETRACTED";
  if (before === null) return "ADDED";
  return after === "" ? "TAKEN_BACK" : "CHANGED";
}

/** The values and reasons that a change added, replaced or removed; none where only passages changed. */
export function revisedValues({ source, before, after }: RevisionRow): RevisedValue[] {
  if (source === BY_HAND) return [];
  const [was, is] = [valuesIn(before ?? ""), valuesIn(after)];
  const removed = without(was, is).map(({ property, value }) => ({ property, before: value }));
  const added = without(is, was).map(({ property, value }) => ({ property, after: value }));
  const revised: RevisedValue[] = removed.map((each) => ({ ...each, after: null }));
  for (const { property, after: value } of added) {
    const replaced = revised.find((each) => each.property === property && each.after === null);
    if (replaced) replaced.after = value;
    else revised.push({ property, before: null, after: value });
  }
  return revised.sort((a, b) => (a.property < b.property ? -1 : 1));
}

type Value = Pick<StatedValue, "property" | "value">;

const said = z.object({ stated: z.unknown() });

function valuesIn(text: string): Value[] {
  if (text === "") return [];
  const stated = parseStated(JSON.stringify(said.parse(JSON.parse(text)).stated));
  const reasons = reasonsIn(stated).map(({ property, reason }) => ({
    property: `inference.${property}`,
    value: reason,
  }));
  return [...statedValuesIn(stated), ...reasons];
}

function without(values: readonly Value[], others: readonly Value[]): Value[] {
  const known = new Set(others.map(({ property, value }) => `${property} ${value}`));
  return values.filter(({ property, value }) => !known.has(`${property} ${value}`));
}
