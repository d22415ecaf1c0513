import type { Change, Properties } from "./bundle-data.ts";

/** One way to make a bundle say what its article does not say. */
export interface Kind {
  /** What was done to the bundle: “a speaker replaced”. */
  name: string;
  /**
   * Whether offsets and what stands around a passage are forged too. If not, whoever changed the bundle would run
   * `check --write`, so what that puts right counts for nothing.
   */
  isForgery?: true;
  /** Everywhere in a bundle that this can be done, in the order of the file. */
  ways(bundle: Properties): Change[][];
}

/** Some of many, spread evenly over them, so that they are the same in every run. */
export function spread<T>(all: readonly T[], most: number): T[] {
  const count = Math.min(all.length, most);
  return Array.from({ length: count }, (_, index) =>
    all.at(Math.floor(((index + 0.5) * all.length) / count)),
  ).filter((one) => one !== undefined);
}
