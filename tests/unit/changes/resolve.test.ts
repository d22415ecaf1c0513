import fc from "fast-check";
import { expect, test } from "vitest";
import {
  backs,
  parseStated,
  type StatedFact,
  statedText,
  type Values,
} from "../../../src/changes/attestation.ts";
import type { Attested } from "../../../src/changes/live-fact.ts";
import { resolve } from "../../../src/changes/resolve.ts";
import { parseDisputes, standingOf } from "../../../src/changes/standing.ts";

const STATEMENT = "statement/s";
const link = (kind: "about" | "said-by" | "on-behalf-of", to: string, values = {}) =>
  [`${kind}/${STATEMENT}/${to}`, { kind, from: STATEMENT, to, values }] as const;

/** What one article may say of a statement. */
const stated: fc.Arbitrary<StatedFact> = fc.record({
  values: fc.record(
    {
      gist: fc.constant("It was said."),
      text: fc.constantFrom("Yes.", "Yes. And no."),
      saidOn: fc.constantFrom("2017", "2017-06", "2018"),
      attribution: fc.constantFrom("an official", "a city official"),
      voice: fc.constantFrom("SPEECH", "SPEECH", "REPORTING"),
    },
    { requiredKeys: ["gist", "voice"] },
  ),
  links: fc
    .tuple(
      fc.shuffledSubarray(["person/a", "person/b", "agency/c"]),
      fc.subarray(["agency/c"]),
      fc.subarray(["topic/x", "topic/y"]),
      fc.constantFrom("FOR", "AGAINST"),
    )
    .map(([speakers, principals, topics, stance]) =>
      Object.fromEntries([
        ...speakers.map((speaker, rank) => link("said-by", speaker, { position: `0${rank}` })),
        ...principals.map((principal) => link("on-behalf-of", principal)),
        ...topics.map((topic) => link("about", topic, { stance })),
      ]),
    ),
});

const attested: fc.Arbitrary<Attested[]> = fc
  .uniqueArray(
    fc.record({
      fact: fc.constant(STATEMENT),
      source: fc.constantFrom("article/a", "article/b", "article/c"),
      publishedOn: fc.constantFrom(null, "2018", "2018-03", "2019"),
      updatedOn: fc.constantFrom(null, null, "2019-05"),
      stated,
      replaces: fc.subarray(["by", "saidOn", "about.stance"]),
      differs: fc.subarray(["by", "saidOn"]),
      outlet: fc.constantFrom(null, "agency/o", "agency/p"),
      isKept: fc.constant(false),
      stance: fc.constantFrom("SUPPORTS", "SUPPORTS", "DISPUTES"),
    }),
    { minLength: 1, selector: ({ source }) => source },
  )
  .filter((list) => list.some(backs));

const sorted = (value: unknown) => JSON.parse(statedText(value as StatedFact));

test("a fact is a function of what its sources state, and not of their order", () => {
  fc.assert(
    fc.property(attested, (list) => {
      const [one, other] = [list, list.toReversed()].map((each) => resolve(STATEMENT, each));
      expect(sorted({ ...other, links: [...(other?.links ?? [])].sort() })).toEqual(
        sorted({ ...one, links: [...(one?.links ?? [])].sort() }),
      );
    }),
  );
});

/** The ends of the links to speakers, in their order. */
function speakersIn(links: Iterable<{ kind: string; to: string; values: Values }>): string[] {
  return [...links]
    .filter(({ kind }) => kind === "said-by")
    .sort((a, b) => (String(a.values.position) < String(b.values.position) ? -1 : 1))
    .map(({ to }) => to);
}

test("has all topics of all sources, and the speakers of one of them, in its order", () => {
  fc.assert(
    fc.property(attested, (list) => {
      const { links, values } = resolve(STATEMENT, list);
      const backing = list.filter(backs);
      const all = new Set(backing.flatMap((each) => Object.keys(each.stated.links ?? {})));
      const stated = backing.map((each) => speakersIn(Object.values(each.stated.links ?? {})));
      const isNamed = stated.some((speakers) => speakers.length > 0);
      const isSpeech = values.voice !== "REPORTING";
      const speakers = speakersIn(links.values());
      expect(speakers.length > 0).toBe(isNamed && isSpeech);
      if (speakers.length > 0) expect(stated).toContainEqual(speakers);
      expect(values).not.toHaveProperty(isNamed || !isSpeech ? "attribution" : "nothing");
      const topics = [...all].filter((id) => id.startsWith("about/"));
      expect([...links.keys()].filter((id) => id.startsWith("about/")).sort()).toEqual(
        topics.sort(),
      );
      expect([...all]).toEqual(expect.arrayContaining([...links.keys()]));
    }),
  );
});

