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

/**
 * Everything that determines what a branch reads. Branches with the same signature have equal
 * branches below them, in the same order.
 */
function signatureOf({ of, labels, parentOf, plan }: Branch): string {
  const { relationship, request, parts, below } = plan;
  const names = [labels, parts.node, parts.link].map((set) => set && [...set].sort());
  const own = [of, parentOf?.("") ?? "", relationship.cypher.file, request, parts.keys, names];
  return `${JSON.stringify(own)}(${below.map(signatureOf).join()})`;
}

/** Merges two equal branches into one that the resolvers of both fields find, recursively. */
function joinFields(a: Branch, b: Branch): Branch {
  const below = a.plan.below.map((branch, index) => {
    const other = b.plan.below[index];
    return other ? joinFields(branch, other) : branch;
  });
  const fields = [...new Set([...a.fields, ...b.fields])];
  return { ...a, fields, plan: { ...a.plan, below } };
}

function union(sets: readonly ColumnNames[]): ColumnNames {
  const names = new Set<string>();
  for (const set of sets) {
    if (set === null) return null;
    for (const name of set) names.add(name);
  }
  return names;
}
