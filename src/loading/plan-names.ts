import { nameKinds } from "../things/words.ts";
import { changes } from "./differences.ts";
import type { Facts, NameFact } from "./facts.ts";
import { type GraphState, nameKey, type Properties } from "./graph-state.ts";
import type { NewProperties } from "./graph-writes.ts";
import { conflictFinding } from "./mistake.ts";
import type { Plan } from "./plan.ts";

/** The names of entities. A text names an entity once, of one kind; an entity has one preferred name. */
export function planNames(facts: Facts, state: GraphState, plan: Plan): void {
  const given = new Set(facts.names.map(({ entity, text }) => nameKey(entity, text)));
  for (const name of facts.names) planName(name, state, plan);
  for (const name of facts.names) {
    if (name.kind !== "PREFERRED" || !name.replaces.has("name")) continue;
    for (const [key, known] of state.names) {
      const isOld = key.startsWith(`${JSON.stringify([name.entity]).slice(0, -1)},`);
      if (!isOld || known.kind !== "PREFERRED" || given.has(key)) continue;
      // What was the preferred name is still one that readers know.
      write(plan, name.entity, known, nameProperties(name.entity, String(known.text), "ALIAS"));
    }
  }
}

function planName(name: NameFact, state: GraphState, plan: Plan): void {
  const { entity, text, kind, language, replaces, path } = name;
  const known = state.names.get(nameKey(entity, text));
  const wanted = { ...nameProperties(entity, text, kind), ...(language && { language }) };
  if (known && known.kind !== kind) {
    const isPreferred = kind === "PREFERRED" || known.kind === "PREFERRED";
    if (!replaces.has(isPreferred ? "name" : "names")) {
      const conflict = { property: `the kind of ${text}`, here: kind, inGraph: known.kind };
      // Where it is about the preferred name, the entity's own conflict says so already.
      if (!isPreferred) plan.findings.push(conflictFinding(path, conflict, "names"));
      return;
    }
  }
  if (known?.language && language && known.language !== language && !replaces.has("names")) {
    const conflict = { property: "language", here: language, inGraph: known.language };
    plan.findings.push(conflictFinding(path, conflict, "names"));
    return;
  }
  write(plan, entity, known, wanted);
}

function write(
  plan: Plan,
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
    sort: `${nameKinds.indexOf(kind)}${text}`,
  };
}