test("counts who backs it, each outlet once, and tells who does not", () => {
  fc.assert(
    fc.property(attested, (list) => {
      const fact = resolve(STATEMENT, list);
      const backing = list.filter(backs);
      const { sourceArticles, sourceOutlets, disputes, disputedBy } = standingOf(fact);
      expect(sourceArticles).toBe(backing.length);
      expect(sourceOutlets).toBe(new Set(backing.flatMap(({ outlet }) => outlet ?? [])).size);
      const told = disputes === undefined ? [] : parseDisputes(String(disputes));
      expect(told.some(({ property }) => property === null)).toBe(backing.length < list.length);
      for (const { values, shown } of told) {
        expect(values.length).toBeGreaterThan(1);
        expect(values.map(({ value }) => value)).toContain(shown);
      }
      const differing = told.flatMap(({ values }) => values.flatMap(({ sources }) => sources));
      expect(String(disputedBy ?? "")).toBe([...new Set(differing)].sort().join(" "));
    }),
  );
});

test("what a source states comes back from its text as it was", () => {
  fc.assert(
    fc.property(stated, (fact) => {
      expect(parseStated(statedText(fact))).toEqual(fact);
    }),
  );
});

test("of several `still so`, the latest article's day counts", () => {
  const fact = "held-office/person/a/city/c/mayor";
  const ends = { kind: "held-office", from: "person/a", to: "city/c" } as const;
  const saying = (source: string, publishedOn: string): Attested => ({
    ...{ fact, source, publishedOn, updatedOn: null, replaces: [], differs: [], isKept: false },
    ...{ outlet: null, stance: "SUPPORTS" },
    stated: { values: { title: "Mayor", until: ".." }, link: ends },
  });
  const list = [saying("article/a", "2021-04-20"), saying("article/b", "2021-03-04")];
  expect(resolve(fact, list).derived).toMatchObject({
    untilEarliest: "2021-04-20",
    untilLatest: "9999-12-31",
    // It had begun by the day of the first.
    sinceEarliest: "0000-01-01",
    sinceLatest: "2021-03-04",
  });
});

test("what nobody gives the date of was said by the day of its first article, as it was last updated", () => {
  const said = (
    source: string,
    publishedOn: string | null,
    more: Partial<Attested> = {},
  ): Attested => ({
    ...{ fact: "statement/s", source, publishedOn, updatedOn: null, replaces: [], differs: [] },
    ...{
      isKept: false,
      outlet: null,
      stance: "SUPPORTS",
      stated: { values: { gist: "It rains." } },
    },
    ...more,
  });
  const bound = (...list: Attested[]) => resolve("statement/s", list).derived;
  const [march, april] = [said("article/a", "2021-03~"), said("article/b", "2021-04-20")];
  expect(bound(april, march)).toMatchObject({
    saidOnBound: "../2021-03~",
    saidOnEarliest: "0000-01-01",
    saidOnLatest: "2021-03-31",
    saidOnSort: "2021-03-31",
  });
  const updated = { ...march, updatedOn: "2021-05" };
  expect(bound(april, updated)).toMatchObject({ saidOnBound: "../2021-04-20" });
  expect(bound(updated)).toMatchObject({ saidOnBound: "../2021-05", saidOnLatest: "2021-05-31" });
  expect(bound(april, { ...march, stance: "DISPUTES" }).saidOnLatest).toBe("2021-04-20");
  const dated = said("article/c", "2021-06", { stated: { values: { saidOn: "2020" } } });
  expect(bound(march, dated)).toMatchObject({ saidOnLatest: "2020-12-31" });
  expect(bound(march, dated)).not.toHaveProperty("saidOnBound");
  // Without any bound it is undated, and last.
  expect(bound(said("article/d", null), said("article/e", "2020/.."))).toMatchObject({
    saidOnLatest: "9999-12-31",
    saidOnSort: "0000-01-01",
  });
});
