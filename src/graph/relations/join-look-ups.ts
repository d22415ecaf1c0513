import { joinFields, signatureOf } from "./merge-branches.ts";
import type { Branch, ColumnNames, ReadPlan } from "./plan.ts";

/**
 * Merges several look-ups of one relationship into one plan: it reads the columns of all of them,
 * and below each id only what is planned for that id. Identical branches are merged.
 */
export function joinLookUps(lookUps: readonly { plan: ReadPlan; id: string }[]): ReadPlan {
  const idsByPlan = new Map<ReadPlan, Set<string>>();
  for (const { plan, id } of lookUps) {
    idsByPlan.set(plan, (idsByPlan.get(plan) ?? new Set()).add(id));
  }
  const [[first] = [], ...others] = [...idsByPlan];
  if (!first) throw new Error("There are no look-ups to join.");
  if (others.length === 0) return first;
  const count = new Set(lookUps.map(({ id }) => id)).size;
  const joined = new Map<string, { branch: Branch; ids: Set<string> }>();
  for (const [plan, ids] of idsByPlan) {
    for (const branch of plan.below) {
      const signature = signatureOf(branch);
      const known = joined.get(signature);
      joined.set(signature, {
        branch: known ? joinFields(known.branch, branch) : branch,
        ids: new Set([...(known?.ids ?? []), ...ids]),
      });
    }
  }
  const plans = [...idsByPlan.keys()];
  return {
    ...first,
    parts: {
      keys: plans.some(({ parts }) => parts.keys),
      node: union(plans.map(({ parts }) => parts.node)),
      link: union(plans.map(({ parts }) => parts.link)),
    },
    below: [...joined.values()].map(({ branch, ids }) => ({
      ...branch,
      only: ids.size === count ? null : [...ids].sort(),
    })),
  };
}

function union(sets: readonly ColumnNames[]): ColumnNames {
  const names = new Set<string>();
  for (const set of sets) {
    if (set === null) return null;
    for (const name of set) names.add(name);
  }
  return names;
}
