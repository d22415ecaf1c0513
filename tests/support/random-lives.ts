import fc from "fast-check";
import { writeMoments } from "../../src/changes/moments.ts";
import type { Database } from "../../src/graph/database.ts";
import { datedProperties, parsePartialDate } from "../../src/model/dates.ts";
import { linkKinds } from "../../src/model/links.ts";

// Small random graphs of what befell a few agencies, with dates as partial as sources give them, and what
// the timeline of each must hold.

export const ENTITIES = [0, 1, 2] as const;
const entity = fc.constantFrom(...ENTITIES);
const some = fc.subarray([...ENTITIES]);
const date = fc.option(
  fc.constantFrom(
    ...["2016", "2016-06", "2016-06-15", "2016-06-15~", "2017", "2016-07-31"],
    ...["../2016-07-31", "2016-06/2017-02", "2016-06-15/.."],
  ),
);
/** The day of the article in which something is still so. */
const STILL = "2017-12-31";

const linkBetween = fc
  .record({
    is: fc.constant("link" as const),
    kind: fc.constantFrom("member-of" as const, "gave-money" as const, "tied-to" as const),
    ...{ from: entity, to: entity, since: date },
    until: fc.oneof(date, fc.constant("..")),
  })
  .filter(({ from, to }) => from !== to);
const statement = fc.record({
  is: fc.constant("statement" as const),
  ...{ speakers: some, about: some, on: date },
});
const article = fc.record({ is: fc.constant("article" as const), writers: some, on: date });
const program = fc.record({ is: fc.constant("program" as const), runBy: some, on: date });

export const randomLives = fc.array(fc.oneof(linkBetween, statement, article, program), {
  maxLength: 9,
});
export type RandomLives = typeof randomLives extends fc.Arbitrary<infer L> ? L : never;

export const KINDS: readonly string[] = [
  ...["MEMBER_OF", "GAVE_MONEY", "TIED_TO", "SAID_BY", "ABOUT", "WRITTEN_BY", "ANNOUNCED", "RUNS"],
];

export interface Entry {
  id: string;
  fact: string;
  kind: string;
  phase: string;
  on: string | null;
  isDerived: boolean;
  earliest: string;
  latest: string;
}

type Id = (place: number) => string;
type Dated = Pick<Entry, "on" | "isDerived" | "earliest" | "latest">;

function dated(edtf: string | null): Dated {
  const { earliest = "0000-01-01", latest = "9999-12-31" } = parsePartialDate(edtf ?? "") ?? {};
  return { on: edtf, isDerived: false, earliest, latest };
}

/** Where a fact of a place in the list is to be found, by the ids of the entities. */
function idsOf(id: Id, place: number) {
  const prefix = id(0).slice("agency/".length, -"-0".length);
  const thing = (kind: string) => `${kind}/${prefix}-f${place}`;
  const link = (kind: string, from: string, to: string, key = "") => `${kind}/${from}/${to}${key}`;
  return { thing, link };
}

