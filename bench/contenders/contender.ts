import { isDeepStrictEqual } from "node:util";
import type { BenchQuery, Case } from "../queries/query.ts";

/** In the order of the tables. */
export const contenderNames = ["product", "peer", "bare", "floor"] as const;
export type ContenderName = (typeof contenderNames)[number];

/** A program that answers the queries. */
export interface Contender {
  name: ContenderName;
  /** Whether it has a version of this query. */
  answers(one: Case): boolean;
  /** Sends the query and reads the whole response. Only this is timed. */
  ask(one: Case): Promise<unknown>;
  /** Converts a response to the form in which all contenders are compared. */
  shape(one: Case, answer: unknown): unknown;
  close(): Promise<void>;
}

/**
 * Sends all of a query's cases to all contenders, and compares the responses.
 * @returns what is wrong: an empty response, or the first two that differ; null when they agree
 */
export async function disagreement(
  query: BenchQuery,
  contenders: readonly Contender[],
): Promise<string | null> {
  for (const one of query.cases) {
    const answers = [];
    for (const contender of contenders.filter(({ answers }) => answers(one))) {
      const answer = contender.shape(one, await contender.ask(one));
      answers.push({ name: contender.name, answer });
    }
    const [first, ...others] = answers;
    if (!first?.answer) return `“${query.name}” finds nothing.\nasked: ${one.product.body}`;
    for (const { name, answer } of others) {
      if (isDeepStrictEqual(answer, first.answer)) continue;
      return `The answers to “${query.name}” differ.\n${first.name}: ${excerpt(first.answer)}\n${name}: ${excerpt(answer)}\nasked: ${one.product.body}`;
    }
  }
  return null;
}

function excerpt(answer: unknown): string {
  return String(JSON.stringify(answer)).slice(0, 2_000);
}
