import type { Joined } from "./brute-force-paths.ts";

const NOBODY: ReadonlySet<string> = new Set();

/** How many hops the shortest path has, over those who may be passed; infinitely many if there is none. */
export function distance(
  joined: Joined,
  from: string,
  to: string,
  mayPass: (id: string) => boolean,
): number {
  const distances = new Map([[from, 0]]);
  for (const [id, hops] of distances) {
    if (id === to) return hops;
    if (id !== from && !mayPass(id)) continue;
    for (const other of joined.get(id) ?? NOBODY) {
      if (!distances.has(other)) distances.set(other, hops + 1);
    }
  }
  return Number.POSITIVE_INFINITY;
}

/** The groups in which each is within so many hops of another, each sorted. */
export function groupsWithin(
  joined: Joined,
  ends: readonly string[],
  maxHops: number,
  mayPass: (id: string) => boolean,
): string[][] {
  const left = new Set(ends.toSorted());
  const groups: string[][] = [];
  for (const start of left) {
    const group = new Set([start]);
    for (const id of group) {
      for (const other of left) {
        if (distance(joined, id, other, mayPass) <= maxHops) group.add(other);
      }
    }
    for (const id of group) left.delete(id);
    groups.push([...group].sort());
  }
  return groups;
}

/** The fewest hops of a tree that joins all of these, by trying every set of others. For small graphs. */
export function fewestHops(
  joined: Joined,
  ends: readonly string[],
  mayPass: (id: string) => boolean,
): number {
  const others = [...joined.keys()].filter((id) => !ends.includes(id) && mayPass(id));
  let fewest = Number.POSITIVE_INFINITY;
  for (let choice = 0; choice < 2 ** others.length; choice += 1) {
    const all = new Set([...ends, ...others.filter((_, place) => (choice >> place) % 2 === 1)]);
    if (all.size - 1 < fewest && isConnected(all, joined)) fewest = all.size - 1;
  }
  return fewest;
}

function isConnected(all: ReadonlySet<string>, joined: Joined): boolean {
  const reached = new Set([...all].slice(0, 1));
  for (const id of reached) {
    for (const other of joined.get(id) ?? NOBODY) if (all.has(other)) reached.add(other);
  }
  return reached.size === all.size;
}
