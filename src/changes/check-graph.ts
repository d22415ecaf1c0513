import { z } from "zod";
import type { Database } from "../graph/database.ts";
import { integer, query } from "../graph/query.ts";
import type { RunInTransaction } from "../graph/write.ts";
import { LINK_KINDS, linkKindEntry } from "../model/links.ts";
import { newChange } from "./change.ts";
import { circlesIn } from "./circles.ts";
import { DraftBuilder } from "./draft.ts";
import { wholeNeeds } from "./follow.ts";
import type { Writes } from "./graph-writes.ts";
import { momentChanges } from "./moments.ts";
import { foresee, planChange } from "./plan-change.ts";

const id = z.string();
const limited = z.object({ limit: integer });

const attestedFacts = query("changes/attested-facts.cypher", {
  parameters: z.object({ after: id, limit: integer }),
  row: z.object({ fact: id, sources: z.array(id) }),
});
const strayMoments = query("changes/stray-moments.cypher", {
  parameters: limited,
  row: z.object({ id, entity: id }),
});
const acyclicLinks = query("changes/acyclic-links.cypher", {
  parameters: z.object({}),
  row: z.object({ type: z.string(), from: id, to: id }),
});

/** Where the graph differs from what its attestations come to. */
export interface Difference {
  id: string;
  /** As a sentence goes on after the id. */
  message: string;
}

export interface GraphCheck {
  /** How many facts were computed anew. */
  facts: number;
  /** The first of them: at most a thousand. */
  differences: Difference[];
}

const FACTS_A_BATCH = 500;
const MOST_DIFFERENCES = 1_000;
/** A whole graph is read, so that a single read may take long. */
const SCOPE = { timeoutMs: 600_000 };

type Finder = (database: Database, limit: number) => Promise<Difference[]>;

/** Finds what a query gives the ids of; all of that is wrong in the same way. */
function finder(file: string, message: string): Finder {
  const wrong = query(file, { parameters: limited, row: z.object({ id }) });
  return async (database, limit) =>
    (await wrong.read(database, { limit }, SCOPE)).map((row) => ({ id: row.id, message }));
}

/** What is not found by comparing facts with what their sources say. */
const FINDERS: readonly Finder[] = [
  finder("changes/unattested.cypher", "is in the graph, and no source states it"),
  finder("changes/misplaced-links.cypher", "has another target or date than the list by date says"),
  finder("changes/miscounted-degrees.cypher", "has another number of links than it says"),
  async (database, limit) =>
    (await strayMoments.read(database, { limit }, SCOPE)).map((row) => ({
      id: row.id,
      message: superfluousIn(row.entity),
    })),
  finder("changes/wrong-positions.cypher", "differs from what the speaker's statements come to"),
  circles,
];

/**
 * Computes all that is stored twice anew from the attestations and the retractions by hand, and
 * compares: values, labels, names, links, sort keys, degrees, timelines, positions, counts of sources,
 * citations, and what is idle or retracted. Circles that no single source makes are told too. It writes
 * nothing; while a batch of facts is compared, writers of these wait.
 * @throws Problem DATABASE_UNAVAILABLE
 */
export async function checkGraph(database: Database): Promise<GraphCheck> {
  const limit = MOST_DIFFERENCES;
  const check: GraphCheck = { facts: 0, differences: [] };
  for (let after = ""; check.differences.length < limit; ) {
    const batch = await attestedFacts.read(database, { after, limit: FACTS_A_BATCH }, SCOPE);
    const last = batch.at(-1);
    if (!last) break;
    check.facts += batch.length;
    // What a source says of itself counts for all that it says.
    const facts = [...new Set(batch.flatMap(({ fact, sources }) => [fact, ...sources]))];
    check.differences.push(...(await differencesOf(database, facts)));
    after = last.fact;
  }
  for (const find of FINDERS) check.differences.push(...(await find(database, limit)));
  return { ...check, differences: check.differences.slice(0, limit) };
}

/** A bundle can't have a circle of its own, so the sources of its links have to be put right. */
async function circles(database: Database): Promise<Difference[]> {
  const links = await acyclicLinks.read(database, {}, SCOPE);
  return LINK_KINDS.flatMap((kind) => {
    const { type, acyclic } = linkKindEntry(kind);
    if (acyclic === undefined) return [];
    return circlesIn(links.filter((link) => link.type === type)).map(([first = "", ...others]) => ({
      id: first,
      message: [...others, first].map((each) => `${acyclic} ${each}`).join(", which "),
    }));
  });
}

/** Nobody drafts anything, so all that a plan would write is a difference. */
function differencesOf(database: Database, facts: readonly string[]): Promise<Difference[]> {
  const draft = new DraftBuilder();
  const author = { door: "load", by: "check", reason: null } as const;
  return database.write(async (run) => {
    const prospect = await foresee(run, draft, wholeNeeds(facts));
    return [
      ...differencesIn(planChange(prospect, draft, newChange(author)).writes),
      ...(await momentDifferences(run, facts)),
    ];
  });
}

/** Timelines are compared with what the graph has, whether or not that is what it should have. */
async function momentDifferences(
  run: RunInTransaction,
  facts: readonly string[],
): Promise<Difference[]> {
  const { put, superfluous } = await momentChanges(run, facts);
  return [
    ...put.map(({ fact, entity, isNew }) => ({
      id: fact,
      message: isNew
        ? `is missing in the timeline of ${entity}`
        : `is in the timeline of ${entity} with another date`,
    })),
    ...superfluous.map(({ fact, entity }) => ({ id: fact, message: superfluousIn(entity) })),
  ];
}

function superfluousIn(entity: string): string {
  return `is in the timeline of ${entity}, and should not be`;
}

function differencesIn(writes: Writes): Difference[] {
  const properties = (row: { properties: object }) =>
    Object.keys(row.properties)
      .filter((name) => name !== "id")
      .join(", ");
  const differ = (id: string, what: string) => ({ id, message: `differs in ${what}` });
  const gone = (id: string) => ({ id, message: "is in the graph, and should not be" });
  const missing = (id: string) => ({ id, message: "should be in the graph, and is not" });
  return [
    ...writes.things.map((row) => (row.isNew ? missing(row.id) : differ(row.id, properties(row)))),
    ...writes.newLinks.map((row) => missing(String(row.properties.id))),
    ...writes.links.map((row) => differ(row.id, properties(row))),
    ...writes.names.map((row) => differ(row.entity, `its name ${row.oldKey}: ${properties(row)}`)),
    ...writes.citations.map((row) => differ(row.id, properties(row))),
    ...writes.outlets.map((row) => differ(row.id, "the outlet that it credits")),
    ...writes.attestations.map((row) =>
      differ(row.fact, `what ${row.source} says: ${properties(row)}`),
    ),
    ...writes.removedAttestations.map((row) => differ(row.fact, `who states it: ${row.source}`)),
    ...writes.removedLinks.map((row) => gone(row.id)),
    ...writes.removedThings.map(gone),
    ...writes.removedNames.map(gone),
    ...writes.removedCitations.map(gone),
    ...writes.retracted.map((row) => differ(row.id, "why it is out of the graph")),
    ...writes.returned.map((id) => ({ id, message: "is in the graph and noted as retracted" })),
  ];
}
