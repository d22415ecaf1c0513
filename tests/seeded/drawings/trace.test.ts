import { describe, expect, it } from "vitest";
import { openApi } from "../../support/ask.ts";
import { readDot, readGraphml } from "../../support/read-drawings.ts";

const { ask, fetchCounted } = openApi();

const SIMONSON = "person/peter-simonson";
const SHERIFF = "agency/san-bernardino-county-sheriffs-department";
const ENDS = `from=${SIMONSON}&to=${SHERIFF}`;

interface Station {
  id: string;
  name: string;
}
interface Hop {
  from: Station;
  to: Station;
  sentence: string;
}

async function hopsOf(first: number, maxHops = 4): Promise<Hop[]> {
  const { data } = await ask(
    `query ($from: ID!, $to: ID!, $first: Int, $maxHops: Int) { paths(from: $from, to: $to, first: $first, maxHops: $maxHops) {
      nodes { hops { from { id name } to { id name } sentence } } } }`,
    { from: SIMONSON, to: SHERIFF, first, maxHops },
  );
  return data.paths.nodes.flatMap(({ hops }: { hops: Hop[] }) => hops);
}

const sorted = <T>(items: readonly T[]) =>
  [...new Set(items.map((item) => JSON.stringify(item)))].sort();

describe.each([
  ["trace.dot", "text/vnd.graphviz; charset=utf-8", readDot],
  ["trace.graphml", "application/graphml+xml; charset=utf-8", readGraphml],
] as const)("/%s", (file, type, read) => {
  it("has each entity and each hop of the paths once, as others read it", async () => {
    const { response, text, runs } = await fetchCounted(`/${file}?${ENDS}&first=5`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(type);
    const { nodes, edges } = await read(text);
    const hops = await hopsOf(5);
    expect(sorted(edges)).toEqual(
      sorted(hops.map(({ from, to, sentence }) => ({ from: from.id, to: to.id, sentence }))),
    );
    expect(edges).toHaveLength(sorted(edges).length);
    const stations = hops.flatMap(({ from, to }) => [from, to]);
    expect(sorted(nodes.map(({ id, name }) => ({ id, name })))).toEqual(
      sorted(stations.map(({ id, name }) => ({ id, name }))),
    );
    const simonson = nodes.find(({ id }) => id === SIMONSON);
    expect(simonson?.kind).toBe("Person");
    expect(simonson?.url).toBe(`http://localhost/${SIMONSON}`);
    // The ends, the levels, what joins the hops, the things and the passages.
    const files = new Set(runs.map((run) => run.file));
    expect([...files].filter((each) => each.startsWith("paths/")).sort()).toEqual([
      ...["paths/degrees.cypher", "paths/evidence.cypher", "paths/expand.cypher"],
    ]);
    expect(runs.filter((run) => run.file === "citations/by-subject.cypher")).toHaveLength(1);
  });

  it("has a hop once that some paths take in one direction and some in the other", async () => {
    const pairOf = ({ from, to }: { from: string; to: string }) => [from, to].sort().join(" ");
    const hops = (await hopsOf(50, 6)).map(({ from, to }) => ({ from: from.id, to: to.id }));
    const pairs = new Set(hops.map(pairOf));
    // Some are taken in both.
    expect(sorted(hops).length).toBeGreaterThan(pairs.size);
    const { edges } = await read((await fetchCounted(`/${file}?${ENDS}&first=50&maxHops=6`)).text);
    expect(edges.map(pairOf).sort()).toEqual([...pairs].sort());
  });

  it("has both ends and says why there is no path", async () => {
    const { text } = await fetchCounted(
      `/${file}?from=${SIMONSON}&to=topic/sanctuary-city&linkKinds=HELD_OFFICE,PART_OF`,
    );
    const { nodes, edges } = await read(text);
    expect(nodes.map(({ id }) => id)).toEqual([SIMONSON, "topic/sanctuary-city"]);
    expect(edges).toEqual([]);
    expect(text.replaceAll("\n", " ")).toContain("nothing connects Peter Simonson and");
  });

  it("takes all arguments of the field, under its names", async () => {
    const all = `${ENDS}&first=2&maxHops=6&linkKinds=ABOUT,MENTIONS&avoid=person/jeff-sessions,city/albuquerque-nm&avoidHubsOver=90&validOn=2017-08-03&saidBetween=2017-01-01/&minSources=1`;
    expect((await fetchCounted(`/${file}?${all}`)).response.status).toBe(200);
    const narrow = await fetchCounted(`/${file}?${ENDS}&saidBetween=2016-01-01/2016-12-31`);
    expect((await read(narrow.text)).edges).toEqual([]);
  });

  it.each([
    [`${ENDS}&hops=3`, /^There is no parameter “hops”: there are from, to, first/],
    [`${ENDS}&first=2&first=3`, /^The parameter “first” is there twice/],
    [`${ENDS}&first=many`, /^“first” must be a whole number, but is “many”/],
    [`${ENDS}&first=900`, /`first` must be between 1 and 100/],
    [`${ENDS}&saidBetween=2017`, /^“saidBetween” must be two days/],
    [`${ENDS}&validOn=yesterday`, /yesterday/],
    [`${ENDS}&linkKinds=KNOWS`, /KNOWS/],
    [`from=${SIMONSON}`, /\$to/],
    [
      `from=${SIMONSON}&to=person/nobody-at-all`,
      /person\/nobody-at-all, which is not in this graph/,
    ],
    [`from=${SIMONSON}&to=<script>`, /<script>/],
  ])("refuses ?%s with a sentence", async (parameters, sentence) => {
    const { response, text } = await fetchCounted(`/${file}?${parameters}`);
    expect([response.status, response.headers.get("content-type")]).toEqual([
      400,
      "text/plain; charset=UTF-8",
    ]);
    expect(text).toMatch(sentence);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("has what is around an entity", async () => {
    const around = file.replace("trace", "neighborhood");
    const of = "program/public-safety-partnership";
    const { text, response } = await fetchCounted(
      `/${around}?of=${of}&perKind=2&kinds=CITY,AGENCY`,
    );
    expect(response.headers.get("content-type")).toBe(type);
    const { nodes, edges } = await read(text);
    const { data } = await ask(
      `query ($of: ID!) { neighborhood(of: $of, perKind: 2, kinds: [CITY, AGENCY]) {
        nodes { entity { id name } } links { hop { from { id } to { id } sentence } } } }`,
      { of },
    );
    const shown = data.neighborhood;
    expect(nodes.map(({ id, name }) => ({ id, name }))).toEqual(
      shown.nodes.map(({ entity }: { entity: Station }) => entity),
    );
    expect(edges).toEqual(
      shown.links.map(({ hop }: { hop: Hop }) => ({
        ...{ from: hop.from.id, to: hop.to.id, sentence: hop.sentence },
      })),
    );
    expect(edges.length).toBeGreaterThan(2);
    expect(text).toContain("that are not shown");
    const refused = await fetchCounted(`/${around}?of=${of}&depth=9`);
    expect([refused.response.status, refused.text]).toEqual([
      400,
      expect.stringContaining("depth"),
    ]);
  });

  it("is sent once while it stays the same", async () => {
    const first = await fetchCounted(`/${file}?${ENDS}`);
    const headers = { "if-none-match": first.response.headers.get("etag") ?? "" };
    expect((await fetchCounted(`/${file}?${ENDS}`, { headers })).response.status).toBe(304);
    const posted = await fetchCounted(`/${file}?${ENDS}`, { method: "POST" });
    expect(posted.response.status).toBe(405);
  });
});
