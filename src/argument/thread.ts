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
 * Puts a thread in the order in which it is read: what the statement answers, the farthest first; then
 * the statement; then each answer below what it answers, the earliest first. A statement comes once, at
 * its least depth, and answers what comes before it: so a circle ends.
 * @param most how many entries are given: of more, the nearest
 */
export function threadOf({ id, statements, responses }: ThreadRow, most: number): Thread {
  const rank = new Map(statements.toSorted().map((each, place) => [idIn(each), place]));
  const byRank = (a: string, b: string) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0);
  const { answered, answers } = bothWays(responses);
  const depths = depthsOf(distances(id, answered), distances(id, answers));
  const depthOf = (each: string) => depths.get(each) ?? 0;
  const byDepth = (a: string, b: string) => depthOf(a) - depthOf(b) || byRank(a, b);
  const nearest = [...depths.keys()].toSorted(
    (a, b) => Math.abs(depthOf(a)) - Math.abs(depthOf(b)) || byDepth(a, b),
  );
  const given = nearest.slice(0, most);
  const isGiven = new Set(given);

  const entryOf = (statementId: string): ThreadEntry => {
    const depth = depthOf(statementId);
    const comesBefore = (to: string) =>
      depth > 0 ? depthOf(to) === depth - 1 : depthOf(to) < 0 && byDepth(to, statementId) < 0;
    const responsesOf = answered.get(statementId) ?? new Map<string, ResponseKind>();
    const [inReplyTo = null] = [...responsesOf.keys()]
      .filter((to) => isGiven.has(to) && comesBefore(to))
      .toSorted(byDepth);
    const kind = inReplyTo === null ? null : (responsesOf.get(inReplyTo) ?? null);
    return { statementId, depth, kind, inReplyTo };
  };
  const entries = given.toSorted(byDepth).map(entryOf);
  const ofParent = groupBy(
    entries.filter(({ depth }) => depth > 0),
    ({ inReplyTo }) => inReplyTo ?? id,
  );
  const below = (entry: ThreadEntry): ThreadEntry[] => [
    entry,
    ...(ofParent.get(entry.statementId) ?? []).flatMap(below),
  ];
  return {
    entries: entries.flatMap((entry) => {
      if (entry.depth > 0) return [];
      return entry.depth === 0 ? below(entry) : [entry];
    }),
    leftOut: depths.size - given.length,
  };
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
