import fc from "fast-check";
import type { Database } from "../../src/graph/database.ts";
import { loadBundles } from "../../src/loading/load-bundles.ts";
import { bundleFromText } from "../../src/loading/read-bundle.ts";

// Three articles that tell of the same few things, each in many versions.

export const SOURCES = ["article/a", "article/b", "article/c"] as const;
const STATEMENTS = ["statement/zero", "statement/one", "statement/two"];
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
export const version = fc.record({
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
  /** What it leaves to other articles to tell: it is then refused where none has. */
  leaves: fc.constant<string[]>([]),
  /** One of its statements responds to what may be another article's. */
  responds: fc.constant<boolean>(false),
});

export type Version = typeof version extends fc.Arbitrary<infer V> ? V : never;

function bundle(source: string, day: string, said: Version) {
  const stanceOn = (what: string) => said.disputes.includes(what) && { stance: "DISPUTES" };
  const office = {
    ...{ of: "city/elm", title: "Mayor" },
    ...(said.since && { since: said.since }),
    ...(said.until && { until: said.until }),
    cite: cite("Mayor Lee of Elm", said.start, stanceOn("office")),
  };
  const told = <T extends { id: string }>(items: T[]) =>
    items.filter(({ id }) => !said.leaves.includes(id));
  const quote = "It rains.";
  const statement = (id: string, at: number) => ({
    id,
    ...{ act: "ASSERTION", medium: "OTHER", gist: "There is rain.", differs: DIFFERS.statement },
    because: { by: "The article is about its mayor." },
    ...(said.saidOn && { saidOn: said.saidOn }),
    ...(said.isQuoted && { text: quote }),
    ...said.saidBy,
    about: ["city/elm", "topic/rain"].map((entity) => ({
      entity,
      ...(said.stance && { stance: said.stance }),
    })),
    mentions: said.mentions,
    ...(said.responds &&
      id === "statement/zero" && {
        respondsTo: [{ statement: "statement/one", kind: "DENIES" }],
      }),
    cite: [
      cite(quote, at, {
        // The article's own voice has no words of a speaker.
        mode: said.isQuoted && !("text" in said.saidBy) ? "DIRECT" : "INDIRECT",
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
    agencies: told([{ id: "agency/hall", name: "The Hall", kind: "NEWS_OUTLET" }]),
    cities: told([
      {
        ...{ id: "city/elm", name: "Elm", country: "US", differs: DIFFERS.city },
        ...(said.region && { region: said.region }),
        summary: undefined,
      },
    ]),
    topics: [{ id: "topic/rain", name: "Rain" }],
    statements: STATEMENTS.filter(
      (id) => id === "statement/zero" || said.statements.includes(id),
    ).map((id) => statement(id, 300 + 20 * STATEMENTS.indexOf(id) + said.start)),
  };
}

/** Loads a version of one of the articles, and takes back what it leaves out. @returns the mistakes */
export async function loadVersion(
  database: Database,
  source: number,
  said: Version,
): Promise<readonly unknown[]> {
  const id = SOURCES[source] ?? SOURCES[0];
  const text = JSON.stringify(bundle(id, DAYS[source] ?? "", said));
  const results = await loadBundles(database, [bundleFromText(`${id}.yaml`, text)], {
    missing: "retract",
  });
  return results.flatMap((each) => each.mistakes);
}
