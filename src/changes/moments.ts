import { z } from "zod";
import { query } from "../graph/query.ts";
import type { RunInTransaction } from "../graph/write.ts";
import { endsOfLink, kindOf } from "../model/ids.ts";
import { type Moment, momentsOf } from "../model/moments.ts";

const id = z.string();
const moment = z.object({
  ...{ id, entity: id, fact: id, link: id.optional(), kind: z.string() },
  ...{ phase: z.enum(["BEGAN", "ENDED", "HAPPENED"]), on: z.string().optional() },
  ...{ isDerived: z.literal(true).optional(), earliest: id, latest: id, sort: id },
});

const toldTimes = query("changes/told-times.cypher", {
  parameters: z.object({ rows: z.array(z.object({ fact: id, from: id.nullable() })) }),
  row: z.object({
    ...{ fact: id, kind: z.string(), link: id.nullable() },
    ...{ entities: z.array(id), dates: z.record(z.string(), z.unknown()) },
  }),
});
const momentsInGraph = query("changes/moments-of.cypher", {
  parameters: z.object({ facts: z.array(id) }),
  row: z.object({ fact: id, properties: moment }),
});
const putMoments = query("changes/put-moments.cypher", {
  parameters: z.object({ rows: z.array(moment) }),
  row: z.object({}),
});
const removeMoments = query("changes/remove-moments.cypher", {
  parameters: z.object({ ids: z.array(id) }),
  row: z.object({}),
});

/** How the stored moments of facts differ from what the graph tells of these. */
interface MomentChanges {
  put: readonly (Moment & { isNew: boolean })[];
  superfluous: readonly Moment[];
}

/** @param facts locked: of a thing, or of both ends of a link */
export async function momentChanges(
  run: RunInTransaction,
  facts: readonly string[],
): Promise<MomentChanges> {
  const told = await toldTimes.runIn(run, { rows: facts.map(rowOf) });
  const wanted = new Map(told.flatMap(momentsOf).map((each) => [each.id, each]));
  const stored = await momentsInGraph.runIn(run, { facts: [...facts] });
  const known = new Map(stored.map(({ properties }) => [properties.id, properties as Moment]));
  const put = [...wanted.values()].filter((each) => !isSame(each, known.get(each.id)));
  return {
    put: put.map((each) => ({ ...each, isNew: !known.has(each.id) })),
    superfluous: [...known.values()].filter((each) => !wanted.has(each.id)),
  };
}

/** Brings the moments of facts to what the graph, as the same transaction has left it, tells of these. */
export async function writeMoments(run: RunInTransaction, facts: readonly string[]): Promise<void> {
  const { put, superfluous } = await momentChanges(run, facts);
  if (superfluous.length > 0) await removeMoments.runIn(run, { ids: superfluous.map(idOf) });
  if (put.length === 0) return;
  await putMoments.runIn(run, { rows: put.map(({ isNew: _, ...row }) => row) });
}

const idOf = (each: { id: string }) => each.id;

/** A link between entities is found from where it begins. */
function rowOf(fact: string): { fact: string; from: string | null } {
  return { fact, from: kindOf(fact) === null ? endsOfLink(fact).from : null };
}

function isSame(one: Moment, other: Moment | undefined): boolean {
  if (!other) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof Moment>;
  return [...names].every((name) => one[name] === other[name]);
}
