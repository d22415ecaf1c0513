import { linkKindOf } from "../links/kinds.ts";
import { linkRefs } from "../links/ref.ts";
import { kindOf, thingKinds } from "../things/kinds.ts";

/** The GraphQL type of whatever has this id. */
export function typeNameOf(id: string): string {
  const kind = kindOf(id);
  if (kind) return thingKinds[kind].label;
  const linkKind = linkKindOf(id);
  return linkKind ? linkRefs[linkKind].name : "Citation";
}
