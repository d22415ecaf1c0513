import fc from "fast-check";
import { beforeEach, expect, inject, test } from "vitest";
import { loadBundles } from "../../../src/loading/load-bundles.ts";
import { bundleFromText } from "../../../src/loading/read-bundle.ts";
import { emptyGraph, everything, openScratch } from "../../support/scratch.ts";

// Three articles, each in several versions, loaded in any order and again: the graph is what their
// last versions come to, whatever there was before.

const database = openScratch();
beforeEach(() => emptyGraph(database));

const SOURCES = ["article/a", "article/b", "article/c"] as const;
const DAYS = ["2017-01-01", "2017-08-03", "2018-01-01"];
const DIFFERS = {
  person: ["offices.since", "offices.until", "offices.title", "name", "names"],
  city: ["region"],
  statement: ["saidOn", "gist", "text", "by", "voice", "about.stance"],
};

const cite = (exact: string, start: number, more = {}) => ({
  ...{ exact, start, end: start + exact.length },
  ...more,
});

/** What an article may say: each part is there or not, in one of a few ways. */
const version = fc.record({
  name: fc.constantFrom("Ann Lee", "Anne Lee"),
  aliases: fc.subarray(["A. Lee", "Mayor Lee"]),
  kind: fc.constantFrom("ALIAS", "FORMER"),
  since: fc.option(fc.constantFrom("2009", "2009-05", "2012")),
  until: fc.option(fc.constantFrom("..", "2020", "2019-06")),
  hasOffice: fc.boolean(),
  region: fc.option(fc.constantFrom("NM", "TX")),
  saidOn: fc.option(fc.constantFrom("2016", "2016-12")),
  isQuoted: fc.boolean(),
  saidBy: fc.constantFrom<object>(
    { by: { speaker: "person/ann-lee" } },
    { by: [{ speaker: "person/ann-lee" }, { speaker: "agency/hall" }] },
    { by: [{ speaker: "agency/hall" }, { speaker: "person/ann-lee" }] },
    { attribution: { value: "rains" }, onBehalfOf: ["city/elm"] },
    { voice: "OPINION", by: { speaker: "agency/hall" } },
    { voice: "REPORTING", text: undefined },
  ),
  stance: fc.option(fc.constantFrom("FOR", "AGAINST")),
  mentions: fc.subarray(["city/elm", "agency/hall"]),
  statements: fc.subarray(["statement/one", "statement/two"]),
  via: fc.option(fc.constant("agency/hall")),
  start: fc.nat(50),
  disputes: fc.subarray(["office", "statement"]),
});
type Version = typeof version extends fc.Arbitrary<infer V> ? V : never;

function bundle(source: string, day: string, said: Version) {
  const stanceOn = (what: string) => said.disputes.includes(what) && { stance: "DISPUTES" };
  const office = {
    ...{ of: "city/elm", title: "Mayor" },
    ...(said.since && { since: said.since }),
    ...(said.until && { until: said.until }),
    cite: cite("Mayor Lee of Elm", said.start, stanceOn("office")),
  };
  const quote = "It rains.";
  const statement = (id: string, at: number) => ({
    id,
    ...{ act: "ASSERTION", medium: "OTHER", gist: "There is rain.", differs: DIFFERS.statement },
    ...(said.saidOn && { saidOn: said.saidOn }),
    ...(said.isQuoted && { text: quote }),
    ...said.saidBy,
    about: [{ entity: "city/elm", ...(said.stance && { stance: said.stance }) }],
    mentions: said.mentions,
    cite: [
      cite(quote, at, {
        mode: said.isQuoted ? "DIRECT" : "INDIRECT",
        ...(id !== "statement/zero" && stanceOn("statement")),
      }),
    ],
  });
  return {
    article: {
      ...{
        id: source,
        language: "en",
        text: { file: "a.txt", sha256: "0".repeat(64), verifiedOn: "2026-01-01" },
      },
      publishedOn: { value: day, cite: cite(day, 0) },
      publishedBy: {
        agency: "agency/hall",
        cite: cite("The Hall", 20, said.via ? { via: said.via } : {}),
      },
    },
    people: [
      {
        ...{ id: "person/ann-lee", name: said.name, differs: DIFFERS.person },
        names: said.aliases.map((text) => ({ text, kind: said.kind })),
        summary: { value: "A mayor.", cite: cite("a mayor", 200) },
        ...(said.hasOffice && { offices: [office] }),
      },
    ],
    agencies: [{ id: "agency/hall", name: "The Hall", kind: "NEWS_OUTLET" }],
    cities: [
      {
        ...{ id: "city/elm", name: "Elm", country: "US", differs: DIFFERS.city },
        ...(said.region && { region: said.region }),
        summary: undefined,
      },
    ],
    statements: ["statement/zero", ...said.statements].map((id, index) =>
      statement(id, 300 + 20 * index + said.start),
    ),
  };
}

/** @throws Error when it was refused: what is generated knows of all differences */
async function load(source: number, said: Version): Promise<void> {
  const id = SOURCES[source] ?? SOURCES[0];
  const text = JSON.stringify(bundle(id, DAYS[source] ?? "", said));
  const results = await loadBundles(database, [bundleFromText(`${id}.yaml`, text)], {
    missing: "retract",
  });
  const mistakes = results.flatMap((each) => each.mistakes);
  if (mistakes.length > 0) throw new Error(JSON.stringify(mistakes.slice(0, 3)));
}

async function graph(): Promise<unknown> {
  const text = JSON.stringify(await everything(database));
  return JSON.parse(text.replace(/"recordedAt":"[^"]*"/g, '"recordedAt":""'));
}

test("the graph is what the last versions of all articles come to, in whatever order", async () => {
  const loads = fc.array(fc.record({ source: fc.nat(SOURCES.length - 1), said: version }), {
    minLength: 2,
    maxLength: 6,
  });
  const runs = fc.asyncProperty(loads, fc.boolean(), async (sequence, isReversed) => {
    await emptyGraph(database);
    for (const { source, said } of sequence) await load(source, said);
    const grown = await graph();
    const last = new Map(sequence.map(({ source, said }) => [source, said]));
    await emptyGraph(database);
    for (const [source, said] of isReversed ? [...last].reverse() : last) await load(source, said);
    expect(grown).toEqual(await graph());
  });
  await fc.assert(runs, inject("isThorough") ? { numRuns: 60 } : { numRuns: 12, seed: 2026 });
});
