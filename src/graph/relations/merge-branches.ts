import type { Branch } from "./plan.ts";

/**
 * Everything that determines what a branch reads, except for which ids. Branches with the same
 * signature have equal branches below them, in the same order.
 */
export function signatureOf(branch: Branch): string {
  return `${branch.labels && [...branch.labels].sort()} ${readingOf(branch)}`;
}

/** What a branch reads, without for which labels. */
function readingOf({ of, parentOf, plan }: Branch): string {
  const { relationship, request, parts, below } = plan;
  const names = [parts.node, parts.link].map((set) => set && [...set].sort());
  const own = [of, parentOf?.("") ?? "", relationship.cypher.file, request, parts.keys, names];
  return `${JSON.stringify(own)}(${below.map(signatureOf).join()})`;
}

/**
 * Merges the branches that differ only in their labels: a field that a document selects in
 * `... on Runs` and in `... on Owns` is read once for both.
 * @param labels how many labels the rows can have
 */
export function mergeOverLabels(branches: readonly Branch[], labels: number): readonly Branch[] {
  // Most documents have nothing to merge, and a signature takes longer than this look.
  if (new Set(branches.map(({ plan }) => plan.relationship)).size === branches.length) {
    return branches;
  }
  const merged = new Map<string, Branch>();
  for (const branch of branches) {
    const reading = readingOf(branch);
    const known = merged.get(reading);
    merged.set(reading, known ? withLabels(joinFields(known, branch), branch, labels) : branch);
  }
  return [...merged.values()];
}

function withLabels(branch: Branch, other: Branch, count: number): Branch {
  if (!branch.labels || !other.labels) return { ...branch, labels: null };
  const labels = new Set([...branch.labels, ...other.labels]);
  return { ...branch, labels: labels.size === count ? null : labels };
}

/** Merges two equal branches into one that the resolvers of both fields find, recursively. */
export function joinFields(a: Branch, b: Branch): Branch {
  const below = a.plan.below.map((branch, index) => {
    const other = b.plan.below[index];
    return other ? joinFields(branch, other) : branch;
  });
  const fields = [...new Set([...a.fields, ...b.fields])];
  return { ...a, fields, plan: { ...a.plan, below } };
}
