import { wordsOf } from "../model/vocabularies.ts";
import { changes } from "./differences.ts";
import type { Facts, NameFact } from "./facts.ts";
import { entityOfName, type GraphState, nameKey, type Properties } from "./graph-state.ts";
import type { NewProperties } from "./graph-writes.ts";
import { groupBy } from "./group-by.ts";
import type { LoadPlan } from "./load-plan.ts";
import { conflictFinding } from "./mistake.ts";

/**
 * Plans the names of entities. An entity has each text only once, of one kind, and has one
 * preferred name.
 */
export function planNames(facts: Facts, state: GraphState, plan: LoadPlan): void {
  const given = new Set(facts.names.map(({ entity, text }) => nameKey(entity, text)));
  for (const name of facts.names) planName(name, state, plan);
  const known = groupBy(state.names, ([key]) => entityOfName(key));
  for (const { kind, entity, replaces } of facts.names) {
    if (kind !== "PREFERRED" || !replaces.has("name")) continue;
    for (const [key, old] of known.get(entity) ?? []) {
      if (old.kind !== "PREFERRED" || given.has(key)) continue;
      // The previous preferred name is kept as an alias, because readers know it.
      write(plan, entity, old, nameProperties(entity, String(old.text), "ALIAS"));
    }
  }
}

function planName(name: NameFact, state: GraphState, plan: LoadPlan): void {
  const { entity, text, kind, language, replaces, path } = name;
  const known = state.names.get(nameKey(entity, text));
  const wanted = { ...nameProperties(entity, text, kind), ...(language && { language }) };
  if (known && known.kind !== kind) {
    const isPreferred = kind === "PREFERRED" || known.kind === "PREFERRED";
    if (!replaces.has(isPreferred ? "name" : "names")) {
      const conflict = { property: `the kind of ${text}`, inBundle: kind, inGraph: known.kind };
      // If it is about the preferred name, the entity's own conflict already reports it.
      if (!isPreferred) plan.findings.push(conflictFinding(path, conflict, "names"));
      return;
    }
  }
  if (known?.language && language && known.language !== language && !replaces.has("names")) {
    const conflict = { property: "language", inBundle: language, inGraph: known.language };
    plan.findings.push(conflictFinding(path, conflict, "names"));
    return;
  }
  write(plan, entity, known, wanted);
}

function write(
  plan: LoadPlan,
  entity: string,
  known: Properties | undefined,
  wanted: NewProperties,
): void {
  const properties = changes(wanted, known ?? {});
  const names = Object.keys(properties);
  const entry = { kind: "Name", id: String(wanted.key) };
  if (!known) plan.entries.push({ ...entry, outcome: "added" });
  else if (names.length === 0) plan.entries.push({ ...entry, outcome: "unchanged" });
  else plan.entries.push({ ...entry, outcome: "changed", properties: names });
  if (names.length === 0) return;
  plan.writes.names.push({ entity, oldKey: String(known?.key ?? wanted.key), properties });
}

function nameProperties(entity: string, text: string, kind: NameFact["kind"]) {
  return {
    key: `${entity}#${kind}#${text}`,
    text,
    kind,
    sort: `${wordsOf("NameKind").indexOf(kind)}${text}`,
  };
}
