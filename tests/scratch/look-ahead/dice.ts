import fc from "fast-check";

/** Left to itself, fast-check prefers the ends of a range: what is to be rare would be everywhere. */
const evenly = (min: number, max: number) => fc.noBias(fc.integer({ min, max }));

/** What is drawn while one document is made, so that fast-check knows of it. */
export class Dice {
  readonly #gen: fc.GeneratorValue;
  readonly #known: readonly number[];
  /** What was drawn for the document's shape. */
  readonly drawn: number[] = [];
  #names = 0;

  /** @param known what another document's shape was drawn as: this one's is the same */
  constructor(gen: fc.GeneratorValue, known: readonly number[] = []) {
    this.#gen = gen;
    this.#known = known;
  }

  /** A number of which the shape depends. */
  whole(min: number, max: number): number {
    const value = this.#known[this.drawn.length] ?? this.value(min, max);
    this.drawn.push(value);
    return value;
  }

  /** A number of which the shape does not depend: another in each document. */
  value(min: number, max: number): number {
    return this.#gen(evenly, min, max);
  }

  chance(probability: number): boolean {
    return this.whole(0, 999) < probability * 1000;
  }

  valueChance(probability: number): boolean {
    return this.value(0, 999) < probability * 1000;
  }

  oneOf<T>(values: readonly T[]): T {
    return at(values, this.whole(0, values.length - 1));
  }

  oneValueOf<T>(values: readonly T[]): T {
    return at(values, this.value(0, values.length - 1));
  }

  /** Some of the values, in any order, each once. */
  some<T>(values: readonly T[], least: number, most: number): T[] {
    const left = [...values];
    const count = Math.min(left.length, this.whole(least, most));
    const take = () => left.splice(this.whole(0, left.length - 1), 1);
    return Array.from({ length: count }, take).flat();
  }

  /** A name that no other has in this document. */
  name(prefix: string): string {
    this.#names += 1;
    return `${prefix}${this.#names}`;
  }
}

function at<T>(values: readonly T[], place: number): T {
  const value = values[place];
  if (value === undefined) throw new Error("There is nothing to draw from.");
  return value;
}
