import neo4j from "neo4j-driver";
import type { Database } from "../../src/graph/database.ts";
import type { LinkKindName } from "../../src/links/kinds.ts";
import { linkKinds } from "../../src/links/kinds.ts";
import { thingKinds } from "../../src/things/kinds.ts";

export const CROWD = 100;

/** Link kinds by the ends that the crowd has them between: the same number at both, or the next one. */
const PAIRS: [LinkKindName, string, string, "same" | "next"][] = [
  ["held-office", "person", "agency", "same"],
  ["held-office", "person", "city", "same"],
  ["part-of", "agency", "agency", "next"],
  ["serves", "agency", "city", "same"],
  ["detains-for", "agency", "agency", "next"],
  ["detains-for", "agency", "city", "same"],
  ["runs", "agency", "program", "same"],
  ["site-of", "city", "program", "same"],
  ["said-by", "statement", "person", "same"],
  ["responds-to", "statement", "statement", "next"],
  ["part-of-statement", "statement", "statement", "next"],
  ["published-by", "article", "agency", "same"],
  ["written-by", "article", "person", "same"],
  ["written-by", "article", "agency", "same"],
  ...(["about", "mentions", "addressed-to"] as const).flatMap((kind) =>
    ["person", "agency", "city", "program", "topic"].map(
      (to): [LinkKindName, string, string, "same"] => [kind, "statement", to, "same"],
    ),
  ),
];

/**
 * Empties the database and writes a graph in which each of 100 things of every kind has every link
 * that its kind can have: written directly, as no article could say so much.
 */
export async function writeCrowd(database: Database): Promise<void> {
  const run = (text: string, parameters: object = {}) =>
    database.write((inTransaction) =>
      inTransaction({ file: "crowd", text }, { ...parameters, crowd: neo4j.int(CROWD) }),
    );
  await run("MATCH (n) WHERE NOT n:SchemaVersion DETACH DELETE n");
  for (const [kind, { label }] of Object.entries(thingKinds)) {
    const labels = ["Statement", "Article"].includes(label) ? label : `Entity:${label}`;
    await run(
      `UNWIND range(1, $crowd) AS i
       CREATE (n:Thing:${labels} {id: $kind + "/n-" + i, label: $kind + " " + i, name: $kind + " " + i,
         recordedAt: "2026-01-01T00:00:00Z", kind: "OTHER", country: "US", act: "ASSERTION", medium: "OTHER",
         gist: "gist " + i, speakerId: "person/n-" + i, saidOn: "2017", saidOnSort: "2017-01-01",
         publishedOnSort: "2017-01-01", announcedOn: "2017", answerBy: "2017", publishedOn: "2017"})
       CREATE (n)-[:HAS_NAME]->(:Name {key: n.id + "#PREFERRED#", text: n.label, kind: "PREFERRED", sort: "0"})`,
      { kind },
    );
  }
  // Every agency speaks too, in a statement of its own.
  await run(
    `MATCH (a:Agency) CREATE (s:Thing:Statement {id: replace(a.id, "agency/n-", "statement/a-"), label: "x",
       gist: "x", act: "ASSERTION", medium: "OTHER", speakerId: a.id, saidOnSort: "2017-01-01",
       recordedAt: "2026-01-01T00:00:00Z"})`,
  );
  for (const [kind, from, to, which] of PAIRS) {
    await run(
      `UNWIND range(1, $crowd) AS i
       MATCH (a:Thing {id: $from + "/n-" + i})
       MATCH (b:Thing {id: $to + "/n-" + (CASE $which WHEN "same" THEN i ELSE i % $crowd + 1 END)})
       CREATE (a)-[:${linkKinds[kind].type} {id: $kind + "/" + a.id + "/" + b.id, sinceSort: "2017-01-01", position: "0",
         toId: b.id, saidOnSort: "2017-01-01",
         since: "2017", until: "2018", title: "Chief", kind: "ANSWERS", stance: "FOR",
         role: CASE $kind WHEN "site-of" THEN "ORIGINAL_SITE" ELSE "AUTHOR" END,
         officeLinkId: "held-office/person/n-" + i + "/agency/n-" + i, recordedAt: "2026-01-01T00:00:00Z"}]->(b)`,
      { kind, from, to, which },
    );
  }
  // A citation's id is hexadecimal; here a number written with decimal digits only.
  await run(
    `CALL () {
       MATCH (n:Thing) RETURN CASE WHEN n:Entity THEN n.id + "#summary" ELSE n.id END AS subject
       UNION MATCH (:Thing)-[l]->(:Thing) RETURN l.id AS subject
     }
     WITH collect(subject) AS subjects
     UNWIND range(0, size(subjects) - 1) AS i
     MATCH (article:Article {id: "article/n-" + (i % $crowd + 1)})
     MATCH (outlet:Agency {id: "agency/n-" + (i % $crowd + 1)})
     CREATE (article)<-[:IN]-(:Citation {id: "citation/" + i, subject: subjects[i], exact: "exact", start: i,
       end: i + 5, stance: "SUPPORTS", mode: "DIRECT", sort: toString(i), recordedAt: "2026-01-01T00:00:00Z"
     })-[:VIA]->(outlet)`,
  );
}
