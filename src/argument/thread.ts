import { groupBy } from "../changes/group-by.ts";
import type { Word } from "../model/vocabularies.ts";
import type { ThreadRow } from "./queries.ts";

/** A statement's place in a thread. */
export interface ThreadEntry {
  statementId: string;
  /** 0 for the one that was asked for, negative for what it answers, positive for what answers it. */
  depth: number;
  /** How it responds to `inReplyTo`. */
  kind: Word<"ResponseKind"> | null;
  /** The statement of the thread that it responds to. */
  inReplyTo: string | null;
}

export interface Thread {
  entries: readonly ThreadEntry[];
  /** How many more were found than are given. */
  leftOut: number;
}

/**
 * Puts a thread in the order in which it is read: what the statement answers, each behind what that
 * answers; then the statement; then each answer below what it answers, the earliest first. A statement
 * comes once, at its least depth, and answers what comes before it: so a circle ends.
 * @param most how many entries are given: of more, the nearest
 */
export function threadOf({ id, statements, responses }: ThreadRow, most: number): Thread {
  const ranks = new Map(statements.toSorted().map((each, place) => [idIn(each), place]));
  const byRank = (a: string, b: string) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0);
  const { answered, answers } = bothWays(responses);
  const depths = depthsOf(distances(id, answered), distances(id, answers));
  const nearest = [...depths].toSorted(
    ([a, depth], [b, other]) => Math.abs(depth) - Math.abs(other) || depth - other || byRank(a, b),
  );
  const given = new Map(nearest.slice(0, most));
  const targetsOf = (each: string) =>
    [...(answered.get(each)?.keys() ?? [])].filter((to) => given.has(to)).toSorted(byRank);

  const entryOf = (statementId: string, inReplyTo: string | undefined): ThreadEntry => ({
    statementId,
    depth: given.get(statementId) ?? 0,
    kind: (inReplyTo && answered.get(statementId)?.get(inReplyTo)) || null,
    inReplyTo: inReplyTo ?? null,
  });
  const isAbove = (each: string) => (given.get(each) ?? 0) < 0;
  const above: ThreadEntry[] = [];
  const open = new Set<string>();
  const isBefore = (each: string) => above.some(({ statementId }) => statementId === each);
  const goUp = (each: string) => {
    open.add(each);
    for (const to of targetsOf(each)) if (!open.has(to)) goUp(to);
    if (each === id || isAbove(each)) above.push(entryOf(each, targetsOf(each).find(isBefore)));
  };
  goUp(id);

  const below = [...given.keys()].filter((each) => (given.get(each) ?? 0) > 0).toSorted(byRank);
  const parentOf = (each: string) =>
    targetsOf(each).find((to) => given.get(to) === (given.get(each) ?? 0) - 1) ??
    // In a circle, it may answer what lies above.
    targetsOf(each).find(isBefore);
  const answersTo = groupBy(below, parentOf);
  const goDown = (each: string): ThreadEntry[] =>
    (answersTo.get(each) ?? []).flatMap((next) => [entryOf(next, each), ...goDown(next)]);
  const inOrder = above.toReversed().flatMap(({ statementId }) => goDown(statementId));
  return { entries: [...above, ...inOrder], leftOut: depths.size - given.size };
}

type ResponseKind = Word<"ResponseKind">;
type Responses = ReadonlyMap<string, ReadonlyMap<string, ResponseKind>>;

/** Of a day and an id, joined by a space. */
function idIn(statement: string): string {
  return statement.slice(statement.indexOf(" ") + 1);
}

/** To what each statement responds, and what responds to it. */
function bothWays(responses: readonly string[]): { answered: Responses; answers: Responses } {
  const answered = new Map<string, Map<string, ResponseKind>>();
  const answers = new Map<string, Map<string, ResponseKind>>();
  for (const response of responses) {
    const [from = "", to = "", kind] = response.split(" ") as [string, string, ResponseKind];
    put(answered, from, to, kind);
    put(answers, to, from, kind);
  }
  return { answered, answers };
}

function put(
  responses: Map<string, Map<string, ResponseKind>>,
  from: string,
  to: string,
  kind: ResponseKind,
): void {
  const known = responses.get(from);
  if (known) known.set(to, kind);
  else responses.set(from, new Map([[to, kind]]));
}

/** How many responses lead from a statement to each of the others. */
function distances(start: string, onward: Responses): ReadonlyMap<string, number> {
  const found = new Map([[start, 0]]);
  // A map goes on to what is added while it is walked.
  for (const [id, distance] of found) {
    for (const next of onward.get(id)?.keys() ?? []) {
      if (!found.has(next)) found.set(next, distance + 1);
    }
  }
  return found;
}

/** Negative for what lies nearer above than below. */
function depthsOf(
  up: ReadonlyMap<string, number>,
  down: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const far = Number.POSITIVE_INFINITY;
  const depthOf = (id: string) => {
    const [above, below] = [up.get(id) ?? far, down.get(id) ?? far];
    return above < below ? -above : below;
  };
  return new Map([...up.keys(), ...down.keys()].map((id) => [id, depthOf(id)]));
}
