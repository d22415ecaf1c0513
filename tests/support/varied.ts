import { statedText } from "../../src/changes/attestation.ts";
import { nameKeys } from "../../src/changes/known-namesakes.ts";
import type { Database } from "../../src/graph/database.ts";
import { datedProperties } from "../../src/model/dates.ts";
import { COUNTED_KINDS } from "../../src/model/hops.ts";
import { isEntityId, kindOf, linkId } from "../../src/model/ids.ts";
import {
  isBetweenEntities,
  LINK_KINDS,
  type LinkKind,
  linkKindEntry,
  linkKinds,
} from "../../src/model/links.ts";
import { isEntityKind, type ThingKind, thingKinds } from "../../src/model/things.ts";
import { emptyGraph } from "./scratch.ts";
import { writeAllMoments } from "./write-all-moments.ts";

// A graph for filters and orders: small, but with ties, unknown dates and missing values in all that can
// be asked for. It is kept here too, so that a test can say by itself what a list must give.

const WRITTEN = { recordedAt: "2026-01-01T00:00:00Z", changedAt: "2026-01-02T00:00:00Z" };

export interface Item {
  id: string;
  [property: string]: unknown;
}
export interface VariedLink extends Item {
  kind_: LinkKind;
  from: string;
  to: string;
}

function pick<T>(values: readonly T[], index: number): T {
  return values[index % values.length] as T;
}

const DAYS = [
  "2017-08-03",
  null,
  "2017-08",
  "2017",
  "../2017-08-03",
  "2017-08-03/2017-08-10",
  "2016-12-31",
  "2017-08-03",
] as const;
const SINCE = [null, "2009", "2017-06", "2017-06-15~", "2009"] as const;
const UNTIL = [null, "2012", "2017-08-01"] as const;

const NAMES = ["Lee", "Lee", "lee", "Åkesson", "Zed", "Ann"];
const SIZES: Record<ThingKind, number> = {
  person: 6,
  agency: 8,
  city: 7,
  program: 5,
  case: 5,
  topic: 3,
  statement: 24,
  article: 6,
};

const dated = (property: string, value: string | null) => ({
  [property]: value,
  ...datedProperties(property, value),
});

/** Of every third thing and link, two articles contradict each other. */
const standing = (i: number, property: string) => ({
  sourceArticles: (i % 3) + 1,
  sourceOutlets: i % 2,
  ...(i % 3 === 0 && {
    disputedBy: "article/v-0 article/v-1",
    disputes: JSON.stringify([
      {
        ...{ property, link: null, shown: "one" },
        values: [
          { value: "one", sources: ["article/v-1"] },
          { value: "other", sources: ["article/v-0"] },
        ],
      },
    ]),
  }),
});

function thing(kind: ThingKind, i: number): Item {
  const label = pick(NAMES, i);
  const common = {
    ...{ id: `${kind}/v-${i}`, label, name: label, ...WRITTEN },
    ...standing(i, "name"),
    // Of entities; any other has no such list.
    distinctFrom: pick([[], [`${kind}/v-1`], [`${kind}/v-0`, `${kind}/v-2`]], i),
  };
  const language = pick(["en", "es", null], i);
  const own: Record<ThingKind, object> = {
    person: {},
    topic: {},
    agency: { kind: pick(["POLICE_DEPARTMENT", "NEWS_OUTLET", "COMPANY"], i) },
    city: { region: pick(["Texas", null, "texas", "Québec"], i), country: pick(["US", "CA"], i) },
    program: dated("announcedOn", pick(DAYS, i)),
    case: {
      kind: pick(["LAWSUIT", "PROSECUTION"], i),
      outcome: pick(["settled", null], i),
      ...dated("openedOn", pick(DAYS, i)),
    },
    statement: {
      voice: pick(["SPEECH", "SPEECH", "REPORTING", "OPINION", "SPEECH"], i),
      attribution: pick([null, "an official", null], i),
      act: pick(["DENIAL", "QUESTION", "ASSERTION"], i),
      medium: pick(["TWEET", "LETTER"], i),
      gist: `gist ${i}`,
      text: pick([null, "text"], Math.floor(i / 2)),
      language,
      ...dated("saidOn", pick(DAYS, i)),
    },
    article: { language, ...dated("publishedOn", pick(DAYS, i)) },
  };
  return { ...common, ...own[kind] };
}

const unlinked: readonly Item[] = Object.entries(SIZES).flatMap(([kind, size]) =>
  Array.from({ length: size }, (_, i) => thing(kind as ThingKind, i)),
);

