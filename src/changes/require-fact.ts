import { Problem } from "../errors.ts";
import { kindOf, linkKindOf } from "../model/ids.ts";
import { factOf } from "./passage.ts";

/**
 * @throws Problem BAD_ARGUMENT when an id is not that of a fact: a thing, or a link between entities
 */
export function requireFact(id: string): void {
  if (kindOf(id) !== null) return;
  const fact = factOf(id);
  if (linkKindOf(id) !== null && fact === id) return;
  throw new Problem(
    "BAD_ARGUMENT",
    linkKindOf(id) !== null
      ? `${id} is a part of ${fact}: correct that, or retract it as a whole.`
      : `${id} is not the id of a thing or a link, such as person/jeff-sessions.`,
  );
}
