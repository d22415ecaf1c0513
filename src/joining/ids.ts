import { Problem } from "../errors.ts";
import { requireId } from "../graphql/ids.ts";
import { ENTITY_KINDS } from "../model/things.ts";

export const FEWEST_JOINED = 2;
export const MOST_JOINED = 12;

/**
 * The entities that are to be joined, or of which something is to be shared.
 * @returns sorted: their order makes no difference
 * @throws Problem BAD_ARGUMENT for too few, too many, one that comes twice, or what is no entity's id
 */
export function idsOf(ids: readonly string[]): string[] {
  if (ids.length < FEWEST_JOINED || ids.length > MOST_JOINED) {
    throw bad(
      `\`ids\` must list ${FEWEST_JOINED} to ${MOST_JOINED} entities, but lists ${ids.length}.`,
    );
  }
  for (const id of ids) requireId("ids", id, ENTITY_KINDS);
  const twice = ids.find((id, place) => ids.indexOf(id) !== place);
  if (twice !== undefined) throw bad(`\`ids\` lists ${twice} twice. List each entity once.`);
  return ids.toSorted();
}

function bad(message: string): Problem {
  return new Problem("BAD_ARGUMENT", message);
}
