import { wordsOf } from "../../src/model/vocabularies.ts";
import type { Citer } from "./citer.ts";
import { randomDay } from "./dates.ts";
import type { GraphFiles } from "./graph-files.ts";
import type { Office } from "./offices.ts";
import type { Named } from "./people.ts";
import { writeTopic } from "./programs.ts";
import { randomOf } from "./random.ts";
import type { Sizes } from "./sizes.ts";
import { writeStatement } from "./statement.ts";
import { sentence } from "./texts.ts";

const STANCES = wordsOf("AboutStance");
const RESPONSES = wordsOf("ResponseKind");
/** How many of a topic's first statements are one thread, and how many answers each of them has. */
const THREAD = 150;
const ANSWERS = 3;

/** A topic on which this many statements of ordinary speakers take a stance. */
export interface Argued {
  size: number;
  topic: Named;
  /** The statement that the others of its thread answer. */
  root: string;
}

export function arguedTopics({ ladder }: Sizes): Argued[] {
  return ladder.map((size) => ({
    size,
    topic: { id: `topic/argued-${size}`, name: `Argued ${size}` },
    root: statementId(size, 0),
  }));
}

function statementId(size: number, number: number): string {
  return `statement/argued-${size}-${number}`;
}

/** Writes topics with many speakers, whose positions are as many as their people. */
export function writeArgued(
  files: GraphFiles,
  sizes: Sizes,
  cite: Citer,
  offices: readonly Office[],
): void {
  for (const { size, topic } of arguedTopics(sizes)) {
    const random = randomOf(topic.id);
    writeTopic(files, cite, topic, sentence(random));
    for (let number = 0; number < size; number += 1) {
      const { person, link } = random.pick(offices);
      const answered = statementId(size, Math.floor((number - 1) / ANSWERS));
      const responds = number > 0 && number < THREAD;
      writeStatement(files, cite, {
        id: statementId(size, number),
        speakers: [{ id: person, office: link }],
        saidOn: randomDay(random),
        act: "ASSERTION",
        medium: "INTERVIEW",
        gist: sentence(random),
        text: null,
        about: new Map([[topic.id, random.pick(STANCES)]]),
        mentions: new Set(),
        addressedTo: new Set(),
        respondsTo: responds ? { id: answered, kind: random.pick(RESPONSES) } : null,
        article: random.below(sizes.articles),
      });
    }
  }
}
