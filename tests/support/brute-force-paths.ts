/** Who is joined to whom, both ways, by id. */
export type Joined = ReadonlyMap<string, ReadonlySet<string>>;

export function joinedBy(pairs: readonly (readonly [string, string])[]): Joined {
  const joined = new Map<string, Set<string>>();
  const add = (one: string, other: string) =>
    joined.set(one, (joined.get(one) ?? new Set()).add(other));
  for (const [one, other] of pairs) {
    if (one === other) continue;
    add(one, other);
    add(other, one);
  }
  return joined;
}

/**
 * Every simple path of at most so many hops: the shortest first, then in the order of the ids. Tries all;
 * for small graphs.
 */
export function bruteForcePaths(
  joined: Joined,
  from: string,
  to: string,
  maxHops: number,
  mayPass: (id: string) => boolean,
): string[][] {
  const found: string[][] = [];
  const walk = (path: readonly string[]) => {
    const last = path.at(-1) ?? from;
    if (last === to) return void found.push([...path]);
    if (path.length > maxHops) return;
    for (const next of joined.get(last) ?? []) {
      if (!path.includes(next) && (next === to || mayPass(next))) walk([...path, next]);
    }
  };
  walk([from]);
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return found.sort((a, b) => {
    if (a.length !== b.length) return a.length - b.length;
    const place = a.findIndex((id, at) => id !== b[at]);
    return compare(a[place] ?? "", b[place] ?? "");
  });
}