const idsOf = (kind: string) =>
  unlinked.map(({ id }) => id).filter((id) => id.startsWith(`${kind}/`));

/**
 * From the first to all, and from all to the first, so that each side has one list with many rows; and
 * from every other one to one more, so that those rows differ in what else they are linked to.
 */
function star(
  kind: LinkKind,
  fromKind: string,
  toKind: string,
  size: number,
): (readonly [LinkKind, string, string])[] {
  const [froms, tos] = [idsOf(fromKind).slice(0, size), idsOf(toKind).slice(0, size)];
  const pairs = [
    ...tos.map((to) => [froms[0] ?? "", to] as const),
    ...froms.slice(1).map((from) => [from, tos[0] ?? ""] as const),
    ...froms.flatMap((from, i) =>
      i % 2 === 1 ? [[from, tos[(i + 2) % tos.length] ?? ""] as const] : [],
    ),
  ];
  const once = new Map(pairs.map(([from, to]) => [`${from} ${to}`, [kind, from, to] as const]));
  return [...once.values()].filter(([, from, to]) => from !== to);
}

/** Where links of a kind join many kinds of entities, small stars will do: an entity has one for each. */
const sizeOf = (kind: LinkKind) => {
  const { from, to } = linkKindEntry(kind);
  return isBetweenEntities(kind) && from.length * to.length > 3 ? 4 : 100;
};
const stars = LINK_KINDS.flatMap((kind) => {
  const { from, to } = linkKindEntry(kind);
  return from.flatMap((one) => to.flatMap((other) => star(kind, one, other, sizeOf(kind))));
});
/** A statement is a part of one other at most, so these are not in a star: most are parts of the first. */
const partsOfStatements = idsOf("statement")
  .slice(1)
  .map((from, i) => ["part-of-statement", from, `statement/v-${i % 3 === 2 ? 1 : 0}`] as const);
/** Said by nobody who is named, by one, or by several together, whose order is not that of their ids. */
const SPEAKERS = [
  ["person/v-1", "agency/v-0", "person/v-0"],
  ["person/v-0"],
  [],
  ["agency/v-0"],
  ["person/v-1"],
];
const saidBy = idsOf("statement").flatMap((id, i) =>
  pick(SPEAKERS, Math.floor(i / 3)).map((speaker) => ["said-by", id, speaker] as const),
);
/** The place of a speaker among those of the statement, as the graph stores it. */
const rankOf = (statement: string, speaker: string) => {
  const speakers = saidBy.flatMap(([, from, to]) => (from === statement ? [to] : []));
  return String(speakers.indexOf(speaker)).padStart(2, "0");
};

/** A second office at the same place: the name at the other end is the same, and only the link differs. */
const second = idsOf("agency").map(
  (agency) => ["held-office", "person/v-0", agency, "two"] as const,
);

/** What a person held when saying every other of their statements: a different office each time. */
const capacityOf = (speaker: string, i: number) =>
  speaker.startsWith("person/") && i % 2 === 0
    ? { officeLinkId: linkId("held-office", speaker, officePlaceOf(speaker, i)) }
    : {};
const officePlaceOf = (person: string, i: number) =>
  pick(
    stars.filter(([kind, from]) => kind === "held-office" && from === person),
    i,
  )[2];

/** What the properties `role` and `kind` mean is another thing for each kind of link that has them. */
const ROLES: Readonly<Partial<Record<LinkKind, readonly string[]>>> = {
  "site-of": ["ORIGINAL_SITE", "EXPRESSED_INTEREST"],
  "written-by": ["AUTHOR", "CONTRIBUTOR"],
  "party-to": ["DEFENDANT", "ACCUSED"],
};
const KINDS: Readonly<Partial<Record<LinkKind, readonly string[]>>> = {
  "responds-to": ["ANSWERS", "DENIES", "CONFIRMS"],
  "family-of": ["PARENT", "SPOUSE", "SIBLING"],
  "gave-money": ["DONATION", "GRANT", "LOAN"],
};

