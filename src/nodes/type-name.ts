import { linkRefs } from "../links/ref.ts";
import { linkKindOf } from "../model/links.ts";
import { kindOf, thingKinds } from "../model/things.ts";

/** The GraphQL type of whatever has this id. */
export function typeNameOf(id: string): string {
  const kind = kindOf(id);
  if (kind) return thingKinds[kind].label;
  const linkKind = linkKindOf(id);
  return linkKind ? linkRefs[linkKind].name : "Citation";
}
