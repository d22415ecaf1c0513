import { z } from "zod";
import { query } from "../graph/query.ts";
import type { RunInTransaction } from "../graph/write.ts";
import { kindOf } from "../model/ids.ts";
import { isBetweenEntities } from "../model/links.ts";
import { wordsOf } from "../model/vocabularies.ts";
import { parseStated, type StatedFact } from "./attestation.ts";
import type { Facts } from "./facts.ts";
import { groupBy } from "./group-by.ts";
import type { Attested } from "./resolve.ts";

export type Properties = Readonly<Record<string, unknown>>;
const properties = z.record(z.string(), z.unknown());
const id = z.string();
const ids = z.object({ ids: z.array(id) });
const words = z.array(z.string());

const lockThings = query("changes/lock-things.cypher", {
  parameters: ids,
  row: z.object({ id, labels: z.array(z.string()), properties }),
});
const attestationsBySource = query("changes/attestations-by-source.cypher", {
  parameters: z.object({ source: id }),
  row: z.object({ fact: id, stated: z.string() }),
});
const attestationsOf = query("changes/attestations-of.cypher", {
  parameters: z.object({ facts: z.array(id) }),
  row: z.object({
    ...{ fact: id, source: id, stated: z.string(), replaces: words, differs: words },
    ...{ publishedOn: z.string().nullable(), outlet: z.string().nullable() },
    stance: z.enum(wordsOf("CitationStance")),
  }),
});
const linksFrom = query("changes/links-from.cypher", {
  parameters: ids,
  row: z.object({ from: id, to: id, type: z.string(), properties }),
});
const namesOf = query("changes/names-of.cypher", {
  parameters: ids,
  row: z.object({ entity: id, properties }),
});
const citationsIn = query("changes/citations-in.cypher", {
  parameters: z.object({ article: id }),
  row: z.object({ properties, via: z.string().nullable() }),
});
const touching = query("changes/touching.cypher", {
  parameters: ids,
  row: z.object({ id, by: z.string() }),
});

export interface KnownLink {
  from: string;
  to: string;
  type: string;
  properties: Properties;
}

/** What the graph already holds about everything that a source refers to, or did before. */
export interface GraphState {
  things: ReadonlyMap<string, { labels: readonly string[]; properties: Properties }>;
  /** By id: every link that begins where one of the source's links begins. */
  links: ReadonlyMap<string, KnownLink>;
  /** Names of entities, by entity and text. */
  names: ReadonlyMap<string, ReadonlyMap<string, Properties>>;
  /** By id: every citation of the source. */
  citations: ReadonlyMap<string, { properties: Properties; via: string | null }>;
  /** All attestations of each fact that the source states or did state, its own among them. */
  attestations: ReadonlyMap<string, readonly Attested[]>;
  /** Facts that the source stated before and no longer does. */
  gone: ReadonlyMap<string, StatedFact>;
  /** Of the things among them: the ids of the links and citations that touch them. */
  touching: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Reads what the graph holds about everything that the facts refer to, and locks it until the
 * transaction ends.
 */
export async function readGraphState(run: RunInTransaction, facts: Facts): Promise<GraphState> {
  // Who holds the source's lock holds what it states.
  await lockThings.runIn(run, { ids: [facts.article] });
  const before = await attestationsBySource.runIn(run, { source: facts.article });
  const now = new Set([
    ...facts.things.map((thing) => thing.id),
    ...facts.links.flatMap((link) => (isBetweenEntities(link.kind) ? [link.id] : [])),
  ]);
  const gone = new Map(
    before
      .filter(({ fact }) => !now.has(fact))
      .map(({ fact, stated }) => [fact, parseStated(stated)]),
  );
  const goneLinks = [...gone.values()].flatMap(({ link }) => (link ? [link] : []));
  const goneThings = [...gone.keys()].filter((fact) => kindOf(fact) !== null);
  const named = new Set([
    ...facts.things.map((thing) => thing.id),
    ...facts.links.flatMap(({ from, to }) => [from, to]),
    ...facts.passages.flatMap(({ via }) => (via ? [via] : [])),
    ...goneThings,
    ...goneLinks.flatMap(({ from, to }) => [from, to]),
  ]);
  // Sorted, so that all writers take their locks in the same order and can't deadlock.
  const things = await lockThings.runIn(run, { ids: [...named].sort() });
  const sources = [
    ...facts.links.map(({ from }) => from),
    // The people whose offices a statement may have been made in.
    ...facts.links.flatMap(({ as, to }) => (as ? [to] : [])),
    ...[...facts.things.map((thing) => thing.id), ...goneThings].filter(hasLinksOfItsOwn),
    ...goneLinks.map(({ from }) => from),
  ];
  const links = await linksFrom.runIn(run, { ids: [...new Set(sources)] });
  const entities = [...new Set([...facts.names.map(({ entity }) => entity), ...goneThings])];
  const names = await namesOf.runIn(run, { ids: entities });
  const citations = await citationsIn.runIn(run, { article: facts.article });
  const attested = await attestationsOf.runIn(run, { facts: [...now, ...gone.keys()] });
  const touched = goneThings.length > 0 ? await touching.runIn(run, { ids: goneThings }) : [];
  return {
    things: new Map(things.map(({ id: thing, ...rest }) => [thing, rest])),
    links: new Map(links.map((link) => [String(link.properties.id), link])),
    names: grouped(
      names,
      ({ entity }) => entity,
      (own) => new Map(own.map((name) => [String(name.properties.text), name.properties])),
    ),
    citations: new Map(citations.map((citation) => [String(citation.properties.id), citation])),
    attestations: grouped(
      attested,
      ({ fact }) => fact,
      (own) => own.map((each) => ({ ...each, stated: parseStated(each.stated) })),
    ),
    gone,
    touching: grouped(
      touched,
      (each) => each.id,
      (own) => new Set(own.map(({ by }) => by)),
    ),
  };
}

function hasLinksOfItsOwn(thing: string): boolean {
  const kind = kindOf(thing);
  return kind === "statement" || kind === "article";
}

function grouped<T, G>(
  rows: readonly T[],
  keyOf: (row: T) => string,
  make: (group: readonly T[]) => G,
): ReadonlyMap<string, G> {
  const groups = groupBy(rows, keyOf);
  return new Map([...groups].map(([key, group]) => [key, make(group)]));
}
