/**
 * The circles among links that lead from one id to another, each from its least id on, without its end.
 * An id is in one circle at most: where circles share ids, the first is given.
 */
export function circlesIn(links: readonly { from: string; to: string }[]): string[][] {
  const onward = new Map<string, Set<string>>();
  const back = new Map<string, Set<string>>();
  for (const { from, to } of links) {
    put(onward, from, to);
    put(back, to, from);
  }
  const circles: string[][] = [];
  leaveOut([...back.keys()].filter((id) => !onward.has(id)));
  for (const start of [...onward.keys()].sort()) {
    // A circle that it leads to may not be the one that it is in.
    while (onward.has(start)) {
      const circle = circleFrom(start, onward);
      circles.push(circle);
      leaveOut(circle);
    }
  }
  return circles;

  /** Also those that then lead nowhere: none of them is in a circle. */
  function leaveOut(ids: readonly string[]): void {
    const open = [...ids];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      onward.delete(id);
      for (const before of back.get(id) ?? []) {
        const ways = onward.get(before);
        ways?.delete(id);
        if (ways?.size === 0) open.push(before);
      }
    }
  }
}

/** Follows the least id at each step, which ends in a circle as every id leads somewhere. */
function circleFrom(start: string, onward: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const way: string[] = [];
  const places = new Map<string, number>();
  for (let id = start; !places.has(id); ) {
    places.set(id, way.length);
    way.push(id);
    const [next = id] = [...(onward.get(id) ?? [])].sort();
    id = next;
    const known = places.get(id);
    if (known !== undefined) way.splice(0, known);
  }
  const least = way.indexOf([...way].sort()[0] ?? "");
  return [...way.slice(least), ...way.slice(0, least)];
}

function put(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}