/** All entries of one entity's timeline, in their order. */
export function entriesOf(lives: RandomLives, id: Id, of: number): Entry[] {
  const entries = lives.flatMap((fact, place): Entry[] => {
    const { thing, link } = idsOf(id, place);
    const entry = (told: string, own: string, kind: string, phase: string, when: Dated): Entry => ({
      ...{ id: `${id(of)} ${told} ${phase}`, fact: own, kind, phase, ...when },
    });
    if (fact.is === "link") {
      if (fact.from !== of && fact.to !== of) return [];
      const own = link(fact.kind, id(fact.from), id(fact.to), `/k${place}`);
      const at = (phase: string, when: Dated) =>
        entry(own, own, linkKinds[fact.kind].type, phase, when);
      const begin = sinceOf(fact);
      if (fact.since !== null && fact.since === fact.until) return [at("HAPPENED", begin)];
      const ends = fact.until !== null && fact.until !== "..";
      if (!ends) return [at("BEGAN", begin)];
      const end = at("ENDED", dated(fact.until));
      return begin.on === null ? [end] : [at("BEGAN", begin), end];
    }
    const when = dated(fact.on);
    const happened = (told: string, own: string, kind: string) =>
      entry(told, own, kind, "HAPPENED", when);
    if (fact.is === "statement") {
      const own = thing("statement");
      return [
        ...(fact.speakers.some((each) => each === of)
          ? [happened(link("said-by", own, id(of)), own, "SAID_BY")]
          : []),
        ...(fact.about.some((each) => each === of)
          ? [happened(link("about", own, id(of)), own, "ABOUT")]
          : []),
      ];
    }
    const isIn = (places: readonly number[]) => places.includes(of);
    if (fact.is === "article") {
      const own = thing("article");
      return isIn(fact.writers)
        ? [happened(link("written-by", own, id(of), "/author"), own, "WRITTEN_BY")]
        : [];
    }
    if (!isIn(fact.runBy)) return [];
    const own = thing("program");
    const runs = link("runs", id(of), own);
    return [
      entry(runs, runs, "RUNS", "BEGAN", dated(null)),
      ...(fact.on === null ? [] : [happened(own, own, "ANNOUNCED")]),
    ];
  });
  const sort = ({ earliest, latest }: Entry) => (earliest === "0000-01-01" ? latest : earliest);
  const key = (each: Entry) => `${sort(each)} ${each.id}`;
  return entries.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** What is still so on an article's day had begun by then. */
function sinceOf({ since, until }: { since: string | null; until: string | null }): Dated {
  const stated = dated(since);
  if (until !== "..") return stated;
  const latest = stated.latest < STILL ? stated.latest : STILL;
  const isDerived = since === null;
  return { ...stated, latest, on: since ?? `../${latest}`, isDerived };
}

let graphs = 0;

/** Writes a graph beside those before, and says which id each entity has. */
export async function writeLives(database: Database, lives: RandomLives): Promise<Id> {
  graphs += 1;
  const prefix = `l${graphs}`;
  const id = (place: number) => `agency/${prefix}-${place}`;
  const written = { recordedAt: "2026-01-01", changedAt: "2026-01-01" };
  const nodes: object[] = ENTITIES.map((place) => ({
    labels: ["Thing", "Entity", "Agency"],
    properties: { id: id(place), name: `Agency ${place}`, label: `Agency ${place}`, ...written },
  }));
  const links: object[] = [];
  const facts: string[] = [];
  lives.forEach((fact, place) => {
    const { thing, link } = idsOf(id, place);
    const join = (kind: keyof typeof linkKinds, from: string, to: string, more: object, key = "") =>
      links.push({
        ...{ type: linkKinds[kind].type, from, to },
        properties: { id: link(kind, from, to, key), ...written, ...more },
      });
    if (fact.is === "link") {
      const { kind, since, until } = fact;
      const [from, to] = [id(fact.from), id(fact.to)];
      const begin = sinceOf(fact);
      const dates = {
        ...{ since, sinceEarliest: begin.earliest, sinceLatest: begin.latest },
        ...{ until, ...datedProperties("until", until === ".." ? null : until) },
      };
      join(kind, from, to, { kind: "GRANT", ...dates }, `/k${place}`);
      facts.push(link(kind, from, to, `/k${place}`));
      return;
    }
    const own = thing(fact.is);
    const property = { statement: "saidOn", article: "publishedOn", program: "announcedOn" }[
      fact.is
    ];
    const label = { statement: "Statement", article: "Article", program: "Program" }[fact.is];
    nodes.push({
      labels: ["Thing", ...(fact.is === "program" ? ["Entity"] : []), label],
      properties: {
        ...{ id: own, label: "Something", name: "Something", gist: "Something", ...written },
        ...{ [property]: fact.on, ...datedProperties(property, fact.on) },
      },
    });
    facts.push(own);
    if (fact.is === "statement") {
      for (const to of fact.speakers) join("said-by", own, id(to), { position: "00" });
      for (const to of fact.about) join("about", own, id(to), {});
    } else if (fact.is === "article") {
      for (const to of fact.writers) join("written-by", own, id(to), { role: "AUTHOR" }, "/author");
    } else {
      for (const from of fact.runBy) {
        join("runs", id(from), own, { ...datedProperties("since", null) });
        facts.push(link("runs", id(from), own));
      }
    }
  });
  const text = `CALL () { UNWIND $nodes AS node CREATE (made:$(node.labels)) SET made = node.properties }
    CALL () {
      UNWIND $links AS link
      MATCH (from:Thing {id: link.from}) MATCH (to:Thing {id: link.to})
      CREATE (from)-[made:$(link.type)]->(to) SET made = link.properties
    }`;
  await database.write(async (run) => {
    await run({ file: "random lives", text }, { nodes, links });
    await writeMoments(run, facts);
  });
  return id;
}
