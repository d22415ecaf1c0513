import type { RunInTransaction } from "../graph/write.ts";
import { endsOfLink, kindOf } from "../model/ids.ts";
import { type Attesting, endsIn, parsePassages, parseStated } from "./attestation.ts";
import type { GraphState, Needs } from "./graph-state.ts";
import { groupBy } from "./group-by.ts";
import {
  allPassages,
  attestationsOf,
  citationsOf,
  idleNaming,
  linksOf,
  lock,
  namesOf,
  statedBy,
  touching,
} from "./known-facts.ts";
import { factOf, statesLinks, subjectsOf } from "./passage.ts";

/** Reads what the graph holds about a change's facts and all that they refer to, and locks it. */
export async function readGraphState(run: RunInTransaction, needs: Needs): Promise<GraphState> {
  const facts = [...needs.facts];
  const ofThings = facts.filter((fact) => kindOf(fact) !== null);
  const first = await lock(run, [...facts, ...needs.named, ...needs.sources]);
  const attested = await attestationsOf.runIn(run, { facts });
  const parsed = attested.map((row) => ({ ...row, stated: parseStated(row.stated) }));
  const citations = await citationsOf.runIn(run, { rows: citationRows(parsed, needs) });
  // Another source may lead to things, or credit outlets, that the change itself does not name.
  const known = new Set([...ofThings, ...needs.named]);
  const others = [
    ...parsed.flatMap(({ stated }) => endsIn(stated)),
    ...citations.flatMap(({ via }) => via ?? []),
    ...parsed.flatMap(({ idle }) =>
      idle ? parsePassages(idle).flatMap(({ via }) => via ?? []) : [],
    ),
  ].filter((id) => !known.has(id));
  const second = others.length > 0 ? await lock(run, others) : { things: [], retracted: [] };
  const starts = [
    ...ofThings.filter(statesLinks),
    ...facts.flatMap((fact) => (kindOf(fact) === null ? [endsOfLink(fact).from] : [])),
  ];
  const links = await linksOf(run, starts);
  const names = await namesOf.runIn(run, { ids: ofThings.filter((each) => !statesLinks(each)) });
  const touches = await forEach(needs.touched, (touched) => touching.runIn(run, { ids: touched }));
  const idle = await forEach(new Set([...needs.returning, ...needs.touched]), (ids) =>
    idleNaming.runIn(run, { ids }),
  );
  const dated = await forEach(needs.redated, (sources) => statedBy.runIn(run, { sources }));
  const byAttestation = groupBy(citations, ({ source, properties: { subject } }) =>
    attestationKey(factOf(String(subject)), source),
  );
  return {
    facts: needs.facts,
    things: new Map(
      [...first.things, ...second.things].map(({ id: thing, ...rest }) => [thing, rest]),
    ),
    retracted: new Map(
      [...first.retracted, ...second.retracted].map(({ id: fact, ...rest }) => [fact, rest]),
    ),
    links: new Map(links),
    linksOf: groupBy(links, ([, { from }]) => from),
    names: grouped(
      names,
      ({ entity }) => entity,
      (own) => new Map(own.map((name) => [String(name.properties.text), name.properties])),
    ),
    citations: new Map(citations.map(({ id: citation, ...rest }) => [citation, rest])),
    citationsOf: grouped(
      citations,
      ({ properties: { subject } }) => factOf(String(subject)),
      (own) =>
        grouped(
          own,
          ({ source }) => source,
          (each) => each.map((citation) => citation.id),
        ),
    ),
    attestations: grouped(
      parsed,
      ({ fact }) => fact,
      (own) =>
        new Map(
          own.map(({ publishedOn: _, updatedOn: __, ...each }) => {
            const isRead = needs.sources.has(each.source) || needs.whole.has(each.fact);
            const cited = byAttestation.get(attestationKey(each.fact, each.source)) ?? [];
            return [each.source, { ...each, passages: isRead ? allPassages(each, cited) : null }];
          }),
        ),
    ),
    sourceDates: new Map(
      parsed.map(({ source, publishedOn, updatedOn }) => [source, { publishedOn, updatedOn }]),
    ),
    touching: grouped(
      touches,
      (each) => each.id,
      (own) => own.map(({ type, subject, article }) => ({ type, fact: factOf(subject), article })),
    ),
    waiting: grouped(
      idle,
      (each) => each.id,
      (own) => own.map(({ fact }) => fact),
    ),
    statedBy: grouped(
      dated,
      ({ source }) => source,
      (own) => own.map(({ fact }) => fact),
    ),
  };
}

/** Which citations are read: of whose facts, and of which source. */
function citationRows(
  attested: readonly { fact: string; source: string; stated: Attesting["stated"] }[],
  { sources, whole }: Needs,
): { subject: string; source: string }[] {
  return attested.flatMap(({ fact, source, stated }) =>
    sources.has(source) || whole.has(fact)
      ? subjectsOf(fact, Object.keys(stated.links ?? {})).map((subject) => ({ subject, source }))
      : [],
  );
}

const attestationKey = (fact: string, source: string) => `${fact} ${source}`;

/** Asks only where there is something to ask about. */
async function forEach<T>(ids: ReadonlySet<string>, ask: (ids: string[]) => Promise<T[]>) {
  return ids.size > 0 ? ask([...ids]) : [];
}

function grouped<T, G>(
  rows: readonly T[],
  keyOf: (row: T) => string,
  make: (group: readonly T[]) => G,
): ReadonlyMap<string, G> {
  const groups = groupBy(rows, keyOf);
  return new Map([...groups].map(([key, group]) => [key, make(group)]));
}
