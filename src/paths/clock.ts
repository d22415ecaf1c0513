import type { ReadScope } from "../graph/scope.ts";

/** The share of a request's time that a search may take, so that what depends on it can be read. */
export const SHARE_OF_TIME = 0.6;

/** A search has used its share of the request's time, or read more than it may. */
export class TimeIsUp extends Error {}

export interface Clock {
  /** @throws TimeIsUp once it is */
  check(): void;
  /** Reads within what time is left. @throws TimeIsUp once it is */
  limit<T>(read: (limited: ReadScope) => Promise<T>): Promise<T>;
}

/** Ends a search that takes too long: its statement in the database, and its steps here. */
export function clockOf(milliseconds: number, scope: ReadScope): Clock {
  const time = AbortSignal.timeout(milliseconds);
  const signal = scope.signal ? AbortSignal.any([scope.signal, time]) : time;
  const isUp = () => time.aborted && !scope.signal?.aborted;
  return {
    check: () => {
      if (isUp()) throw new TimeIsUp();
    },
    limit: async (read) => {
      try {
        return await read({ ...scope, signal });
      } catch (error) {
        if (isUp()) throw new TimeIsUp();
        throw error;
      }
    },
  };
}
