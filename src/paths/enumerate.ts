import type { Side } from "./side.ts";

/** Called every so many steps, to end what takes too long by throwing. */
export type Check = () => void;

const STEPS_BETWEEN_CHECKS = 1_000;

/**
 * The simple paths of exactly so many hops between the starts of two sides, whose reaches add up to
 * at least that many: lists of ids, in the order of the ids, each once.
 * @param behind only those after this one
 */
export function* pathsOfLength(
  length: number,
  near: Side,
  far: Side,
  behind: readonly string[] | null,
  check: Check,
): Generator<readonly string[], void, undefined> {
  const follow = followers(length, near, far, check);
  const path = [near.start];
  const onPath = new Set(path);
  let steps = 0;

  function* below(isAtEdge: boolean): Generator<readonly string[], void, undefined> {
    const place = path.length;
    const last = path.at(-1) ?? near.start;
    const least = isAtEdge ? (behind?.[place] ?? "") : "";
    for (const next of follow(place - 1, last)) {
      steps += 1;
      if (steps % STEPS_BETWEEN_CHECKS === 0) check();
      if (next < least || onPath.has(next)) continue;
      const isStillAtEdge = isAtEdge && next === least;
      if (place === length) {
        // The one at the edge is the last one that was shown.
        if (!isStillAtEdge) yield [...path, next];
        continue;
      }
      path.push(next);
      onPath.add(next);
      yield* below(isStillAtEdge);
      path.pop();
      onPath.delete(next);
    }
  }
  yield* below(behind !== null);
}

/**
 * Says what may follow an entity that stands at a place of a path of this length, sorted: only what
 * the rest of the path can be walked from, though perhaps not without passing an entity twice.
 */
function followers(length: number, near: Side, far: Side, check: Check) {
  const meeting = Math.min(near.reach, length);
  // From the far end: by the number of hops left, where a hop leads that comes closer by one.
  const closer: Map<string, string[]>[] = [];
  let reached: Iterable<string> = [far.start];
  for (let left = 1; left <= length - meeting; left += 1) {
    const next = new Map<string, string[]>();
    for (const id of reached) {
      check();
      for (const other of far.neighborsOf(id)) {
        const known = next.get(other);
        if (known) known.push(id);
        else next.set(other, [id]);
      }
    }
    closer[left] = next;
    reached = next.keys();
  }
  // From the near end: what walks of so many hops lead to; pruned backwards from the meeting.
  const walked: Set<string>[] = [new Set([near.start])];
  for (let place = 1; place <= meeting; place += 1) {
    const next = new Set<string>();
    for (const id of walked[place - 1] ?? []) {
      check();
      for (const other of near.neighborsOf(id)) next.add(other);
    }
    walked[place] = next;
  }
  const useful: Set<string>[] = [];
  const meetings = new Set(reached);
  useful[meeting] = new Set([...(walked[meeting] ?? [])].filter((id) => meetings.has(id)));
  for (let place = meeting - 1; place >= 0; place -= 1) {
    const next = useful[place + 1] ?? new Set();
    check();
    useful[place] = new Set(
      [...(walked[place] ?? [])].filter((id) =>
        near.neighborsOf(id).some((other) => next.has(other)),
      ),
    );
  }
  return (place: number, id: string): readonly string[] => {
    if (place >= meeting) return (closer[length - place]?.get(id) ?? []).toSorted();
    const next = useful[place + 1];
    return near.neighborsOf(id).filter((other) => next?.has(other));
  };
}
