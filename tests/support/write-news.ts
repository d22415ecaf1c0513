import type { Database } from "../../src/graph/database.ts";
import { linkKinds } from "../../src/model/links.ts";
import { answered, degreesOf, type RandomNews } from "./random-news.ts";

let graphs = 0;
/** Writes a random graph beside those before, and says which id each person has. */
export async function writeNews(
  database: Database,
  news: RandomNews,
): Promise<(place: number) => string> {
  graphs += 1;
  const prefix = `g${graphs}`;
  const id = (place: number) => `person/${prefix}-${place}`;
  const sources = (sourceArticles: number) => ({ sourceArticles, sourceOutlets: 1 });
  const standing = { recordedAt: "2026-01-01", changedAt: "2026-01-01", sameAs: [] };
  const degrees = degreesOf(news);
  const nodes = Array.from({ length: news.people }, (_, place) => ({
    ...{
      id: id(place),
      name: `Person ${place}`,
      label: `Person ${place}`,
      ...{ degree: degrees[place], ...standing, ...sources(1) },
    },
  }));
  const said = news.statements.map((statement, place) => ({
    id: `statement/${prefix}-${place}`,
    ...{ label: `Something ${place}`, gist: `Something ${place}`, voice: "SPEAKER", act: "ASSERT" },
    ...{ medium: "INTERVIEW", quotedParts: [], ...standing, ...sources(statement.sourceArticles) },
    saidOn: statement.saidOn,
    ...{
      saidOnEarliest: statement.saidOn,
      saidOnLatest: statement.saidOn,
      saidOnSort: statement.saidOn,
    },
  }));
  const links: object[] = news.links.map((link, place) => ({
    type: linkKinds[link.kind].type,
    ...{ from: id(link.from), to: id(link.to) },
    properties: {
      id: `${link.kind}/${id(link.from)}/${id(link.to)}/k${place}`,
      ...{ since: link.since, until: link.until, sinceSort: link.since, ...standing },
      ...{ sinceEarliest: link.since, sinceLatest: link.since },
      ...{ untilEarliest: link.until, untilLatest: link.until, ...sources(link.sourceArticles) },
      ...{ kind: "SIBLING", relation: "friend", key: `k${place}` },
    },
  }));
  const statementLinks = news.statements.flatMap((statement, place) => {
    const earlier = answered(news, statement);
    const to = (kind: keyof typeof linkKinds, places: number[]) =>
      places.map((other) => ({ type: linkKinds[kind].type, kind, to: id(other) }));
    const all = [
      ...to("said-by", statement.speakers),
      ...to("about", statement.about),
      ...to("mentions", statement.mentions),
      ...to("addressed-to", statement.addressedTo),
      ...(earlier
        ? [
            {
              ...{ type: linkKinds["responds-to"].type, kind: "responds-to" },
              to: `statement/${prefix}-${news.statements.indexOf(earlier)}`,
            },
          ]
        : []),
    ];
    const from = `statement/${prefix}-${place}`;
    return all.map(({ type, kind, to }) => ({
      ...{ type, from, to },
      properties: {
        id: `${kind}/${from}/${to}`,
        toId: to,
        saidOnSort: statement.saidOn,
        ...sources(1),
      },
    }));
  });
  await database.write((run) =>
    run(
      {
        file: "random news",
        text: `CALL () { UNWIND $nodes AS node CREATE (person:Thing:Entity:Person) SET person = node }
          CALL () { UNWIND $said AS node CREATE (statement:Thing:Statement) SET statement = node }
          CALL () {
            UNWIND $links AS link
            MATCH (from:Thing {id: link.from}) MATCH (to:Thing {id: link.to})
            CREATE (from)-[made:$(link.type)]->(to) SET made = link.properties
          }`,
      },
      { nodes, said, links: [...links, ...statementLinks] },
    ),
  );
  return id;
}
