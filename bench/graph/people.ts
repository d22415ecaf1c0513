import { slug } from "../../src/loading/slug.ts";
import { at } from "./random.ts";
import { firstNames, lastNames } from "./words.ts";

/** What is known of an entity by its number alone; the queries ask for the same numbers. */
export interface Named {
  id: string;
  name: string;
}

/** A step that shares no factor with the number of names: neighbors in number are not neighbors by name. */
const STEP = 7_919;

/** The person of a number. No two have the same name. */
export function person(number: number): Named {
  const place = (number * STEP) % (firstNames.length * lastNames.length);
  const first = at(firstNames, place % firstNames.length);
  const last = at(lastNames, Math.floor(place / firstNames.length));
  const name = `${first} ${last}`;
  return { id: `person/${slug(name)}`, name };
}
