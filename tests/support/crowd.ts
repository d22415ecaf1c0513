import neo4j from "neo4j-driver";
import type { Database } from "../../src/graph/database.ts";
import { datedProperties } from "../../src/model/dates.ts";
import type { LinkKind } from "../../src/model/links.ts";
import { linkKinds } from "../../src/model/links.ts";
import { ENTITY_KINDS, thingKinds } from "../../src/model/things.ts";
import { countDegrees, emptyGraph } from "./scratch.ts";
import { writeAllMoments } from "./write-all-moments.ts";

export const CROWD = 100;

/**
 * Things of the crowd are numbered: `person/n-1`. Agencies speak too, in statements of their own, which have
 * fewer kinds of links.
 */
export const OWN = "statement/a";

/** Link kinds by the ends that the crowd has them between: the same number at both, or the next one. */
const PAIRS: [LinkKind, string, string, "same" | "next"][] = [
  ["held-office", "person/n", "agency/n", "same"],
  ["held-office", "person/n", "city/n", "same"],
  ["part-of", "agency/n", "agency/n", "next"],
  ["serves", "agency/n", "city/n", "same"],
  ["detains-for", "agency/n", "agency/n", "next"],
  ["detains-for", "agency/n", "city/n", "same"],
  ["runs", "agency/n", "program/n", "same"],
  ["site-of", "city/n", "program/n", "same"],
  ["member-of", "person/n", "agency/n", "same"],
  ["member-of", "agency/n", "agency/n", "next"],
  ["owns", "person/n", "agency/n", "same"],
  ["owns", "agency/n", "agency/n", "next"],
  ["represents", "person/n", "person/n", "next"],
  ["represents", "person/n", "agency/n", "same"],
  ["represents", "agency/n", "city/n", "same"],
  ["located-in", "person/n", "city/n", "same"],
  ["located-in", "agency/n", "city/n", "same"],
  ["gave-money", "person/n", "person/n", "next"],
  ["gave-money", "person/n", "program/n", "same"],
  ["gave-money", "agency/n", "agency/n", "next"],
  ["gave-money", "agency/n", "city/n", "same"],
  ["family-of", "person/n", "person/n", "next"],
  ["tied-to", "person/n", "agency/n", "same"],
  ["tied-to", "city/n", "program/n", "same"],
  ["tied-to", "case/n", "topic/n", "same"],
  ["party-to", "person/n", "case/n", "same"],
  ["party-to", "agency/n", "case/n", "same"],
  ["party-to", "city/n", "case/n", "same"],
  ["said-by", "statement/n", "person/n", "same"],
  ["said-by", OWN, "agency/n", "same"],
  ["on-behalf-of", OWN, "person/n", "same"],
  ["on-behalf-of", "statement/n", "person/n", "same"],
  ["on-behalf-of", "statement/n", "agency/n", "same"],
  ["on-behalf-of", "statement/n", "city/n", "same"],
  ["on-behalf-of", "statement/n", "program/n", "same"],
  ["responds-to", "statement/n", "statement/n", "next"],
  ["responds-to", OWN, "statement/n", "same"],
  ["part-of-statement", "statement/n", "statement/n", "next"],
  ["published-by", "article/n", "agency/n", "same"],
  ["written-by", "article/n", "person/n", "same"],
  ["written-by", "article/n", "agency/n", "same"],
  ...(["about", "mentions", "addressed-to"] as const).flatMap((kind) => [
    ...ENTITY_KINDS.map((to): [LinkKind, string, string, "same"] => [
      kind,
      "statement/n",
      `${to}/n`,
      "same",
    ]),
    [kind, OWN, "topic/n", "same"] as [LinkKind, string, string, "same"],
  ]),
];

