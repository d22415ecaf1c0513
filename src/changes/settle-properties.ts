import { datedProperties } from "../model/dates.ts";
import type { Values } from "./attestation.ts";
import type { Attested, Dispute } from "./live-fact.ts";
import { bySource, type Candidate, type Rule, settle } from "./settle.ts";

/** An attestation with the first day on which its source can have appeared; empty: nobody knows. */
export interface Source extends Attested {
  day: string;
}
/** A source with what it states of one thing or link. */
export type Stating = Source & { values: Values };

/** The earliest source first: whatever order they come in, what is settled is the same. */
export function bySources(attested: readonly Attested[]): Source[] {
  const dated = ({ source, day }: Source) => ({ source, publishedOn: day });
  return attested
    .map((each) => ({ ...each, day: datedProperties("on", each.publishedOn).onEarliest ?? "" }))
    .toSorted((a, b) => bySource(dated(a), dated(b)));
}

/**
 * What one source says of a property.
 * @param word the one by which `replaces` and `differs` would list it
 */
export function candidate(
  { source, day, replaces, differs }: Source,
  value: Candidate["value"],
  word: string,
): Candidate {
  return {
    ...{ source, value, publishedOn: day },
    replaces: replaces.includes(word),
    differs: differs.includes(word),
  };
}

/**
 * Settles every property that any of the sources states.
 * @param disputes gets those about which they contradict each other
 */
export function settleAll(
  sources: readonly Stating[],
  of: (property: string) => { rule: Rule; word: string; link?: string },
  disputes: Dispute[],
): Values {
  const properties = [...new Set(sources.flatMap(({ values }) => Object.keys(values)))].sort();
  return Object.fromEntries(
    properties.map((property) => {
      const { rule, word, link } = of(property);
      const candidates = sources.flatMap((each) => {
        const value = each.values[property];
        return value === undefined ? [] : [candidate(each, value, word)];
      });
      return [
        property,
        settled(rule, candidates, { word, property, ...(link && { link }) }, disputes),
      ];
    }),
  );
}

/** What the candidates come to. */
export function settled(
  rule: Rule,
  candidates: readonly Candidate[],
  what: Pick<Dispute, "word" | "property" | "link">,
  disputes: Dispute[],
): string | number | string[] {
  const { value, isDisputed, isConflict } = settle(rule, candidates);
  if (isDisputed) {
    const values = candidates.map((each) => ({ source: each.source, value: String(each.value) }));
    disputes.push({ ...what, values, shown: String(value), isConflict });
  }
  return typeof value === "object" ? [...value] : value;
}
