import { loadavg } from "node:os";
import type { Contender, ContenderName } from "../contenders/contender.ts";
import { at } from "../graph/random.ts";
import type { BenchQuery, Case, Goals } from "../queries/query.ts";
import { median, quantile } from "./statistics.ts";

/** One contender's times, in milliseconds. */
export interface Timing {
  min: number;
  median: number;
  p95: number;
  samples: number;
}

/** One query's times, and the product's time as a share of the others'. */
export interface QueryResult {
  name: string;
  goals: Goals;
  timings: Partial<Record<ContenderName, Timing>>;
  /** Medians of the ratios within each round, because a machine that slows down slows both. */
  ratios: Partial<Record<ContenderName, number>>;
}

export interface RoundsResult {
  queries: QueryResult[];
  /** The machine's load average (1 minute) at the start of each round. */
  loads: number[];
}

export interface RoundsOptions {
  rounds: number;
  /** How many times in a row each contender is asked, each time for something else. */
  repeats: number;
}

type Samples = Map<ContenderName, number[][]>;

/**
 * Times all queries: in each round, all contenders answer the same cases of each query, one
 * contender after the other, and the order changes from round to round. They must be warm.
 */
export async function measureRounds(
  queries: readonly BenchQuery[],
  contenders: readonly Contender[],
  { rounds, repeats }: RoundsOptions,
): Promise<RoundsResult> {
  const samples = queries.map(() => new Map() as Samples);
  const loads: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    loads.push(loadavg()[0] ?? Number.NaN);
    for (const [index, query] of queries.entries()) {
      const cases = Array.from({ length: repeats }, (_, repeat) =>
        at(query.cases, (round * repeats + repeat) % query.cases.length),
      );
      for (const contender of rotated(contenders, round + index)) {
        if (!cases.every(contender.answers)) continue;
        const times = await timesOf(contender, cases);
        const known = samples[index]?.get(contender.name) ?? [];
        samples[index]?.set(contender.name, [...known, times]);
      }
    }
  }
  return {
    queries: queries.map((query, index) => resultOf(query, at(samples, index))),
    loads,
  };
}

async function timesOf(contender: Contender, cases: readonly Case[]): Promise<number[]> {
  const times: number[] = [];
  for (const one of cases) {
    const begun = performance.now();
    await contender.ask(one);
    times.push(performance.now() - begun);
  }
  return times;
}

/** Sends each query to each contender until plans, caches and compilers are warm. */
export async function warmUp(
  queries: readonly BenchQuery[],
  contenders: readonly Contender[],
  milliseconds: number,
): Promise<void> {
  for (const { cases } of queries) {
    for (const contender of contenders) {
      const answered = cases.filter(contender.answers);
      const deadline = performance.now() + milliseconds;
      for (let turn = 0; answered.length > 0; turn += 1) {
        await contender.ask(at(answered, turn % answered.length));
        if (performance.now() > deadline) break;
      }
    }
  }
}

function resultOf({ name, goals }: BenchQuery, samples: Samples): QueryResult {
  const timings: QueryResult["timings"] = {};
  for (const [contender, rounds] of samples) {
    const all = rounds.flat();
    timings[contender] = {
      min: Math.min(...all),
      median: median(all),
      p95: quantile(all, 0.95),
      samples: all.length,
    };
  }
  const ratios: QueryResult["ratios"] = {};
  const ofProduct = samples.get("product") ?? [];
  for (const [other, rounds] of samples) {
    if (other === "product") continue;
    ratios[other] = median(
      rounds.map((times, round) => median(at(ofProduct, round)) / median(times)),
    );
  }
  return { name, goals, timings, ratios };
}

function rotated<T>(items: readonly T[], by: number): T[] {
  const from = by % items.length;
  return [...items.slice(from), ...items.slice(0, from)];
}
