import { z } from "zod";
import { query } from "../graph/query.ts";
import type { RunInTransaction } from "../graph/write.ts";
import { endsOfLink, isEntityId, kindOf, linkKindOf } from "../model/ids.ts";
import { isBetweenEntities } from "../model/links.ts";
import { batches } from "./batches.ts";
import { writeMoments } from "./moments.ts";
import { countPositions, type PositionKey, positionsToldBy } from "./positions.ts";

// What is stored a second time, so that it can be read in order: the keys of statements' links, degrees,
// moments and positions. Each is found out anew from what a change has written.

const id = z.string();
const countDegrees = query("changes/count-degrees.cypher", {
  parameters: z.object({ ids: z.array(id) }),
  row: z.object({}),
});
const indexStatementLinks = query("changes/index-statement-links.cypher", {
  parameters: z.object({ rows: z.array(z.object({ id })) }),
  row: z.object({}),
});

type Properties = Readonly<Record<string, unknown>>;

/** What a change writes, as far as something is derived from it. */
interface Written {
  things: readonly { id: string; isNew: boolean; properties: Properties }[];
  removedThings: readonly string[];
  newLinks: readonly { from: string; to: string; properties: Properties }[];
  links: readonly { id: string; from: string; properties: Properties }[];
  removedLinks: readonly { id: string; from: string }[];
}

/** What a change may take away, by its id: it has to be found before anything is written. */
export type DerivedBefore = ReadonlyMap<string, PositionKey>;

/** Finds the positions that a change may take away. */
export function derivedBefore(run: RunInTransaction, written: Written): Promise<DerivedBefore> {
  return positionsOfAll(run, statementsIn(written));
}

/**
 * Derives anew what a change has touched, once its things and links are written. Both ends of all its
 * links are locked, so that no two changes count the same at once.
 * @param before what `derivedBefore` has found
 * @param left the entities that had a link to what was removed
 */
export async function writeDerived(
  run: RunInTransaction,
  written: Written,
  before: DerivedBefore,
  left: readonly string[],
): Promise<void> {
  const statements = statementsIn(written);
  for (const ids of batches(statements)) {
    await indexStatementLinks.runIn(run, { rows: ids.map((each) => ({ id: each })) });
  }
  for (const ids of batches(relinked(written, left))) await countDegrees.runIn(run, { ids });
  for (const facts of batches(toldIn(written))) await writeMoments(run, facts);
  const positions = new Map([...before, ...(await positionsOfAll(run, statements))]);
  for (const rows of batches([...positions.values()])) await countPositions(run, rows);
}

/** Entities that are new or may have other links than before. */
function relinked({ things, newLinks, removedLinks }: Written, left: readonly string[]): string[] {
  const ids = [
    ...things.flatMap((thing) => (thing.isNew ? [thing.id] : [])),
    ...newLinks.flatMap(({ from, to }) => [from, to]),
    ...removedLinks.flatMap((link) => Object.values(endsOfLink(link.id))),
    ...left,
  ];
  return [...new Set(ids)].filter(isEntityId).sort();
}

/** Statements that come or go, or whose date, links or stances change. */
function statementsIn({ things, removedThings, newLinks, removedLinks, links }: Written): string[] {
  const isRedated = (row: { properties: Properties }) =>
    Object.keys(row.properties).some((name) => name.startsWith("saidOn"));
  const ids = [
    ...things.filter((row) => row.isNew || isRedated(row)).map((row) => row.id),
    ...links.filter((row) => "stance" in row.properties).map((row) => row.from),
    ...[...newLinks, ...removedLinks].map((row) => row.from),
    ...removedThings,
  ];
  return [...new Set(ids)].filter((each) => kindOf(each) === "statement");
}

/** The positions that statements tell now, by their ids. */
async function positionsOfAll(
  run: RunInTransaction,
  statements: readonly string[],
): Promise<ReadonlyMap<string, PositionKey>> {
  const told = new Map<string, PositionKey>();
  for (const ids of batches(statements)) {
    for (const position of await positionsToldBy(run, ids)) told.set(position.id, position);
  }
  return told;
}

/** Facts of which timelines tell, and which may tell something else now or be gone. */
function toldIn({ things, removedThings, newLinks, links, removedLinks }: Written): string[] {
  const linkIds = [
    ...newLinks.map(({ properties: own }) => String(own.id)),
    ...[...links, ...removedLinks].map((link) => link.id),
  ];
  const facts = [
    ...[...things.map((thing) => thing.id), ...removedThings],
    ...linkIds.flatMap((link) => [link, ...Object.values(endsOfLink(link))]),
  ];
  return [...new Set(facts)].filter(isTold).sort();
}

/** The timeline of whoever runs a program, or has a part in a case, tells of the program or the case. */
const TOLD_THINGS: ReadonlySet<string> = new Set(["statement", "article", "program", "case"]);

function isTold(fact: string): boolean {
  const [kind, linkKind] = [kindOf(fact), linkKindOf(fact)];
  return kind === null ? linkKind !== null && isBetweenEntities(linkKind) : TOLD_THINGS.has(kind);
}
