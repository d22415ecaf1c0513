import { slug } from "../../src/model/ids.ts";
import type { GraphFiles } from "./graph-files.ts";
import type { Named } from "./people.ts";
import { at } from "./random.ts";
import { cityBegin, cityEnd, states } from "./words.ts";

const STEP = 1_009;

/** The city with a number. Names are unique. */
export function city(number: number): Named & { region: string } {
  const place = (number * STEP) % (cityBegin.length * cityEnd.length);
  const begin = at(cityBegin, place % cityBegin.length);
  const name = begin + at(cityEnd, Math.floor(place / cityBegin.length));
  const [region, code] = at(states, number % states.length);
  return { id: `city/${slug(name)}-${code}`, name, region };
}

export function writeCities(files: GraphFiles, count: number): void {
  for (let number = 0; number < count; number += 1) writeCity(files, city(number));
}

export function writeCity(files: GraphFiles, { id, name, region }: ReturnType<typeof city>): void {
  files.thing("city", id, { label: name, name, region, country: "US" });
  files.name(id, "PREFERRED", name);
}
