import fc from "fast-check";
import { beforeAll, expect, inject, it } from "vitest";
import { linkKinds } from "../../../src/model/links.ts";
import { openApi } from "../../support/ask.ts";
import { bruteForcePaths, joinedBy } from "../../support/brute-force-paths.ts";
import { cypherShortestPaths } from "../../support/cypher-shortest-paths.ts";
import {
  answered,
  degreesOf,
  joinsOf,
  type RandomNews,
  randomLimits,
  randomNews,
} from "../../support/random-news.ts";
import { emptyGraph } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";

// Searches of random graphs in the real database, against trying everything on the same links, and against Neo4j's own search.

const RUNS = inject("isThorough") ? 300 : 30;
const { ask, database } = openApi(scratchNeo4j());
beforeAll(() => emptyGraph(database));

const DOCUMENT = `query ($from: ID!, $to: ID!, $first: Int, $after: String, $maxHops: Int, $linkKinds: [HopKind!],
    $avoid: [ID!], $hub: Int, $validOn: Day, $saidBetween: DaySpan, $minSources: Int) {
  paths(from: $from, to: $to, first: $first, after: $after, maxHops: $maxHops, linkKinds: $linkKinds, avoid: $avoid,
      avoidHubsOver: $hub, validOn: $validOn, saidBetween: $saidBetween, minSources: $minSources) {
    nodes { length sentence sources { articles }
      hops { from { id } to { id } sentence links { totalCount nodes { from { id } to { id } } } statements { totalCount } } }
    pageInfo { hasNextPage endCursor }
    search { outcome completeUpTo skippedHubs { degree entity { id } } }
  }
}`;

interface Station {
  from: { id: string };
  to: { id: string };
}

let graphs = 0;
/** Writes a graph beside those before, and says which id each person has. */
async function written(news: RandomNews): Promise<(place: number) => string> {
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
      ...standing,
      ...{ degree: degrees[place], ...sources(1) },
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

it("finds in the database what trying everything finds, under all limits, in pages, and either way round", async () => {
  const options = fc.record({
    limits: randomLimits,
    hub: fc.integer({ min: 1, max: 9 }),
    maxHops: fc.integer({ min: 1, max: 5 }),
    avoid: fc.uniqueArray(fc.integer({ min: 2, max: 6 }), { maxLength: 2 }),
    first: fc.constantFrom(2, 7, 50),
  });
  await fc.assert(
    fc.asyncProperty(randomNews, options, async (news, { limits, hub, maxHops, avoid, first }) => {
      const id = await written(news);
      const degrees = degreesOf(news);
      const joined = joinedBy(joinsOf(news, limits).map(([a, b]) => [id(a), id(b)] as const));
      const isHub = new Set(degrees.flatMap((degree, place) => (degree > hub ? [id(place)] : [])));
      const avoided = new Set(avoid.map(id));
      const expected = bruteForcePaths(
        ...([joined, id(0), id(1), maxHops] as const),
        (each) => !isHub.has(each) && !avoided.has(each),
      );
      const variables = { ...limits, maxHops, hub, avoid: [...avoided] };
      const stationsOf = (path: { hops: Station[] }) =>
        path.hops.length === 0 ? [] : [path.hops[0]?.from.id, ...path.hops.map(({ to }) => to.id)];

      const found: unknown[] = [];
      let after: string | null = null;
      do {
        const { data, errors } = await ask(DOCUMENT, {
          from: id(0),
          to: id(1),
          first,
          after,
          ...variables,
        });
        expect(errors).toBeUndefined();
        const { nodes, pageInfo, search } = data.paths;
        found.push(...nodes.map(stationsOf));
        if (expected.length > 0) expect(search.outcome).toBe("FOUND");
        else expect(search.outcome).not.toMatch(/FOUND|UNFINISHED/);
        for (const { entity, degree } of search.skippedHubs) {
          expect(isHub.has(entity.id)).toBe(true);
          expect(degree).toBe(degrees[Number(entity.id.split("-")[1])]);
        }
        for (const path of nodes) {
          for (const hop of path.hops) {
            // Something of what joins them is shown, and links lead between the two.
            expect(hop.links.totalCount + hop.statements.totalCount).toBeGreaterThan(0);
            for (const link of hop.links.nodes) {
              expect([link.from.id, link.to.id].sort()).toEqual([hop.from.id, hop.to.id].sort());
            }
          }
          expect(path.sources.articles).toBeGreaterThanOrEqual(limits.minSources);
          expect(path.sentence).toBe(
            path.hops.map((hop: { sentence: string }) => hop.sentence).join(" "),
          );
        }
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      expect(found).toEqual(expected);

      // A second oracle for the shortest of them.
      const shortest = expected.filter(({ length }) => length === expected[0]?.length);
      const search = { graph: id(0).replace(/0$/, ""), ends: [id(0), id(1)] as const };
      expect(
        await cypherShortestPaths(database, {
          ...search,
          ...{ limits, maxHops, hub, avoid: [...avoided] },
        }),
      ).toEqual(shortest);

      const { data: back } = await ask(DOCUMENT, {
        from: id(1),
        to: id(0),
        first: 50,
        ...variables,
      });
      const turned = back.paths.nodes
        .map(stationsOf)
        .map((stations: string[]) => stations.toReversed());
      if (expected.length <= 50) expect(turned.sort()).toEqual([...expected].sort());
    }),
    { numRuns: RUNS },
  );
});
