import { TimeIsUp } from "../paths/clock.ts";
import type { KnownEntity } from "../paths/read-ends.ts";
import { MOST_NEIGHBORS } from "../paths/search.ts";
import type { ReadNeighbors } from "../paths/side.ts";
import { Cells } from "./cells.ts";
import { Forest } from "./forest.ts";
import { improve, treeOver } from "./improve.ts";

/** Entities asked for that a tree joins; one alone where nothing was found that joins it. */
export interface Group {
  /** Sorted. */
  ends: readonly string[];
  /** Who was not asked for, sorted. */
  between: readonly string[];
  /** They lead away from the first end. */
  hops: readonly (readonly [from: string, to: string])[];
}

export interface Joining {
  /** Those that join most come first, then in the order of their first ids. */
  groups: readonly Group[];
  outcome: "JOINED" | "NONE" | "NONE_WITHIN" | "HUBS_SKIPPED" | "UNFINISHED";
  /** With their degrees. */
  skippedHubs: ReadonlyMap<string, number>;
}

export interface JoiningSearch {
  ends: readonly KnownEntity[];
  /** How far apart two may be that are joined. */
  maxHops: number;
  read: ReadNeighbors;
  /** Throws `TimeIsUp` once it is. */
  check(): void;
}

/**
 * Grows a cell around each entity, a level at a time, until bridges between them join all, and makes
 * the tree smaller where it can. What it gives depends on nothing but the graph and the arguments,
 * unless it runs out of time.
 * @throws what `read` throws, unless it is TimeIsUp
 */
export async function joinEntities(search: JoiningSearch): Promise<Joining> {
  const { maxHops, read, check } = search;
  const ends = search.ends.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const cells = new Cells(ends, read);
  const forest = new Forest(
    ends.map(({ id }) => id),
    cells,
  );
  let isUnfinished = false;
  let hasLonger = false;
  try {
    while (mayJoin(forest, cells) && 2 * cells.radius < maxHops) {
      check();
      if (cells.size + cells.cost > MOST_NEIGHBORS) throw new TimeIsUp();
      const bridges = await cells.grow();
      for (const length of [2 * cells.radius - 1, 2 * cells.radius]) {
        check();
        const ofLength = bridges.filter((bridge) => bridge.length === length);
        if (length <= maxHops) forest.join(ofLength);
        else hasLonger = ofLength.some((bridge) => forest.isOpen(bridge));
      }
    }
  } catch (error) {
    if (!(error instanceof TimeIsUp)) throw error;
    isUnfinished = true;
  }
  const { trees } = forest;
  const ids = trees.flatMap(({ ends: joined }) => [...joined]);
  return {
    groups: trees
      .map((tree) => groupOf(tree, cells, check))
      .sort((a, b) => b.ends.length - a.ends.length || (String(a.ends) < String(b.ends) ? -1 : 1)),
    outcome: isUnfinished ? "UNFINISHED" : outcomeOf(forest, cells, hasLonger),
    skippedHubs: new Map(ids.flatMap((id) => [...cells.hubsOf(id)])),
  };
}

/** Whether two trees are left that can both grow; one that can't has met all that joins it. */
function mayJoin({ trees }: Forest, { growing }: Cells): boolean {
  return trees.filter(({ ends }) => [...ends].some((id) => growing.has(id))).length > 1;
}

/**
 * Two trees are apart for good when one of them has met all that joins it, without a hub.
 * @param hasLonger whether a path that is too long was seen between two of them
 */
function outcomeOf({ trees }: Forest, cells: Cells, hasLonger: boolean): Joining["outcome"] {
  if (trees.length === 1) return "JOINED";
  const { growing } = cells;
  const hasHubs = (ends: ReadonlySet<string>) => [...ends].some((id) => cells.hubsOf(id).size > 0);
  const open = trees.filter(({ ends }) => hasHubs(ends) || [...ends].some((id) => growing.has(id)));
  if (open.length < 2 && !hasLonger) return "NONE";
  return open.some(({ ends }) => hasHubs(ends)) ? "HUBS_SKIPPED" : "NONE_WITHIN";
}

function groupOf(tree: Forest["trees"][number], cells: Cells, check: () => void): Group {
  const ends = [...tree.ends].sort();
  const entities = smaller(tree, cells, check);
  return {
    ends,
    between: [...entities].filter((id) => !tree.ends.has(id)).sort(),
    hops: treeOver(entities, ends[0] ?? "", cells),
  };
}

/** Of a search whose time is up the tree is given as it is. */
function smaller(tree: Forest["trees"][number], cells: Cells, check: () => void) {
  try {
    return improve(tree.entities, tree.ends, cells, check);
  } catch (error) {
    if (error instanceof TimeIsUp) return tree.entities;
    throw error;
  }
}
