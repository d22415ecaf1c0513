import { codeOf } from "./problem-of.ts";
import { CANCELED, type RunScope } from "./scope.ts";

/**
 * Records how a statement ended: the number of rows, and the error if it failed. Only the first
 * call counts.
 */
export type EndRun = (rows: number, error?: unknown) => void;

/**
 * Starts the clock of one statement. The returned function stops it and reports the run to the
 * scope.
 */
export function startRun(file: string, { signal, onRun }: RunScope): EndRun {
  const begun = performance.now();
  let hasEnded = false;
  return (rows, error) => {
    if (hasEnded) return;
    hasEnded = true;
    const failure =
      error === undefined
        ? {}
        : { failed: true as const, why: signal?.aborted ? CANCELED : codeOf(error) };
    onRun?.({ file, begun, milliseconds: performance.now() - begun, rows, ...failure });
  };
}
