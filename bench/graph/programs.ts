import { slug } from "../../src/model/ids.ts";
import { agency, cityAgencyCount } from "./agencies.ts";
import type { Citer } from "./citer.ts";
import { city } from "./cities.ts";
import { dated, randomDay, randomSpan } from "./dates.ts";
import type { GraphFiles } from "./graph-files.ts";
import type { Named } from "./people.ts";
import { at, type Random, randomOf } from "./random.ts";
import type { Sizes } from "./sizes.ts";
import { sentence } from "./texts.ts";
import { agencyScopes, programForms, programThemes, topicWords } from "./words.ts";

const FEWEST_SITES = 5;
const MOST_SITES = 12;

/** The program with a number. Names are unique. */
export function program(number: number): Named {
  const scope = at(agencyScopes, number % agencyScopes.length);
  const theme = at(programThemes, Math.floor(number / agencyScopes.length) % programThemes.length);
  const rest = Math.floor(number / agencyScopes.length / programThemes.length);
  const name = `${scope} ${theme} ${at(programForms, (number + rest) % programForms.length)}`;
  return { id: `program/${slug(name)}`, name };
}

export function writePrograms(files: GraphFiles, sizes: Sizes, cite: Citer): void {
  const random = randomOf("programs");
  for (let number = 0; number < sizes.programs; number += 1) {
    const sites = FEWEST_SITES + random.below(MOST_SITES - FEWEST_SITES + 1);
    const places = randomCities(random, sizes, sites);
    writeProgram(files, cite, random, program(number), places, sizes);
  }
}

/** Distinct cities. */
export function randomCities(random: Random, sizes: Sizes, count: number): string[] {
  const numbers = new Set<number>();
  while (numbers.size < count) numbers.add(random.below(sizes.cities));
  return [...numbers].map((number) => city(number).id);
}

/** Writes a program with its sites and the one or two agencies that run it. */
export function writeProgram(
  files: GraphFiles,
  cite: Citer,
  random: Random,
  { id, name }: Named,
  sites: readonly string[],
  sizes: Sizes,
): void {
  const summary = sentence(random);
  const values = { label: name, name, summary, ...dated("announcedOn", randomDay(random)) };
  files.thing("program", id, values);
  files.name(id, "PREFERRED", name);
  files.name(id, "ALIAS", `${name} program`);
  files.name(id, "ABBREVIATION", name.replaceAll(/[^A-Z]/g, ""));
  for (const property of ["summary", "announcedOn"]) cite.link(`${id}#${property}`);
  for (const site of sites) {
    const role = random.chance(0.7) ? "ORIGINAL_SITE" : "EXPRESSED_INTEREST";
    const span = randomSpan(random);
    cite.link(files.link("site-of", site, id, { role, ...span }, slug(role)));
  }
  const ofCities = cityAgencyCount(sizes);
  const first = random.below(sizes.agencies - ofCities - 1);
  for (let index = 0; index < 1 + random.below(2); index += 1) {
    const runner = agency(ofCities + first + index, sizes).id;
    cite.link(files.link("runs", runner, id, randomSpan(random)));
  }
}

/** The topic with a number. Names are unique. */
export function topic(number: number): Named {
  const first = at(topicWords, number % topicWords.length);
  const second = at(
    topicWords,
    (number * 3 + Math.floor(number / topicWords.length) + 7) % topicWords.length,
  );
  const name = `${first.charAt(0).toUpperCase()}${first.slice(1)} ${second}`;
  return { id: `topic/${slug(name)}`, name };
}

export function writeTopics(files: GraphFiles, sizes: Sizes, cite: Citer): void {
  const random = randomOf("topics");
  for (let number = 0; number < sizes.topics; number += 1) {
    writeTopic(files, cite, topic(number), sentence(random));
  }
}

export function writeTopic(
  files: GraphFiles,
  cite: Citer,
  { id, name }: Named,
  summary: string,
): void {
  files.thing("topic", id, { label: name, name, summary });
  files.name(id, "PREFERRED", name);
  cite.link(`${id}#summary`);
}