export const links: readonly VariedLink[] = [
  ...stars.filter(([kind]) => kind !== "said-by" && kind !== "part-of-statement"),
  ...partsOfStatements,
  ...saidBy,
  ...second,
].map(([kind, from, to, key], i) => ({
  id: linkId(kind, from, to, key),
  kind_: kind,
  from,
  to,
  ...WRITTEN,
  ...standing(i, "since"),
  ...dated("since", pick(SINCE, i)),
  ...dated("until", pick(UNTIL, i)),
  position: String(i % 5),
  title: pick(["Chief", "CHIEF", "Mayor"], i),
  role: pick(ROLES[kind] ?? [null], i),
  stance: pick(["FOR", "AGAINST", null], i),
  share: pick([null, "51 %"], i),
  kind: pick(KINDS[kind] ?? [null], i),
  ...(kind === "gave-money" && { amountLow: pick([null, 5, 7.5], i), currency: "USD" }),
  ...(kind === "said-by" && { ...capacityOf(to, i), position: rankOf(from, to) }),
}));

const countedKinds: ReadonlySet<LinkKind> = new Set(COUNTED_KINDS);

/** Entities with their degrees. */
export const things: readonly Item[] = unlinked.map((each) => {
  if (!isEntityId(each.id)) return each;
  const own = links.filter(({ from, to }) => from === each.id || to === each.id);
  return { ...each, degree: own.filter(({ kind_ }) => countedKinds.has(kind_)).length };
});

const subjects = [
  ...Array.from({ length: 8 }, () => [
    "agency/v-0#summary",
    "statement/v-0",
    links[0]?.id ?? "",
  ]).flat(),
  ...idsOf("statement"),
];

export const citations: readonly Item[] = subjects.map((subject, i) => {
  const article = pick(idsOf("article"), Math.floor(i / 5) % 2 === 0 ? 0 : i);
  const start = Math.floor(i / 4) * 10;
  return {
    id: `citation/${(i + 4096).toString(16)}`,
    subject,
    article,
    via: pick(["agency/v-0", "agency/v-1", null], Math.floor(i / 2)),
    exact: "exact",
    start,
    end: start + 5,
    mode: pick(["DIRECT", null, "INDIRECT", "MIXED"], i),
    stance: pick(["SUPPORTS", "SUPPORTS", "DISPUTES"], Math.floor(i / 3)),
    verification: pick(["VERIFIED", "CLAIMED", "FAILED"], Math.floor(i / 7)),
    sort: `${article}#${String(start).padStart(9, "0")}`,
    recordedAt: "2026-01-01T00:00:00Z",
  };
});

/** What articles say: of the first of each kind of thing and of the first link, most of all. */
export const attestations: readonly Item[] = [
  ...things.map(({ id }) => ({ fact: id, parts: links.filter((link) => isPartOf(link, id)) })),
  ...links
    .filter(({ kind_ }) => isBetweenEntities(kind_))
    .map((link) => ({ fact: link.id, parts: [] as VariedLink[] })),
]
  .flatMap(({ fact, parts }, i) =>
    idsOf("article")
      .slice(0, /\/v-0$/.test(fact) || fact === links[0]?.id ? 5 : 1 + (i % 2))
      .map((source, n) => ({
        id: `${fact}@${source}`,
        ...{ fact, source },
        outlet: pick(["agency/v-0", "agency/v-1", null], i + n),
        stance: pick([null, null, "DISPUTES"], n),
        publishedOnSort: things.find(({ id }) => id === source)?.publishedOnSort,
        replaces: pick([null, ["since"]], n),
        // Each source but the first leaves out every other link.
        parts: parts.filter((_, part) => n === 0 || part % 2 === 0),
      })),
  )
  .map(({ parts, ...attestation }) => ({ ...attestation, stated: statedOf(parts) }));

/** Who changed what: of each fact once or twice, by its source or by hand. */
export const changes: readonly Item[] = [0, 1, 2].map((i) => ({
  ...{ id: `change/v-${i}`, at: `2026-01-0${i + 1}T00:00:00Z`, door: "load", by: "ana" },
  reason: pick([null, "why"], i),
}));
const facts = [...new Set(attestations.map(({ fact }) => String(fact)))];
export const revisions: readonly Item[] = facts.flatMap((fact, i) =>
  changes.slice(0, 2 + (i % 2)).map(({ id: change, at }, n) => {
    const source = pick(["article/v-0", "article/v-1", "by-hand"], n);
    const before = source === "by-hand" ? "false" : null;
    return { id: `${change}@${fact}@${source}`, ...{ fact, source, change, at, before } };
  }),
);
/** What once was there, by ids that nothing has. */
export const retracted: readonly Item[] = ["person/v-gone", "city/v-gone"].map((id, i) => ({
  ...{ id, label: "Gone", kind: "Person", byHand: true, isAttested: false, ...WRITTEN },
  change: pick(["change/v-0", "change/v-1"], i),
}));