/** Each is disputed. */
const STANDING = {
  sourceArticles: neo4j.int(1),
  sourceOutlets: neo4j.int(1),
  disputedBy: "article/n-1 article/n-2",
  disputes: JSON.stringify([
    {
      ...{ property: null, link: null, shown: "SUPPORTS" },
      values: [
        { value: "SUPPORTS", sources: ["article/n-1"] },
        { value: "DISPUTES", sources: ["article/n-2"] },
      ],
    },
  ]),
};

const THING = {
  recordedAt: "2026-01-01T00:00:00Z",
  changedAt: "2026-01-01T00:00:00Z",
  distinctFrom: ["person/n-1", "agency/n-2"],
  region: "Region",
  country: "US",
  voice: "SPEECH",
  act: "ASSERTION",
  medium: "OTHER",
  text: "text",
  language: "en",
  saidOn: "2017",
  ...datedProperties("saidOn", "2017"),
  announcedOn: "2017",
  ...datedProperties("announcedOn", "2017"),
  openedOn: "2017",
  ...datedProperties("openedOn", "2017"),
  publishedOn: "2017",
  ...datedProperties("publishedOn", "2017"),
  answerBy: "2017",
  ...STANDING,
};

const LINK = {
  recordedAt: "2026-01-01T00:00:00Z",
  changedAt: "2026-01-01T00:00:00Z",
  since: "2017",
  ...datedProperties("since", "2017"),
  until: "2018",
  ...datedProperties("until", "2018"),
  position: "00",
  title: "Chief",
  stance: "FOR",
  ...STANDING,
};

/**
 * Empties the database and writes a graph in which each of 100 things of every kind has every link
 * that its kind can have: written directly, as no article could say so much.
 */
