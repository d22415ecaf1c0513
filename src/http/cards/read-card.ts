import { isEntityId, kindOf } from "../../model/ids.ts";
import { type Ask, type Asking, Refused } from "../documents/ask.ts";
import { type Card, entityCard, pathCard, statementCard } from "./card.ts";

/** A card has room for so many facts; who shows fewer leaves the rest out. */
const MOST_FACTS = 6;

/**
 * Reads what a card of an entity or a statement says, in one Cypher statement.
 * @returns null where there is no such card
 * @throws Refused when the API can't answer
 */
export async function readCard(ask: Ask, id: string, asking: Asking): Promise<Card | null> {
  if (kindOf(id) === "statement") {
    const { statement } = await ask("StatementCard", { id }, asking);
    return statement && statementCard(statement);
  }
  if (!isEntityId(id)) return null;
  const { entity } = await ask("EntityCard", { id, facts: MOST_FACTS }, asking);
  return entity && entityCard(entity);
}

/**
 * Reads the card of the shortest path between two.
 * @returns null where there is none, where one of the ids is no entity's, or both are the same
 * @throws Refused when the API can't answer
 */
export async function readPathCard(
  ask: Ask,
  { from, to }: { from: string; to: string },
  asking: Asking,
): Promise<Card | null> {
  if (!isEntityId(from) || !isEntityId(to)) return null;
  try {
    return pathCard(await ask("PathCard", { from, to }, asking));
  } catch (error) {
    // The ends are all that was asked for.
    if (error instanceof Refused && error.code === "BAD_ARGUMENT") return null;
    throw error;
  }
}
