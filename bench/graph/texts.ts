import type { Random } from "./random.ts";
import { topicWords, verbs } from "./words.ts";

/** A phrase of this many words; frequent words occur more often. */
export function phrase(random: Random, length: number): string {
  const chosen: string[] = [];
  for (let index = 0; index < length; index += 1) chosen.push(random.pickSkewed(topicWords));
  return chosen.join(" ");
}

/** What somebody says, paraphrased in one sentence. */
export function sentence(random: Random, more = ""): string {
  const [subject, object] = [phrase(random, 2), phrase(random, 3 + random.below(6))];
  return `The ${subject} ${random.pick(verbs)} that the ${object}${more && ` ${more}`} comes first.`;
}

export function headline(random: Random): string {
  const text = `${phrase(random, 2)} ${random.pick(verbs)} ${phrase(random, 3)}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
