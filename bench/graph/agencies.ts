import { slug } from "../../src/model/ids.ts";
import type { Word } from "../../src/model/vocabularies.ts";
import type { Citer } from "./citer.ts";
import { city } from "./cities.ts";
import { randomSpan } from "./dates.ts";
import type { GraphFiles } from "./graph-files.ts";
import type { Named } from "./people.ts";
import { at, type Random, randomOf } from "./random.ts";
import type { Sizes } from "./sizes.ts";
import { agencyFields, agencyForms, agencyScopes } from "./words.ts";

/** Six in ten agencies belong to a city: first its police, then a sheriff, then its government. */
const CITY_SHARE = 0.6;
const CITY_AGENCIES = [
  ["Police Department", "POLICE_DEPARTMENT"],
  ["County Sheriff's Office", "SHERIFFS_OFFICE"],
  ["City Hall", "CITY_GOVERNMENT"],
] as const;
const OTHER_KINDS: readonly Word<"AgencyKind">[] = [
  "FEDERAL_AGENCY",
  "COMPANY",
  "ADVOCACY_GROUP",
  "CORRECTIONS",
  "OTHER",
];
/**
 * The share of agencies without a city that have others as parts; also the share that are outlets.
 */
const WHOLES = 0.05;
const OUTLETS = 0.1;

export interface Agency extends Named {
  kind: Word<"AgencyKind">;
}

export function cityAgencyCount({ agencies }: Pick<Sizes, "agencies">): number {
  return Math.floor(agencies * CITY_SHARE);
}

/** The agency with a number; those of cities come first. Names are unique. */
export function agency(number: number, sizes: Sizes): Agency {
  const ofCities = cityAgencyCount(sizes);
  if (number >= ofCities) return otherAgency(number - ofCities, sizes.agencies - ofCities);
  const [form, kind] = at(CITY_AGENCIES, Math.floor(number / sizes.cities));
  return named(`${city(number % sizes.cities).name} ${form}`, kind);
}

/** Outlets are the first agencies without a city after those that have parts. */
export function outlets(sizes: Sizes): Agency[] {
  const [from, to] = outletRange(sizes.agencies - cityAgencyCount(sizes));
  return Array.from({ length: to - from }, (_, index) =>
    agency(cityAgencyCount(sizes) + from + index, sizes),
  );
}

export function writeAgencies(files: GraphFiles, sizes: Sizes, cite: Citer): void {
  const random = randomOf("agencies");
  for (let number = 0; number < sizes.agencies; number += 1) {
    const each = agency(number, sizes);
    writeAgency(files, each);
    const link = (kind: "serves" | "part-of" | "detains-for", to: string) =>
      cite.link(files.link(kind, each.id, to, randomSpan(random)));
    const ofCities = cityAgencyCount(sizes);
    if (number < ofCities) {
      const place = number % sizes.cities;
      link("serves", city(place).id);
      if (each.kind !== "SHERIFFS_OFFICE") continue;
      link("detains-for", agency(place, sizes).id);
      if (random.chance(0.4)) link("serves", city((place + 1) % sizes.cities).id);
    } else {
      const other = number - ofCities;
      const wholes = Math.ceil((sizes.agencies - ofCities) * WHOLES);
      if (other >= wholes && random.chance(0.5)) {
        link("part-of", agency(ofCities + random.below(wholes), sizes).id);
      }
      if (each.kind === "CORRECTIONS") link("detains-for", detained(random, sizes));
    }
  }
}

export function writeAgency(files: GraphFiles, { id, name, kind }: Agency): void {
  files.thing("agency", id, { label: name, name, kind });
  files.name(id, "PREFERRED", name);
  const initials = name.replaceAll(/[^A-Z]/g, "");
  if (initials.length > 2) files.name(id, "ABBREVIATION", initials);
}

export function named(name: string, kind: Word<"AgencyKind">): Agency {
  return { id: `agency/${slug(name)}`, name, kind };
}

function otherAgency(number: number, count: number): Agency {
  const scope = at(agencyScopes, number % agencyScopes.length);
  const field = at(agencyFields, Math.floor(number / agencyScopes.length) % agencyFields.length);
  const rest = Math.floor(number / agencyScopes.length / agencyFields.length);
  const form = at(agencyForms, (number + rest) % agencyForms.length);
  const [from, to] = outletRange(count);
  const name = `${scope} ${field} ${form}`;
  if (number < from) return named(name, "FEDERAL_DEPARTMENT");
  if (number < to) return named(`The ${scope} ${field} Post`, "NEWS_OUTLET");
  return named(name, at(OTHER_KINDS, number % OTHER_KINDS.length));
}

function outletRange(count: number): [from: number, to: number] {
  const from = Math.ceil(count * WHOLES);
  return [from, from + Math.ceil(count * OUTLETS)];
}

function detained(random: Random, sizes: Sizes): string {
  return random.chance(0.5)
    ? city(random.below(sizes.cities)).id
    : agency(random.below(cityAgencyCount(sizes)), sizes).id;
}
