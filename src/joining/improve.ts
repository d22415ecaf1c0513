import type { Cells } from "./cells.ts";

/** Who joins fewer entities of a tree than this can't replace two of them. */
const LEAST_JOINED = 3;
/** Those who join most come first, so few tries are enough. */
const MOST_TRIED = 100;

type Joined = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Makes a tree smaller where somebody else takes the place of several: who sits on a board with three
 * people joins them better than one acquaintance for each two of them. Ends always stay.
 * @param entities all of the tree, connected by what the cells know
 * @returns entities of which none can be left out
 */
export function improve(
  entities: ReadonlySet<string>,
  ends: ReadonlySet<string>,
  cells: Cells,
  check: () => void,
): ReadonlySet<string> {
  let best = leaveOut(entities, ends, cells);
  let isSmaller = best.size - ends.size > 1;
  while (isSmaller) {
    isSmaller = false;
    for (const candidate of candidates(best, cells)) {
      check();
      const tried = leaveOut(new Set([...best, candidate]), ends, cells);
      if (tried.size >= best.size) continue;
      best = tried;
      isSmaller = best.size - ends.size > 1;
      break;
    }
  }
  return best;
}

/** Entities beside a tree that one hop joins to several of it: those to most first, then by id. */
function candidates(entities: ReadonlySet<string>, cells: Cells): string[] {
  const counts = new Map<string, number>();
  for (const id of entities) {
    for (const other of cells.neighborsOf(id)) {
      if (!entities.has(other)) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count >= LEAST_JOINED)
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, MOST_TRIED)
    .map(([id]) => id);
}

/** Leaves out, one after another, all without whom the rest stays connected. */
function leaveOut(
  entities: ReadonlySet<string>,
  ends: ReadonlySet<string>,
  cells: Cells,
): ReadonlySet<string> {
  const joined = joinedAmong(entities, cells);
  const kept = new Set(entities);
  // Whoever joins fewest is the first to go.
  const order = [...entities]
    .filter((id) => !ends.has(id))
    .sort((a, b) => (joined.get(a)?.size ?? 0) - (joined.get(b)?.size ?? 0) || (a < b ? -1 : 1));
  for (let hasChanged = true; hasChanged; ) {
    hasChanged = false;
    for (const id of order) {
      if (!kept.delete(id)) continue;
      if (reachedFrom(kept, joined).size === kept.size) hasChanged = true;
      else kept.add(id);
    }
  }
  return kept;
}

/**
 * A tree over these entities, from the one of the least id: the hops in the order in which they lead
 * away from it.
 */
export function treeOver(
  entities: ReadonlySet<string>,
  start: string,
  cells: Cells,
): [from: string, to: string][] {
  const joined = joinedAmong(entities, cells);
  const sorted = new Set([start, ...[...entities].sort()]);
  return [...reachedFrom(sorted, joined)].flatMap(([to, from]) =>
    from === null ? [] : [[from, to] as [string, string]],
  );
}

/** All that can be reached within these from the first of them, nearest first, each with the one before it. */
function reachedFrom(among: ReadonlySet<string>, joined: Joined): Map<string, string | null> {
  const reached = new Map<string, string | null>();
  for (const first of among) {
    reached.set(first, null);
    break;
  }
  for (const id of reached.keys()) {
    for (const other of joined.get(id) ?? []) {
      if (among.has(other) && !reached.has(other)) reached.set(other, id);
    }
  }
  return reached;
}

/** Who is joined to whom among these; what was read of either end tells, in the order of ids. */
function joinedAmong(entities: ReadonlySet<string>, cells: Cells): Joined {
  const ids = [...entities].sort();
  const joined = new Map(ids.map((id) => [id, new Set<string>()]));
  for (const id of ids) {
    for (const other of cells.neighborsOf(id)) {
      if (!entities.has(other)) continue;
      joined.get(id)?.add(other);
      joined.get(other)?.add(id);
    }
  }
  return joined;
}
