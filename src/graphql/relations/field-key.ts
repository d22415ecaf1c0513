import type { FieldNode } from "graphql";
import type { AnyRelationship } from "./related.ts";

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

/** Names what a field reads: the same field may read one relationship for one row and another for the next. */
export function readingKey(nodes: readonly FieldNode[], { cypher }: AnyRelationship): string {
  return `${keyOf(nodes)} ${cypher.file}`;
}
