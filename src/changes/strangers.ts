import { kindOf } from "../model/ids.ts";
import { thingKinds } from "../model/things.ts";
import type { Facts, Path } from "./facts.ts";
import type { GraphState } from "./graph-state.ts";
import { expectedThings } from "./references.ts";
import type { Refusal } from "./refusal.ts";

/** Things that a source refers to and nobody knows, or that the graph has as something else. */
export function strangers(facts: Facts, state: GraphState): Refusal[] {
  const unknown = [...expectedThings(facts, new Set())].flatMap(([id, path]): Refusal[] =>
    isKnown(id, state) ? otherKind(id, path, state) : [{ is: "unknown", path, id }],
  );
  return [
    ...unknown,
    ...facts.things.flatMap(({ id, path }) => otherKind(id, [...path, "id"], state)),
  ];
}

/** What sources state and is not in the graph is known: what refers to it waits until it returns. */
function isKnown(id: string, { things, retracted }: GraphState): boolean {
  return things.has(id) || retracted.get(id)?.isAttested === true;
}

function otherKind(id: string, path: Path, state: GraphState): Refusal[] {
  const labels = state.things.get(id)?.labels;
  const kind = kindOf(id);
  if (!labels || !kind || labels.includes(thingKinds[kind].label)) return [];
  const kinds: readonly string[] = Object.values(thingKinds).map(({ label }) => label);
  const there = labels.filter((label) => kinds.includes(label));
  const known = there.length > 0 ? there : labels;
  return [{ is: "other kind", path, id, labels: known, label: thingKinds[kind].label }];
}
