/** A measured ratio and its goal. */
export interface Judged {
  ratio: number;
  /** The maximum, or the minimum with `atLeast`; absent if there is no goal. */
  goal?: number | undefined;
  atLeast?: boolean;
}

/** Requests per second, as a multiple of the peer's. */
export const REQUESTS_GOAL = 3;
/** Resident memory, as a share of the peer's. */
export const MEMORY_GOAL = 0.7;
/**
 * How much longer a page of the longest list may take than one of the shortest: equal, except for
 * noise.
 */
export const FLAT_GOAL = 1.25;

/** Such as `0.34 (≤ 0.30 ✗)`. */
export function judged({ ratio, goal, atLeast = false }: Judged): string {
  const formatted = `${ratio.toFixed(2)}×`;
  if (goal === undefined) return formatted;
  const isMet = atLeast ? ratio >= goal : ratio <= goal;
  return `${formatted} (${atLeast ? "≥" : "≤"} ${goal} ${isMet ? "✓" : "✗"})`;
}
