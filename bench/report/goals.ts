/** A measured ratio beside what it should be. */
export interface Judged {
  ratio: number;
  /** The most that it may be, or the least with `atLeast`; absent where nothing was promised. */
  goal?: number | undefined;
  atLeast?: boolean;
}

/** Requests per second, as a multiple of the peer's. */
export const REQUESTS_GOAL = 3;
/** Resident memory, as a share of the peer's. */
export const MEMORY_GOAL = 0.7;
/** How much longer a page of the longest list may take than one of the shortest: flat, but for noise. */
export const FLAT_GOAL = 1.25;

/** Such as `0.34 (≤ 0.30 ✗)`. */
export function judged({ ratio, goal, atLeast = false }: Judged): string {
  const shown = `${ratio.toFixed(2)}×`;
  if (goal === undefined) return shown;
  const isMet = atLeast ? ratio >= goal : ratio <= goal;
  return `${shown} (${atLeast ? "≥" : "≤"} ${goal} ${isMet ? "✓" : "✗"})`;
}
