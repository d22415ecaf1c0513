import { alikeNotes, calledIn } from "../changes/called-alike.ts";
import type { Facts } from "../changes/facts.ts";
import { noteFinding } from "./change-findings.ts";
import type { Finding } from "./mistake.ts";

/**
 * Entities of a bundle that are called like another one: what looks wrong, and need not be.
 * @param others what other bundles of the run state
 */
export function namesakes(facts: Facts, others: readonly Facts[]): Finding[] {
  const called = calledIn(facts);
  const elsewhere = others.flatMap(calledIn);
  return called.flatMap((each, index) =>
    alikeNotes(each, [...called.slice(0, index), ...elsewhere]).map(noteFinding),
  );
}