const STANCES = ["FOR", "AGAINST", "DENIES_APPLIES", "NEUTRAL", "FOR"] as const;
const ranks = { FOR: 4, AGAINST: 3, DENIES_APPLIES: 2, NEUTRAL: 1 };
/** Where speakers stand, with ties in stance and day; no statement need tell it. */
export const positions: readonly Item[] = [...idsOf("topic"), ...idsOf("program")].flatMap(
  (subject, i) =>
    [...idsOf("person"), ...idsOf("agency")].slice(0, 5 + i).map((speaker, n) => {
      const stance = pick(STANCES, i + n);
      const day = pick(["2017-08-03", "2016-12-31", "0000-01-01"], Math.floor(n / 2));
      return {
        ...{ id: `position/${subject}/${speaker}`, subject, speaker, stance, earlier: n },
        ...{ statement: `statement/v-${n}`, sort: `${ranks[stance]} ${day}` },
        ...(n % 3 === 0 && { changedFrom: "NEUTRAL", previous: `statement/v-${n + 1}` }),
      };
    }),
);

function isPartOf({ kind_, from }: VariedLink, id: string): boolean {
  return from === id && !isBetweenEntities(kind_);
}

function statedOf(parts: readonly VariedLink[]): string {
  const stated = parts.map(({ id, kind_: kind, from, to }) => [id, { kind, from, to, values: {} }]);
  return statedText({ values: { name: "Lee" }, links: Object.fromEntries(stated) });
}

/** Two of each entity; the API shows no id of a name, so its text stands for one. */
export const names: readonly Item[] = things
  .filter(({ id }) => isEntityKind(kindOf(id) ?? "statement"))
  .flatMap(({ id: entity, label }, i) =>
    [`${label}`, `Other ${i}`].map((text, sort) => {
      const kind = sort === 0 ? "PREFERRED" : "ALIAS";
      return {
        id: text,
        entity,
        key: `${entity}#${kind}#${text}`,
        text,
        kind,
        basis: "PASSAGE",
        ...nameKeys(kindOf(entity) ?? "person", text),
        sort: `${sort}${text}`,
      };
    }),
  );

/** Empties the database and writes the graph, directly: no article could say this. */
export async function writeVaried(database: Database): Promise<void> {
  const run = (text: string, parameters: object = {}) =>
    database.write((inTransaction) => inTransaction({ file: "varied", text }, { ...parameters }));
  await emptyGraph(database);
  for (const [kind, { label }] of Object.entries(thingKinds)) {
    const labels = ["Statement", "Article"].includes(label) ? label : `Entity:${label}`;
    const rows = things.filter(({ id }) => id.startsWith(`${kind}/`));
    await run(`UNWIND $rows AS row CREATE (n:Thing:${labels}) SET n = row`, { rows });
  }
  for (const [kind, { type }] of Object.entries(linkKinds)) {
    const rows = links.filter(({ kind_ }) => kind_ === kind);
    await run(
      `UNWIND $rows AS row MATCH (a:Thing {id: row.from}) MATCH (b:Thing {id: row.to})
       CREATE (a)-[link:${type}]->(b)
       SET link = row, link.toId = b.id, link.saidOnSort = a.saidOnSort`,
      { rows },
    );
  }
  await run(
    `UNWIND $citations AS row MATCH (article:Article {id: row.article})
     CREATE (c:Citation) SET c = row CREATE (c)-[:IN]->(article)
     WITH c, row MATCH (outlet:Agency {id: row.via}) CREATE (c)-[:VIA]->(outlet)`,
    { citations },
  );
  await run(`UNWIND $rows AS row CREATE (n:Attestation) SET n = row, n.id = null`, {
    rows: attestations,
  });
  for (const [label, rows] of Object.entries({
    Change: changes,
    Revision: revisions.map((row) => ({ ...row, id: null })),
    Retracted: retracted,
    Position: positions,
  })) {
    await run(`UNWIND $rows AS row CREATE (n:${label}) SET n = row`, { rows });
  }
  await run(
    `UNWIND $names AS row MATCH (entity:Entity {id: row.entity})
     CREATE (entity)-[:HAS_NAME]->(name:Name) SET name = row {.key, .text, .kind, .basis, .alike, .surname, .sort}`,
    { names },
  );
  await writeAllMoments(database);
}
