import { slug } from "../../src/model/ids.ts";
import { type Agency, named, writeAgency } from "./agencies.ts";
import type { Citer } from "./citer.ts";
import { writeCity } from "./cities.ts";
import { randomDay, randomSpan } from "./dates.ts";
import type { GraphFiles } from "./graph-files.ts";
import { writePerson } from "./offices.ts";
import { type Named, person } from "./people.ts";
import { randomCities, writeProgram, writeTopic } from "./programs.ts";
import { type Random, randomOf } from "./random.ts";
import type { Sizes } from "./sizes.ts";
import { writeStatement } from "./statement.ts";
import { sentence } from "./texts.ts";

/**
 * The surroundings of one speaker of this many statements: the agency where the speaker holds
 * office, the city that it serves, a program with that city among its sites, and a topic that all
 * the statements are about. All of the statements mention the city, and contain a word that occurs
 * nowhere else.
 */
export interface Crowded {
  size: number;
  speaker: Named;
  agency: Agency;
  city: Named & { region: string };
  program: Named;
  topic: Named;
  word: string;
}

/** Too different from each other for a typo-tolerant search to confuse. */
const WORDS = ["hectograph", "chiliarch", "myriapod", "lakhsome", "sexagenary", "fiftyfold"];
const SITES = 7;

export function crowded(size: number, place: number): Crowded {
  const name = `Crowd ${size}`;
  const word = WORDS[place];
  if (!word) throw new Error(`There is no word left for the crowded speaker ${place}.`);
  const ofKind = (kind: string, suffix: string) => ({
    id: `${kind}/${slug(`${name} ${suffix}`)}`,
    name: `${name} ${suffix}`,
  });
  return {
    size,
    speaker: ofKind("person", "Speaker"),
    agency: named(`${name} Police Department`, "POLICE_DEPARTMENT"),
    city: { ...ofKind("city", "Town"), region: "Ohio" },
    program: ofKind("program", "Program"),
    topic: ofKind("topic", "Topic"),
    word,
  };
}

/** The speakers of the ladder, followed by the hub. */
export function crowdedSpeakers(sizes: Sizes): Crowded[] {
  return [...sizes.ladder, sizes.hub].map(crowded);
}

/** An agency that speaks itself. */
export function crowdedAgency(sizes: Sizes): Crowded {
  const around = crowded(sizes.agencyHub, sizes.ladder.length + 1);
  return { ...around, speaker: around.agency };
}

export function writeCrowded(files: GraphFiles, sizes: Sizes, cite: Citer): void {
  for (const each of [...crowdedSpeakers(sizes), crowdedAgency(sizes)]) {
    const random = randomOf(each.speaker.id);
    const office = writeAround(files, sizes, cite, random, each);
    for (let number = 0; number < each.size; number += 1) {
      const gist = sentence(random, each.word);
      writeStatement(files, cite, {
        id: `statement/${each.speaker.id.replace("/", "-")}-${number}`,
        speakers: [{ id: each.speaker.id, office }],
        saidOn: randomDay(random),
        act: "ASSERTION",
        medium: "PRESS_RELEASE",
        gist,
        text: null,
        about: new Map([[each.topic.id, random.chance(0.2) ? "FOR" : null]]),
        mentions: new Set([each.city.id]),
        addressedTo: new Set(),
        article: random.below(sizes.articles),
      });
    }
  }
}

/** @returns the link to the speaker's office; null for an agency, which holds none */
function writeAround(
  files: GraphFiles,
  sizes: Sizes,
  cite: Citer,
  random: Random,
  { speaker, agency, city, program, topic }: Crowded,
): string | null {
  writeAgency(files, agency);
  writeCity(files, city);
  writeTopic(files, cite, topic, sentence(random));
  cite.link(files.link("serves", agency.id, city.id, randomSpan(random)));
  const sites = [...randomCities(random, sizes, SITES), city.id];
  writeProgram(files, cite, random, program, sites, sizes);
  // Colleagues, so that the agency has as many officials as others.
  for (let number = 0; number < 4; number += 1) {
    holdOffice(files, cite, random, person(random.below(sizes.people)).id, agency.id, "Inspector");
  }
  if (speaker === agency) return null;
  writePerson(files, speaker, null);
  return holdOffice(files, cite, random, speaker.id, agency.id, "Chief");
}

function holdOffice(
  files: GraphFiles,
  cite: Citer,
  random: Random,
  holder: string,
  place: string,
  title: string,
): string {
  const values = { title, ...randomSpan(random) };
  const link = files.link("held-office", holder, place, values, slug(title));
  cite.link(link);
  return link;
}
