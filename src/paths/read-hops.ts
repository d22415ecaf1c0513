import type { SourceCount } from "../attestations/fact-fields.ts";
import type { Database } from "../graph/database.ts";
import type { ReadScope } from "../graph/scope.ts";
import { type Hop, hopOf } from "./hop.ts";
import { type Within, withinParametersOf } from "./limits.ts";
import { readEvidence } from "./queries.ts";

/** Two ids: where a hop comes from, and where it leads. */
export type HopEnds = readonly [from: string, to: string];

/**
 * Reads what joins the ends of these hops, each once, in one statement, or in none for no hops.
 * @returns finds a hop by its ends; throws for one that was not read or has been changed meanwhile
 * @throws Problem DATABASE_UNAVAILABLE
 */
export async function readHops(
  database: Database,
  ends: readonly HopEnds[],
  within: Within,
  scope: ReadScope,
): Promise<(ends: HopEnds) => Hop> {
  const pairs = new Map(
    ends.map(([from, to]) => [`${from} ${to}`, [from, to] as [string, string]]),
  );
  const search = { ...withinParametersOf(within), hops: [...pairs.values()] };
  const rows = pairs.size > 0 ? await readEvidence.read(database, { search }, scope) : [];
  const hops = new Map(rows.map((row) => [`${row.from} ${row.to}`, hopOf(row, within)]));
  return ([from, to]) => {
    const hop = hops.get(`${from} ${to}`);
    // It has been changed in the meantime.
    if (!hop) throw new Error(`Nothing joins ${from} and ${to} any longer.`);
    return hop;
  };
}

/** How many say so, of the weakest of these hops: a chain holds as its weakest link does. */
export function weakestOf(hops: readonly Hop[]): SourceCount {
  const least = (name: keyof SourceCount) => Math.min(...hops.map(({ sources }) => sources[name]));
  return { sourceArticles: least("sourceArticles"), sourceOutlets: least("sourceOutlets") };
}
