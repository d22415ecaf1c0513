import { builder } from "../graphql/builder.ts";
import type { RelationParent } from "../graphql/relations/relation.ts";
import type { Hop as HopOfPath } from "./hop.ts";
import type { SkippedHub as HubSkipped } from "./skipped-hubs.ts";

export const Hop = builder.objectRef<HopOfPath>("Hop");
export const SkippedHub = builder.objectRef<HubSkipped>("SkippedHub");

/** What a hop leads to by an id that it holds. */
export function byColumn(column: "fromId" | "toId" | "factId"): RelationParent {
  return {
    columns: [column],
    idOf: (hop) => String(hop[column]),
    cypher: (hop) => `{id: ${hop}.${column}}`,
  };
}
