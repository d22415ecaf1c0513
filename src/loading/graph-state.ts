import { z } from "zod";
import { query } from "../graph/query.ts";
import type { RunInTransaction } from "../graph/write.ts";
import type { Facts } from "./facts.ts";

export type Properties = Readonly<Record<string, unknown>>;
const properties = z.record(z.string(), z.unknown());
const ids = z.object({ ids: z.array(z.string()) });

const lockThings = query("load/lock-things.cypher", {
  parameters: ids,
  row: z.object({ id: z.string(), labels: z.array(z.string()), properties }),
});
const linksFrom = query("load/links-from.cypher", {
  parameters: ids,
  row: z.object({ from: z.string(), to: z.string(), type: z.string(), properties }),
});
const namesOf = query("load/names-of.cypher", {
  parameters: ids,
  row: z.object({ entity: z.string(), properties }),
});
const citationsIn = query("load/citations-in.cypher", {
  parameters: z.object({ article: z.string() }),
  row: z.object({ properties, via: z.string().nullable() }),
});
const citedElsewhere = query("load/cited-elsewhere.cypher", {
  parameters: z.object({ subjects: z.array(z.string()), article: z.string() }),
  row: z.object({ subject: z.string() }),
});

export interface KnownLink {
  from: string;
  to: string;
  type: string;
  properties: Properties;
}

/** What the graph already holds about everything that a bundle refers to. */
export interface GraphState {
  things: ReadonlyMap<string, { labels: readonly string[]; properties: Properties }>;
  /** By id: every link that begins where one of the bundle's links begins. */
  links: ReadonlyMap<string, KnownLink>;
  /** By `nameKey`. */
  names: ReadonlyMap<string, Properties>;
  /** By id: every citation of the bundle's article. */
  citations: ReadonlyMap<string, { properties: Properties; via: string | null }>;
  /** The bundle's statements that other articles report too. */
  sharedStatements: ReadonlySet<string>;
}

/** The key of a name: an entity has each text only once, of whatever kind. */
export function nameKey(entity: string, text: string): string {
  return JSON.stringify([entity, text]);
}

/** The entity that a name's key belongs to. */
export function entityOfName(key: string): string {
  return (JSON.parse(key) as [entity: string, text: string])[0];
}

/**
 * Reads what the graph holds about everything that the facts refer to, and locks it until the
 * transaction ends.
 */
export async function readGraphState(run: RunInTransaction, facts: Facts): Promise<GraphState> {
  const named = new Set([
    ...facts.things.map(({ id }) => id),
    ...facts.links.flatMap(({ from, to }) => [from, to]),
    ...facts.passages.flatMap(({ via }) => (via ? [via] : [])),
  ]);
  // Sorted, so that all loads take their locks in the same order and can't deadlock.
  const things = await lockThings.runIn(run, { ids: [...named].sort() });
  const statements = facts.things.filter(({ kind }) => kind === "statement").map(({ id }) => id);
  const sources = [
    ...facts.links.map(({ from }) => from),
    // The people whose offices a statement may have been made in.
    ...facts.links.flatMap(({ as, to }) => (as ? [to] : [])),
    ...statements,
    facts.article,
  ];
  const links = await linksFrom.runIn(run, { ids: [...new Set(sources)] });
  const names = await namesOf.runIn(run, {
    ids: [...new Set(facts.names.map(({ entity }) => entity))],
  });
  const citations = await citationsIn.runIn(run, { article: facts.article });
  const shared = await citedElsewhere.runIn(run, { subjects: statements, article: facts.article });
  return {
    things: new Map(things.map(({ id, ...thing }) => [id, thing])),
    links: new Map(links.map((link) => [String(link.properties.id), link])),
    names: new Map(
      names.map((name) => [nameKey(name.entity, String(name.properties.text)), name.properties]),
    ),
    citations: new Map(citations.map((citation) => [String(citation.properties.id), citation])),
    sharedStatements: new Set(shared.map(({ subject }) => subject)),
  };
}
