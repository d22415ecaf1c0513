import type { Facts } from "./facts.ts";
import { findLeft } from "./find-left.ts";
import type { GraphState } from "./graph-state.ts";
import type { Plan } from "./plan.ts";
import { planCitations } from "./plan-citations.ts";
import { planLinks } from "./plan-links.ts";
import { planNames } from "./plan-names.ts";
import { planThings } from "./plan-things.ts";

/** Compares what a bundle says with what the graph holds. Pure: it reads nothing and writes nothing. */
export function planLoad(facts: Facts, state: GraphState): Plan {
  const plan: Plan = {
    findings: [],
    writes: { things: [], newLinks: [], links: [], names: [], citations: [], outlets: [] },
    entries: [],
  };
  planThings(facts, state, plan);
  planNames(facts, state, plan);
  planLinks(facts, state, plan);
  planCitations(facts, state, plan);
  plan.entries.push(...findLeft(facts, state));
  return plan;
}
