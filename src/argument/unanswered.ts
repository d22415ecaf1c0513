import { Problem } from "../errors.ts";
import type { Database } from "../graph/database.ts";
import { cursorScope, decodeCursor, encodeCursor } from "../graph/relations/cursor.ts";
import type { ReadScope } from "../graph/scope.ts";
import { requireId } from "../graphql/ids.ts";
import { pageSize } from "../graphql/lists/pages.ts";
import { dateText } from "../model/date-words.ts";
import { UNKNOWN_EARLIEST } from "../model/dates.ts";
import { ENTITY_KINDS } from "../model/things.ts";
import type { Word } from "../model/vocabularies.ts";
import { requireInGraph } from "../things/require-in-graph.ts";
import { readAskedEnds, readUnanswered, type UnansweredRow } from "./queries.ts";

/** What wants an answer, and how it is called. An APPEAL leaves who is asked free, so it owes none. */
const CALLED: Partial<Record<Word<"Act">, string>> = {
  QUESTION: "question",
  REQUIREMENT: "demand",
  CRITICISM: "criticism",
};
/** Whoever only says the same again has not answered. */
const ANSWERS: Word<"ResponseKind">[] = ["ANSWERS", "DENIES", "CONFIRMS", "CRITICIZES", "CORRECTS"];
/** How many statements one page looks through, whatever is found. */
const MOST_LOOKED_THROUGH = 2_000;
/** Sorts behind every day and every id. */
const FIRST_PLACE = ["9999-12-31", "~", ""];
const BEHIND_ALL_ADDRESSEES = "~";
const KEYS = { keys: ["start", "day", "id", "addressee"] } as const;

/** The field's arguments, as GraphQL has coerced them. */
export interface UnansweredArguments {
  of?: string | null | undefined;
  to?: string | null | undefined;
  since?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}

type Start = "of" | "to";

export interface UnansweredRequest {
  of: string | null;
  to: string | null;
  since: string;
  count: number;
  scope: string;
  /** Where the page before ended: with which list of statements it began, and its last place. */
  after: { start: Start; last: string[] } | null;
}

/** A statement that nobody answers who was addressed, in this graph. */
export interface Unanswered {
  statement: string;
  addressee: string;
  sentence: string;
  cursor: string;
}

export interface UnansweredPage {
  entries: readonly Unanswered[];
  hasMore: boolean;
  isFirst: boolean;
  /** Behind all that was looked through, if that is more than what is given. */
  endCursor?: string;
}

/** @throws Problem BAD_ARGUMENT */
export function unansweredRequest(args: UnansweredArguments): UnansweredRequest {
  const [of, to, since] = [args.of ?? null, args.to ?? null, args.since ?? UNKNOWN_EARLIEST];
  if (of === null && to === null) {
    throw bad("Give `of`, who asked, or `to`, who was asked, or both.");
  }
  if (of !== null) requireId("of", of, ["person", "agency"]);
  if (to !== null) requireId("to", to, ENTITY_KINDS);
  const scope = cursorScope(["unanswered", of, to, since]);
  const [start, ...last] =
    args.after == null ? [] : decodeCursor(args.after, scope, KEYS).map(String);
  return {
    ...{ of, to, since, scope },
    count: pageSize("first", args.first),
    after: start === undefined ? null : { start: start === "of" ? "of" : "to", last },
  };
}

/**
 * A page of what is unanswered: a statement for those who asked and were asked, and one for the page.
 * @throws Problem BAD_ARGUMENT when one of the two is not in the graph; DATABASE_UNAVAILABLE
 */
export async function findUnanswered(
  database: Database,
  { of, to, since, count, scope: cursors, after }: UnansweredRequest,
  scope: ReadScope,
): Promise<UnansweredPage> {
  const start = await startOf(database, { of, to }, scope);
  const begun = after?.start ?? start;
  const search = {
    ...{ of, to, since, start: begun, last: after?.last ?? FIRST_PLACE },
    ...{ acts: Object.keys(CALLED), answers: ANSWERS },
  };
  const limits = { most: MOST_LOOKED_THROUGH, limit: count + 1 };
  const [found] = await readUnanswered.read(database, { search, ...limits }, scope);
  const cursorAt = (place: readonly string[]) => encodeCursor(cursors, [begun, ...place]);
  const all = found?.entries ?? [];
  const entries = all.slice(0, count).map((row) => ({
    statement: row.statement,
    addressee: row.addressee,
    sentence: sentenceOf(row),
    cursor: cursorAt(row.place),
  }));
  const isFull = all.length > count;
  // Where few are unanswered, the statements that were looked through may hold less than a page.
  const { lastDay = null, lastId = null } = found ?? {};
  const isStopped = !isFull && found?.looked === MOST_LOOKED_THROUGH && lastDay !== null;
  return {
    entries,
    hasMore: isFull || isStopped,
    isFirst: after === null,
    ...(isStopped && { endCursor: cursorAt([lastDay, lastId ?? "", BEHIND_ALL_ADDRESSEES]) }),
  };
}

/** Begins where fewer statements have to be looked through. */
async function startOf(
  database: Database,
  { of, to }: Pick<UnansweredRequest, "of" | "to">,
  scope: ReadScope,
): Promise<Start> {
  const named = { of: of === null ? [] : [of], to: to === null ? [] : [to] };
  const known = await readAskedEnds.read(database, { ids: Object.values(named).flat() }, scope);
  const end = (wanted: string | null) => known.find(({ id }) => id === wanted);
  requireInGraph(named, (id) => end(id) !== undefined);
  const [asker, asked] = [end(of), end(to)];
  if (!asker) return "to";
  return asked && asked.addressed <= asker.said ? "to" : "of";
}

/** It says what the graph knows, never that nobody answered. */
function sentenceOf({ act, gist, saidOn, speakers, addresseeLabel }: UnansweredRow): string {
  const date = saidOn === null ? "" : `, ${dateText(saidOn)}`;
  const head = `${speakers.join(" and ")} to ${addresseeLabel} (${CALLED[act]}${date})`;
  return `${head}: ${gist} An answer by ${addresseeLabel}: none in this graph.`;
}

function bad(message: string): Problem {
  return new Problem("BAD_ARGUMENT", message);
}
