import { setTimeout } from "node:timers/promises";
import { isWorthRetrying } from "./problem-of.ts";

export interface RetryLimits {
  attempts: number;
  /** No attempt starts later than this after the first one started. */
  withinMs: number;
  /** The average delay between the first two attempts; doubled before each further one. */
  delayMs: number;
}

/**
 * Repeats the work, up to the limits, while its error says that a retry may help. The driver's own
 * `executeRead` and `executeWrite` would also retry what needed too much memory, would not stop for
 * a signal, and wait a second before each retry.
 * @throws the signal's reason as soon as it is aborted, also between attempts; otherwise the last
 *   error
 */
export async function withRetries<T>(
  work: () => Promise<T>,
  { attempts, withinMs, delayMs }: RetryLimits,
  signal: AbortSignal | undefined,
): Promise<T> {
  const begun = performance.now();
  for (let attempt = 1; ; attempt += 1) {
    signal?.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      signal?.throwIfAborted();
      const isLate = performance.now() - begun > withinMs;
      if (attempt >= attempts || isLate || !isWorthRetrying(error)) throw error;
    }
    await pause(delayMs * 2 ** (attempt - 1), signal);
  }
}

/**
 * Waits a random time around the given one, so that two transactions that blocked each other don't
 * collide again.
 */
async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  if (ms === 0) return;
  await setTimeout(ms * (0.5 + Math.random()), undefined, { signal }).catch(() => {
    signal?.throwIfAborted();
  });
}
