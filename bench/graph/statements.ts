import { wordsOf } from "../../src/model/vocabularies.ts";
import { agency } from "./agencies.ts";
import type { Citer } from "./citer.ts";
import { city } from "./cities.ts";
import { randomDate } from "./dates.ts";
import type { GraphFiles } from "./graph-files.ts";
import type { Office } from "./offices.ts";
import { person } from "./people.ts";
import { program, topic } from "./programs.ts";
import { type Random, randomOf } from "./random.ts";
import type { Sizes } from "./sizes.ts";
import { type Speaker, type Statement, writeStatement } from "./statement.ts";
import { phrase, sentence } from "./texts.ts";

/**
 * In each group of twenty statements, the first is a letter or release, and the next three are its
 * parts.
 */
const ROW = 20;
const PARTS = 3;

const ACTS = wordsOf("Act").filter((act) => act !== "DOCUMENT");
const MEDIA = wordsOf("Medium");
const STANCES = wordsOf("AboutStance");
const RESPONSES = wordsOf("ResponseKind");

/** Writes the statements of ordinary speakers: mostly officials, and agencies. */
export function writeStatements(
  files: GraphFiles,
  sizes: Sizes,
  cite: Citer,
  offices: readonly Office[],
): void {
  const random = randomOf("statements");
  let whole: Statement | null = null;
  for (let number = 0; number < sizes.statements; number += 1) {
    const place = number % ROW;
    const statement = ordinary(random, sizes, offices, number);
    if (place === 0) {
      whole = { ...statement, act: "DOCUMENT", text: null };
      writeStatement(files, cite, whole);
    } else if (place <= PARTS && whole) {
      const { speakers, saidOn, medium, article } = whole;
      const shared = { speakers, saidOn, medium, article, partOf: whole.id };
      writeStatement(files, cite, { ...statement, ...shared });
    } else {
      writeStatement(files, cite, { ...statement, ...saidOtherwise(statement, offices, place) });
    }
  }
}

/**
 * In each group, one statement is made by two speakers together, one by a lawyer for an agency, two
 * by somebody without a name and one by the article itself.
 */
function saidOtherwise(
  { id, speakers, about }: Statement,
  offices: readonly Office[],
  place: number,
): Partial<Statement> {
  const random = randomOf(`speakers of ${id}`);
  const [speaker] = speakers;
  const [principal] = [...about.keys()].filter((each) => !each.startsWith("topic/"));
  if (place === PARTS + 1) {
    const second = random.pick(offices);
    const isOther = speaker?.id !== second.person;
    return { speakers: [...speakers, ...(isOther ? [speakerIn(second)] : [])] };
  }
  if (place === PARTS + 2) return { onBehalfOf: principal ?? null };
  if (place === PARTS + 3 || place === PARTS + 4) {
    return { speakers: [], attribution: `an official of ${phrase(random, 2)}` };
  }
  if (place === PARTS + 5) return { voice: "REPORTING", speakers: [], text: null };
  if (place === PARTS + 6) return { voice: "OPINION" };
  return {};
}

function speakerIn({ person, link }: Office): Speaker {
  return { id: person, office: link };
}

function ordinary(
  random: Random,
  sizes: Sizes,
  offices: readonly Office[],
  number: number,
): Statement {
  const isAgency = random.chance(0.1);
  const office = random.pick(offices);
  const earlier = random.below(number + 1);
  const responds = earlier < number && random.chance(0.15);
  const about = randomTargets(random, sizes, random.chance(0.1) ? 2 : 1);
  return {
    id: statementId(number),
    speakers: [
      isAgency
        ? { id: agency(random.below(sizes.agencies), sizes).id, office: null }
        : speakerIn(office),
    ],
    saidOn: randomDate(random),
    answerBy: random.chance(0.05) ? randomDate(random) : null,
    act: random.pick(ACTS),
    medium: random.pick(MEDIA),
    gist: sentence(random),
    text: random.chance(0.5) ? phrase(random, 12) : null,
    about: new Map(
      about.map((id) => [id, random.chance(0.3) ? random.pick(STANCES) : null] as const),
    ),
    mentions: new Set(randomTargets(random, sizes, random.below(3))),
    addressedTo: new Set(randomTargets(random, sizes, random.chance(0.25) ? 1 : 0)),
    respondsTo: responds ? { id: statementId(earlier), kind: random.pick(RESPONSES) } : null,
    article: random.below(sizes.articles),
  };
}

function statementId(number: number): string {
  return `statement/n-${number}`;
}

function randomTargets(random: Random, sizes: Sizes, count: number): string[] {
  const ids = new Set<string>();
  while (ids.size < count) ids.add(randomTarget(random, sizes));
  return [...ids];
}

function randomTarget(random: Random, sizes: Sizes): string {
  const kind = random.next();
  if (kind < 0.5) return topic(random.below(sizes.topics)).id;
  if (kind < 0.7) return program(random.below(sizes.programs)).id;
  if (kind < 0.85) return city(random.below(sizes.cities)).id;
  if (kind < 0.93) return agency(random.below(sizes.agencies), sizes).id;
  return person(random.below(sizes.people)).id;
}
