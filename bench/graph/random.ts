/**
 * Pseudorandom numbers that are the same in every run, so that the graph is the same on every
 * machine.
 */
export interface Random {
  /** 0 ≤ x < 1. */
  next(): number;
  /** A whole number, 0 ≤ x < limit. */
  below(limit: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Like pick, but favors the front of the list, as with words and outlets. */
  pickSkewed<T>(list: readonly T[]): T;
}

/**
 * A separate stream for each name, so that a change to one part of the generator leaves the others
 * unchanged. The generator is sfc32 (Chris Doty-Humphrey, PractRand), seeded with the name's hash.
 */
export function randomOf(name: string): Random {
  let a = hash(`a ${name}`);
  let b = hash(`b ${name}`);
  let c = hash(`c ${name}`);
  let counter = 1;
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < 15; round += 1) next();
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (list) => at(list, below(list.length)),
    pickSkewed: (list) => at(list, Math.floor(next() ** 2 * list.length)),
  };
}

/** An item that is known to exist. */
export function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`There is no item ${index} in a list of ${list.length}.`);
  return item;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value;
}
