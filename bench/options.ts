import { parseArgs } from "node:util";
import type { SizeName } from "./graph/sizes.ts";
import type { LoadOptions } from "./measure/load.ts";
import type { PageOptions } from "./measure/pages.ts";
import type { RoundsOptions } from "./measure/rounds.ts";

/** How thorough the measurements are. */
export interface Options {
  size: SizeName;
  /** How many different inputs each query cycles through. */
  inputs: number;
  rounds: RoundsOptions;
  /** For each query and contender. */
  warmUpMilliseconds: number;
  load: LoadOptions;
  growth: RoundsOptions & { warmUpMilliseconds: number };
  pages: PageOptions;
  /**
   * Only queries with names that contain this text; the other queries, load and growth are skipped.
   */
  only: string | null;
}

const full: Omit<Options, "size" | "only"> = {
  inputs: 20,
  rounds: { rounds: 30, repeats: 5 },
  warmUpMilliseconds: 3_000,
  load: { rounds: 5, milliseconds: 5_000, atOnce: [8, 32] },
  growth: { rounds: 30, repeats: 1, warmUpMilliseconds: 1_000 },
  pages: { rounds: 5, milliseconds: 3_000, atOnce: 8 },
};

/** Takes three minutes, even on a busy machine. */
const quick: typeof full = {
  inputs: 4,
  rounds: { rounds: 30, repeats: 1 },
  warmUpMilliseconds: 300,
  load: { rounds: 2, milliseconds: 1_500, atOnce: [8, 32] },
  growth: { rounds: 10, repeats: 1, warmUpMilliseconds: 150 },
  pages: { rounds: 3, milliseconds: 1_000, atOnce: 8 },
};

/** @throws TypeError for an unknown argument */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: "boolean", default: false },
      rounds: { type: "string" },
      only: { type: "string" },
    },
  });
  const size = values.quick ? "quick" : "full";
  const chosen = values.quick ? quick : full;
  const rounds = Number(values.rounds ?? chosen.rounds.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new TypeError(`--rounds must be a whole number above 0, but is ${values.rounds}.`);
  }
  return {
    ...chosen,
    rounds: { ...chosen.rounds, rounds },
    size,
    only: values.only ?? null,
  };
}
