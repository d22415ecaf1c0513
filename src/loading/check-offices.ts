import type { Facts } from "../changes/facts.ts";
import type { KnownLink } from "../changes/graph-state.ts";
import { officeLinks } from "../changes/office-of.ts";
import type { Refusal } from "../changes/refusal.ts";
import { linkKinds } from "../model/links.ts";
import type { Finding } from "./mistake.ts";

/**
 * Offices in which something is said to have been said and which no file of a run gives: the graph may.
 * @param others what other bundles of the run state
 */
export function expectedOffices(facts: Facts, others: readonly Facts[]): Finding[] {
  const elsewhere = others.flatMap(({ links }) =>
    links.filter(({ kind }) => kind === "held-office"),
  );
  const known = elsewhere.map(
    ({ id, from, to, stated }): KnownLink => ({
      ...{ from, to, type: linkKinds["held-office"].type, properties: { id, title: stated.title } },
    }),
  );
  const refusals: Refusal[] = [];
  officeLinks(facts, known, refusals);
  return refusals.map(({ path }) => ({
    path,
    message:
      "is no office of theirs that these files give: the graph must have it, as `load --dry-run` tells",
  }));
}
