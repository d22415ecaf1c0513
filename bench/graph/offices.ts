import { slug } from "../../src/model/ids.ts";
import { agency, cityAgencyCount } from "./agencies.ts";
import type { Citer } from "./citer.ts";
import { city } from "./cities.ts";
import { randomSpan } from "./dates.ts";
import type { GraphFiles } from "./graph-files.ts";
import { type Named, person } from "./people.ts";
import { randomOf } from "./random.ts";
import type { Sizes } from "./sizes.ts";
import { titles } from "./words.ts";

/** A person's office, to which a statement can refer. */
export interface Office {
  person: string;
  link: string;
}

/**
 * The share of people who have held a second office, and the share of offices at an agency of a
 * city.
 */
const SECOND = 0.45;
const AT_CITY_AGENCY = 0.45;
const IN_CITY = 0.08;
/** Coprime with the number of agencies: each gets as many officials as the others. */
const STEP = 7;

/**
 * Writes all people with the offices that they have held.
 * @returns the offices at agencies of cities: their holders speak most
 */
export function writePeople(files: GraphFiles, sizes: Sizes, cite: Citer): Office[] {
  const random = randomOf("people");
  const atCityAgencies: Office[] = [];
  const place = (kind: number) => {
    if (kind < AT_CITY_AGENCY) {
      return agency((atCityAgencies.length * STEP) % cityAgencyCount(sizes), sizes).id;
    }
    if (kind < AT_CITY_AGENCY + IN_CITY) return city(random.below(sizes.cities)).id;
    const others = sizes.agencies - cityAgencyCount(sizes);
    return agency(cityAgencyCount(sizes) + random.below(others), sizes).id;
  };
  for (let number = 0; number < sizes.people; number += 1) {
    const each = person(number);
    const title = random.pick(titles);
    const held = [title, ...(random.chance(SECOND) ? [random.pick(titles)] : [])];
    writePerson(files, each, random.chance(0.4) ? title : null);
    for (const office of new Set(held)) {
      const kind = random.next();
      const values = { title: office, ...randomSpan(random) };
      const link = files.link("held-office", each.id, place(kind), values, slug(office));
      cite.link(link);
      if (kind < AT_CITY_AGENCY) atCityAgencies.push({ person: each.id, link });
    }
  }
  return atCityAgencies;
}

/** @param title the title that forms another name of the person, with the last name */
export function writePerson(files: GraphFiles, { id, name }: Named, title: string | null): void {
  files.thing("person", id, { label: name, name });
  files.name(id, "PREFERRED", name);
  if (title) files.name(id, "ALIAS", `${title} ${name.split(" ").at(-1)}`);
}
