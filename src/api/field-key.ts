import type { FieldNode } from "graphql";

const numbers = new WeakMap<FieldNode, number>();
let lastNumber = 0;

/** Names a field by where it stands in its document: by all its occurrences that are read together. */
export function keyOf(fieldNodes: readonly FieldNode[]): string {
  return fieldNodes
    .map((node) => {
      const known = numbers.get(node);
      if (known !== undefined) return known;
      lastNumber += 1;
      numbers.set(node, lastNumber);
      return lastNumber;
    })
    .join();
}
