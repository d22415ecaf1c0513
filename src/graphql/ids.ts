import { Problem } from "../errors.ts";
import { kindOf, slug } from "../model/ids.ts";
import { ENTITY_KINDS, type ThingKind } from "../model/things.ts";

/** From so many kinds on, an example says more than all of them. */
const FEW_KINDS = 3;

/**
 * Holds an id to the kinds of things that may be meant.
 * @param name the argument, for the message
 * @throws Problem BAD_ARGUMENT, which says what such an id looks like
 */
export function requireId(name: string, id: string, kinds: readonly ThingKind[]): void {
  const kind = kindOf(id);
  if (kind !== null && kinds.includes(kind)) return;
  const told = `\`${name}\` is ${shown(id)}`;
  if (kind !== null) {
    throw new Problem(
      "BAD_ARGUMENT",
      `${told}, the id of ${oneOf([kind])}, not of ${oneOf(kinds)}.`,
    );
  }
  throw new Problem(
    "BAD_ARGUMENT",
    `${told}, which is no id of ${oneOf(kinds)}. ${meant(id, kinds)}`,
  );
}

const MOST_SHOWN = 80;

/** What a client has given, for a message. */
export function shown(given: string): string {
  const points = [...given];
  return JSON.stringify(
    points.length > MOST_SHOWN ? `${points.slice(0, MOST_SHOWN).join("")}…` : given,
  );
}

function meant(text: string, kinds: readonly ThingKind[]): string {
  const key = slug(text.slice(text.indexOf("/") + 1)).slice(0, MOST_SHOWN) || "jeff-sessions";
  const guesses = kinds.slice(0, FEW_KINDS).map((kind) => `${kind}/${key}`);
  const find = "`search` finds ids by names.";
  if (kinds.length > FEW_KINDS) return `An id begins with its kind, as in ${guesses[0]}; ${find}`;
  return `Is ${guesses.join(" or ")} meant? ${find}`;
}

/** “a person or an agency”, “an entity”. */
function oneOf(kinds: readonly ThingKind[]): string {
  if (kinds.length === ENTITY_KINDS.length && ENTITY_KINDS.every((kind) => kinds.includes(kind))) {
    return "an entity";
  }
  return kinds.map((kind) => `${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}`).join(" or ");
}

/** For a field's extensions: refuses what is no id of these kinds before anything is read. */
export function idArgument(kinds: readonly ThingKind[]) {
  return {
    checkArguments: ({ id }: Readonly<Record<string, unknown>>) =>
      requireId("id", String(id), kinds),
  };
}