export async function writeCrowd(database: Database): Promise<void> {
  const run = (text: string, parameters: object = {}) =>
    database.write((inTransaction) =>
      inTransaction({ file: "crowd", text }, { ...parameters, crowd: neo4j.int(CROWD) }),
    );
  await emptyGraph(database);
  for (const [kind, { label }] of Object.entries(thingKinds)) {
    const labels = ["Statement", "Article"].includes(label) ? label : `Entity:${label}`;
    await run(
      `UNWIND range(1, $crowd) AS i
       CREATE (n:Thing:${labels})
       SET n = $thing, n.id = $kind + "/n-" + i, n.label = $kind + " " + i, n.name = $kind + " " + i,
         n.kind = CASE $kind WHEN "case" THEN "LAWSUIT" ELSE "OTHER" END, n.gist = "gist " + i
       CREATE (n)-[:HAS_NAME]->(:Name {key: n.id + "#PREFERRED#", text: n.label, kind: "PREFERRED", basis: "PASSAGE", alike: "crowd", sort: "0"})`,
      { kind, thing: THING },
    );
  }
  await run(
    `UNWIND range(1, $crowd) AS i
     CREATE (n:Thing:Statement)
     SET n = $thing, n.id = $own + "-" + i, n.label = "own", n.gist = "own"`,
    { own: OWN, thing: THING },
  );
  for (const [kind, from, to, which] of PAIRS) {
    await run(
      `UNWIND range(1, $crowd) AS i
       MATCH (a:Thing {id: $from + "-" + i})
       MATCH (b:Thing {id: $to + "-" + (CASE $which WHEN "same" THEN i ELSE i % $crowd + 1 END)})
       CREATE (a)-[link:${linkKinds[kind].type}]->(b)
       SET link = $link, link.id = $kind + "/" + a.id + "/" + b.id, link.toId = b.id,
         link.saidOnSort = a.saidOnSort,
         link.kind = CASE $kind WHEN "gave-money" THEN "GRANT" WHEN "family-of" THEN "SPOUSE" ELSE "ANSWERS" END,
         link.role = CASE $kind WHEN "site-of" THEN "ORIGINAL_SITE" WHEN "party-to" THEN "COURT" ELSE "AUTHOR" END,
         link.officeLinkId = "held-office/person/n-" + i + "/agency/n-" + i`,
      { kind, from, to, which, link: LINK },
    );
  }
  await countDegrees(database);
  // A citation's id is hexadecimal; here a number written with decimal digits only. By the ends of their ids,
  // things and links are mixed.
  await run(
    `CALL () {
       MATCH (n:Thing) RETURN CASE WHEN n:Entity THEN n.id + "#summary" ELSE n.id END AS subject
       UNION MATCH (:Thing)-[l]->(:Thing) RETURN l.id AS subject
     }
     WITH subject ORDER BY reverse(subject)
     WITH collect(subject) AS subjects
     UNWIND range(0, size(subjects) - 1) AS i
     MATCH (article:Article {id: "article/n-" + (i % $crowd + 1)})
     MATCH (outlet:Agency {id: "agency/n-" + (i % $crowd + 1)})
     CREATE (article)<-[:IN]-(:Citation {id: "citation/" + i, subject: subjects[i], exact: "exact", start: i,
       end: i + 5, stance: "SUPPORTS", mode: "DIRECT", verification: "CLAIMED", sort: article.id + "#" + i, recordedAt: "2026-01-01T00:00:00Z"
     })-[:VIA]->(outlet)`,
  );
  // Each article attests what it has a passage for: a statement together with its links.
  await run(
    `MATCH (c:Citation)-[:IN]->(article:Article)
     WITH article, c.subject AS subject, split(split(c.subject, "#")[0], "/") AS parts
     WITH article, subject, parts, CASE
       WHEN size(parts) = 2 THEN parts[0] + "/" + parts[1]
       WHEN parts[1] IN ["statement", "article"] THEN parts[1] + "/" + parts[2]
       ELSE subject END AS fact
     WITH article, fact, collect(CASE WHEN size(parts) > 2 AND fact <> subject THEN '"' + subject +
       '":{"from":"' + fact + '","kind":"' + parts[0] + '","to":"' + parts[3] + "/" + parts[4] + '","values":{}}' END) AS links
     CREATE (:Attestation {fact: fact, source: article.id, outlet: replace(article.id, "article", "agency"),
       publishedOnSort: article.publishedOnSort,
       stated: '{"links":{' + substring(reduce(all = "", each IN links | all + "," + each), 1) + '},"values":{"name":"n"}}'})`,
  );
  // Each attestation was once changed, and a hundred things were retracted.
  await run(
    `UNWIND range(1, $crowd) AS i
     CREATE (:Change {id: "change/n-" + i, at: "2026-01-01T00:00:00Z", door: "load", by: "ana"})
     CREATE (:Retracted {id: "topic/gone-" + i, label: "gone", kind: "Topic", byHand: true,
       change: "change/n-" + i, recordedAt: "2026-01-01T00:00:00Z"})`,
  );
  await run(
    `MATCH (n:Attestation) WITH n ORDER BY reverse(n.fact), n.source
     WITH collect(n) AS stated UNWIND range(0, size(stated) - 1) AS i
     CREATE (:Revision {fact: stated[i].fact, source: stated[i].source, at: "2026-01-01T00:00:00Z",
       change: "change/n-" + (i % $crowd + 1)})`,
  );
  await writeAllMoments(database);
  // Each has taken a stance on the topic and the program of its number, and another one before.
  await run(
    `UNWIND range(1, $crowd) AS i
     UNWIND ["topic/n-" + i, "program/n-" + i] AS subject
     CREATE (:Position {id: "position/" + subject + "/person/n-" + i, subject: subject,
       speaker: "person/n-" + i, statement: "statement/n-" + i, previous: "statement/n-" + i,
       stance: "FOR", changedFrom: "AGAINST", earlier: 1, sort: "4 2017-01-01"})`,
  );
  // What has just been written is nothing to the planner until its indexes are sampled, so it would take an
  // index's whole width for as cheap as one seek: 20 s for the citations of a hundred links.
  await database.read({ file: "crowd", text: "CALL db.prepareForReplanning(60)" }, {});
}
