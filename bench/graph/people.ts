import { slug } from "../../src/model/ids.ts";
import { at } from "./random.ts";
import { firstNames, lastNames } from "./words.ts";

/**
 * An entity's id and name, derived from its number alone, so that the queries can derive them too.
 */
export interface Named {
  id: string;
  name: string;
}

/** Coprime with the number of names, so that consecutive numbers do not have adjacent names. */
const STEP = 7_919;

/** The person with a number. Names are unique. */
export function person(number: number): Named {
  const place = (number * STEP) % (firstNames.length * lastNames.length);
  const first = at(firstNames, place % firstNames.length);
  const last = at(lastNames, Math.floor(place / firstNames.length));
  const name = `${first} ${last}`;
  return { id: `person/${slug(name)}`, name };
}
