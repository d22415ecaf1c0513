import { TimeIsUp } from "./clock.ts";
import { type Check, pathsOfLength } from "./enumerate.ts";
import { type ReadNeighbors, Side } from "./side.ts";

/** An end of a path, and how many links it has, which tells from which end to begin. */
export interface End {
  id: string;
  degree: number;
}

/** What a search has found, and what is known of the rest. */
export interface Found {
  /** Lists of ids: the shortest first, those of one length in the order of their ids. */
  paths: readonly (readonly string[])[];
  /** Whether there are more than were wanted; false if nobody asked. */
  hasMore: boolean;
  outcome: "FOUND" | "NONE" | "NONE_WITHIN" | "HUBS_SKIPPED" | "UNFINISHED";
  /** All paths of up to so many hops are among `paths` or before them. */
  completeUpTo: number;
  /** With their degrees. */
  skippedHubs: ReadonlyMap<string, number>;
}

export interface Search {
  from: End;
  to: End;
  maxHops: number;
  /** How many paths, at most. */
  count: number;
  /** Only those after this one, in the order of all. */
  behind: readonly string[] | null;
  /** Whether it must tell if there are more: that may take another level. */
  wantsMore: boolean;
  read: ReadNeighbors;
  /** Throws `TimeIsUp` once it is. */
  check: Check;
}

/** So many neighbors fill some 100 MB, those of the next level guessed. */
export const MOST_NEIGHBORS = 500_000;

/**
 * Searches from both ends, a level at a time, the cheaper end first, and lists the paths of each
 * length before it goes on to the next. What it gives depends on nothing but the graph and the
 * arguments, unless it runs out of time: then it is the beginning of that.
 * @throws what `read` throws, unless it is TimeIsUp
 */
export async function searchPaths(search: Search): Promise<Found> {
  const { from, to, maxHops, count, behind, wantsMore, read, check } = search;
  const near = new Side(from.id, to.id, from.degree, read);
  const far = new Side(to.id, from.id, to.degree, read);
  const paths: (readonly string[])[] = [];
  let completeUpTo = 0;
  const found = (outcome: Found["outcome"], hasMore = false): Found => {
    const isFound = paths.length > 0 || behind !== null;
    return {
      paths,
      hasMore,
      outcome: isFound && outcome !== "UNFINISHED" ? "FOUND" : outcome,
      completeUpTo,
      skippedHubs: new Map([...near.hubs, ...far.hubs]),
    };
  };
  try {
    for (let length = 1; length <= maxHops; length += 1) {
      while (near.reach + far.reach < length) {
        check();
        const cheaper = near.cost <= far.cost ? near : far;
        if (near.size + far.size + cheaper.cost > MOST_NEIGHBORS) throw new TimeIsUp();
        await cheaper.expand();
      }
      const dry = [near, far].filter(({ isDry }) => isDry);
      if (dry.length > 0 && !dry.some((side) => side.hasSeen(side === near ? to.id : from.id))) {
        // One end leads nowhere else: there are no longer paths either, unless through its hubs.
        completeUpTo = maxHops;
        return found(dry.every(({ hubs }) => hubs.size > 0) ? "HUBS_SKIPPED" : "NONE");
      }
      if (behind === null || length >= behind.length - 1) {
        const edge = behind?.length === length + 1 ? behind : null;
        for (const path of pathsOfLength(length, near, far, edge, check)) {
          if (paths.length === count) return found("FOUND", true);
          paths.push(path);
          if (paths.length === count && !wantsMore) return found("FOUND");
        }
      }
      completeUpTo = length;
    }
  } catch (error) {
    if (error instanceof TimeIsUp) return found("UNFINISHED");
    throw error;
  }
  return found(near.hubs.size + far.hubs.size > 0 ? "HUBS_SKIPPED" : "NONE_WITHIN");
}
