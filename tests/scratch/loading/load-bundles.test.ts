import { beforeEach, describe, expect, test } from "vitest";
import { isGraphEmpty } from "../../../src/loading/is-graph-empty.ts";
import { loadBundles } from "../../../src/loading/load-bundles.ts";
import { loadFiles } from "../../../src/loading/load-files.ts";
import { countEntries, loadReport } from "../../../src/loading/load-report.ts";
import { bundleFromText } from "../../../src/loading/read-bundle.ts";
import { bundleFolder } from "../../support/bundle-folder.ts";
import { emptyGraph, everything, openScratch, rows } from "../../support/scratch.ts";

const database = openScratch();
const FIRST = "night-ferry.yaml";
const SECOND = "second-article.yaml";
const MAYOR = "held-office/person/ines-calloway/city/tern-harbor/mayor";

beforeEach(() => emptyGraph(database));

async function verified() {
  const folder = bundleFolder();
  await folder.verify(FIRST, SECOND);
  const load = async (...names: string[]) => {
    const results = await loadFiles(database, names.map(folder.at));
    return results.map((result) => ({ ...result, counts: countEntries(result.entries) }));
  };
  const refused = async (...names: string[]) => {
    const message = await load(...names).then(
      () => "loaded",
      (error: Error) => error.message,
    );
    return message.replaceAll(`${folder.folder}/`, "");
  };
  return { ...folder, load, refused };
}

describe("the first load", () => {
  test("writes things, names, links and citations as the model has them", async () => {
    const { load } = await verified();
    expect(await isGraphEmpty(database)).toBe(true);
    const [result] = await load(FIRST);
    expect(await isGraphEmpty(database)).toBe(false);
    expect(result?.counts).toMatchObject({ changed: {}, unchanged: {}, left: {} });
    expect(result?.counts.added).toMatchObject({
      Person: 3,
      Statement: 4,
      HELD_OFFICE: 2,
      Name: 11,
      Citation: 18,
    });

    const [brandt] = await rows(
      database,
      `
      MATCH (p:Thing:Entity:Person {id: "person/tomas-brandt"})-[office:HELD_OFFICE]->(agency:Agency)
      RETURN properties(p) AS person, properties(office) AS office, agency.id AS of`,
    );
    const recordedAt = expect.stringMatching(/^\d{4}-.*Z$/);
    expect(brandt).toEqual({
      of: "agency/harbor-authority",
      person: {
        id: "person/tomas-brandt",
        name: "Tomás Brandt",
        label: "Tomás Brandt",
        recordedAt,
      },
      office: {
        id: "held-office/person/tomas-brandt/agency/harbor-authority/director",
        recordedAt,
        key: "director",
        title: "Director",
        since: "2015",
        sinceEarliest: "2015-01-01",
        sinceLatest: "2015-12-31",
        sinceSort: "2015-01-01",
        until: "..",
        untilEarliest: "2021-03-04",
        untilLatest: "9999-12-31",
        untilSort: "9999-12-31",
      },
    });
  });

  test("gives a statement its speaker, office, dates and passage", async () => {
    const { load } = await verified();
    await load(FIRST);
    const [said] = await rows(
      database,
      `
      MATCH (s:Thing:Statement {id: "statement/brandt-never-unsafe"})-[saidBy:SAID_BY]->(speaker)
      MATCH (c:Citation {subject: s.id})-[:IN]->(article), (c)-[:VIA]->(outlet)
      RETURN properties(s) AS s, saidBy.officeLinkId AS office, properties(c) AS c, article.id AS article, outlet.id AS outlet, c.start = toInteger(c.start) AS isInteger`,
    );
    expect(said).toMatchObject({
      office: "held-office/person/tomas-brandt/agency/harbor-authority/director",
      article: "article/ledger-2021-03-night-ferry",
      outlet: "agency/radio-marram",
      isInteger: true,
      s: {
        label: "The pier was safe all along.",
        speakerId: "person/tomas-brandt",
        saidOnEarliest: "0000-01-01",
        saidOnLatest: "9999-12-31",
        saidOnSort: "0000-01-01",
      },
      c: {
        mode: "DIRECT",
        stance: "SUPPORTS",
        exact: "It was never unsafe.",
        start: 468,
        end: 488,
        sort: "article/ledger-2021-03-night-ferry#000000468",
      },
    });
    expect(said?.s).not.toHaveProperty("saidOn");
    const modes = await rows(
      database,
      `
      MATCH (c:Citation) RETURN split(c.subject, "/")[0] AS subject, c.mode AS mode, count(*) AS count ORDER BY subject, mode`,
    );
    expect(modes).toContainEqual({ subject: "statement", mode: "INDIRECT", count: 1 });
    expect(modes).toContainEqual({ subject: "held-office", mode: null, count: 4 });
    expect(modes).toContainEqual({ subject: "program", mode: null, count: 1 });
  });

  test("keeps every name, the preferred one first", async () => {
    const { load } = await verified();
    await load(FIRST);
    const names = await rows(
      database,
      `
      MATCH (:Entity {id: "person/ines-calloway"})-[:HAS_NAME]->(n:Name) RETURN n.key AS key, n.sort AS sort ORDER BY sort`,
    );
    expect(names).toEqual([
      { key: "person/ines-calloway#PREFERRED#Ines Calloway", sort: "0Ines Calloway" },
      { key: "person/ines-calloway#ALIAS#Mayor Ines Calloway", sort: "1Mayor Ines Calloway" },
      { key: "person/ines-calloway#ALIAS#Ms. Calloway", sort: "1Ms. Calloway" },
    ]);
  });

  test("labels an article by its headline, its publisher and date, or its id", async () => {
    const { edit, load } = await verified();
    const label = () => rows(database, "MATCH (a:Article) RETURN a.label AS label ORDER BY a.id");
    await load(FIRST, SECOND);
    expect(await label()).toEqual([
      { label: "Tern Harbor puts its night ferry on hold" },
      { label: "article/monitor-2021-04-thanks" },
    ]);
    await emptyGraph(database);
    edit(FIRST, /\n {2}headline: .*/, "");
    await load(FIRST);
    expect(await label()).toEqual([{ label: "The Ludlow Ledger, 2021-03-04" }]);
  });
});

describe("the same file again", () => {
  test("changes nothing, and says so", async () => {
    const { at, load } = await verified();
    await load(FIRST);
    const before = await everything(database);
    const [again] = await load(FIRST);
    expect(again?.counts).toMatchObject({ added: {}, changed: {}, left: {} });
    expect(await everything(database)).toEqual(before);
    expect(loadReport(again ? [again] : [])).toMatch(
      new RegExp(
        `^${at(FIRST)}: nothing changed; all \\d+ things, links, names and citations were there\\.$`,
      ),
    );
  });

  test("reports what it no longer says, and leaves it", async () => {
    const { edit, load } = await verified();
    await load(FIRST);
    edit(FIRST, / {4}saidOn: 2021-03-02\n/, "");
    edit(FIRST, / {4}mentions:\n.*\n/, "");
    edit(FIRST, / {2}- id: statement\/calloway-not-before-safe[\s\S]*?\n\n/, "");
    const before = await everything(database);
    const [result] = await load(FIRST).catch((error) => [error]);
    const left = result.entries.filter(({ outcome }: { outcome: string }) => outcome === "left");
    expect(
      left.map(({ kind, id }: { kind: string; id: string }) => `${kind} ${id}`).sort(),
    ).toEqual([
      expect.stringMatching(/^Citation citation\/[0-9a-f]{20}$/),
      expect.stringMatching(/^Citation citation\/[0-9a-f]{20}$/),
      "MENTIONS mentions/statement/brandt-never-unsafe/program/night-ferry",
      "Statement statement/calloway-not-before-safe",
    ]);
    expect(loadReport([result])).toContain("  left: Statement statement/calloway-not-before-safe");
    expect(await everything(database)).toEqual(before);
  });

  test("reports a property that it no longer has", async () => {
    const { edit, load } = await verified();
    await load(FIRST);
    edit(FIRST, "    answerBy: 2021-03-15\n", "");
    const [result] = await load(FIRST);
    expect(result?.entries.filter(({ outcome }) => outcome === "left")).toEqual([
      { outcome: "left", kind: "property", id: "statement/city-letter", properties: ["answerBy"] },
    ]);
  });
});

describe("a property that is not the graph's", () => {
  test("is refused with both values, all of them in one run, and nothing is written", async () => {
    const { edit, load, refused } = await verified();
    await load(FIRST);
    const before = await everything(database);
    edit(FIRST, "since: 2018", "since: 2017");
    edit(FIRST, "gist: The pier was safe all along.", "gist: The pier was safe.");
    edit(FIRST, "stance: AGAINST", "stance: FOR");
    edit(FIRST, "kind: OTHER", "kind: COMPANY");
    edit(
      FIRST,
      "speaker: person/ines-calloway }\n    act: DOCUMENT",
      "speaker: agency/harbor-authority }\n    act: DOCUMENT",
    );
    expect((await refused(FIRST)).split("\n")).toEqual([
      `night-ferry.yaml:16:9 people[0].offices[0] (person/ines-calloway): since is “2017” here and “2018” in the graph; if this one is right, list offices.since under replaces`,
      expect.stringMatching(
        /agencies\[2\]\.kind .*: kind is “COMPANY” here and “OTHER” in the graph; if this one is right, list kind under replaces$/,
      ),
      expect.stringMatching(
        /about\[0\] .*: stance is “FOR” here and “AGAINST” in the graph; if this one is right, list about\.stance under replaces$/,
      ),
      expect.stringMatching(
        /by .*: speaker is “agency\/harbor-authority” here and “person\/ines-calloway” in the graph; it can't be replaced/,
      ),
      expect.stringMatching(
        /gist .*: gist is “The pier was safe\.” here and “The pier was safe all along\.” in the graph; /,
      ),
      "5 mistakes; nothing was written of night-ferry.yaml.",
    ]);
    expect(await everything(database)).toEqual(before);
  });

  test("replaces it where the bundle says so, with what follows from it", async () => {
    const { edit, load } = await verified();
    await load(FIRST);
    edit(FIRST, "since: 2018", "since: 2017");
    edit(
      FIRST,
      "    name: Ines Calloway\n",
      "    name: Ines Calloway\n    replaces: [offices.since]\n",
    );
    const [result] = await load(FIRST);
    expect(result?.entries.filter(({ outcome }) => outcome === "changed")).toEqual([
      {
        outcome: "changed",
        kind: "HELD_OFFICE",
        id: MAYOR,
        properties: ["since", "sinceEarliest", "sinceLatest", "sinceSort"],
      },
    ]);
    expect(
      await rows(
        database,
        "MATCH ()-[o:HELD_OFFICE {title: 'Mayor'}]->() RETURN o.since AS since, o.sinceLatest AS latest",
      ),
    ).toEqual([{ since: "2017", latest: "2017-12-31" }]);
  });

  test("is filled in where the graph has none, and reported", async () => {
    const { edit, load } = await verified();
    await load(FIRST);
    edit(
      FIRST,
      "    gist: The pier was safe all along.\n",
      "    gist: The pier was safe all along.\n    saidOn: 2021-03-02\n",
    );
    const [result] = await load(FIRST);
    expect(result?.entries.filter(({ outcome }) => outcome === "changed")).toEqual([
      {
        outcome: "changed",
        kind: "Statement",
        id: "statement/brandt-never-unsafe",
        properties: ["saidOn", "saidOnEarliest", "saidOnLatest", "saidOnSort"],
      },
    ]);
    // The links hold the date too, for the lists of what is about or mentions somebody.
    expect(
      await rows(
        database,
        `MATCH (:Statement {id: "statement/brandt-never-unsafe"})-[l:MENTIONS]->(target)
         RETURN target.id = l.toId AS isOfTarget, l.saidOnSort AS saidOnSort`,
      ),
    ).toEqual([{ isOfTarget: true, saidOnSort: "2021-03-02" }]);
  });

  test("a replaced name stays as an alias, and comes back from there", async () => {
    const { edit, load } = await verified();
    await load(FIRST);
    const names = () =>
      rows(
        database,
        `
      MATCH (:Entity {id: "person/tomas-brandt"})-[:HAS_NAME]->(n:Name) RETURN n.key AS key, n.kind AS kind ORDER BY n.sort`,
      );
    edit(FIRST, "    name: Tomás Brandt\n", "    name: Tom Brandt\n    replaces: [name]\n");
    await load(FIRST);
    expect(await names()).toEqual([
      { key: "person/tomas-brandt#PREFERRED#Tom Brandt", kind: "PREFERRED" },
      { key: "person/tomas-brandt#ALIAS#Tomás Brandt", kind: "ALIAS" },
    ]);
    edit(FIRST, "    name: Tom Brandt\n", "    name: Tomás Brandt\n");
    await load(FIRST);
    expect(await names()).toEqual([
      { key: "person/tomas-brandt#PREFERRED#Tomás Brandt", kind: "PREFERRED" },
      { key: "person/tomas-brandt#ALIAS#Tom Brandt", kind: "ALIAS" },
    ]);
  });

  test("a passage's mode and outlet are facts too; where it stands follows the text", async () => {
    const { edit, load, refused } = await verified();
    await load(FIRST);
    edit(FIRST, "via: agency/radio-marram", "mode: MIXED, via: agency/ludlow-ledger");
    edit(
      FIRST,
      "text: It was never unsafe.\n",
      "replaces: [text]\n    addressedTo: [agency/radio-marram]\n",
    );
    expect(await refused(FIRST)).toMatch(
      /mode is “MIXED” here and “DIRECT” in the graph.*cite\.mode[\s\S]*via is “agency\/ludlow-ledger” here and “agency\/radio-marram”/,
    );
    edit(FIRST, "replaces: [text]", "replaces: [cite.mode, cite.via]");
    edit(FIRST, /verifiedOn: \S+/, "verifiedOn: 2032-01-01");
    await load(FIRST);
    const via = `MATCH (c:Citation {subject: "statement/brandt-never-unsafe"})-[:VIA]->(a) RETURN a.id AS via, c.mode AS mode, c.verifiedOn AS on`;
    expect(await rows(database, via)).toEqual([
      { via: "agency/ludlow-ledger", mode: "MIXED", on: "2032-01-01" },
    ]);
  });
});

describe("a second article", () => {
  test("shares the person, and adds its citation to the link that is there", async () => {
    const { load } = await verified();
    await load(FIRST);
    const [result] = await load(SECOND);
    expect(result?.counts.unchanged).toMatchObject({ Person: 1, HELD_OFFICE: 1, Name: 1 });
    expect(result?.counts.changed).toEqual({});
    expect(result?.counts.left).toEqual({});
    expect(
      await rows(database, "MATCH (p:Person {name: 'Ines Calloway'}) RETURN count(p) AS count"),
    ).toEqual([{ count: 1 }]);
    expect(
      await rows(
        database,
        `
      MATCH (:Person {id: "person/ines-calloway"})-[o:HELD_OFFICE]->()
      MATCH (c:Citation {subject: o.id})-[:IN]->(a) RETURN a.id AS article, count(c) AS citations ORDER BY article`,
      ),
    ).toEqual([
      { article: "article/ledger-2021-03-night-ferry", citations: 2 },
      { article: "article/monitor-2021-04-thanks", citations: 1 },
    ]);
  });

  test("comes after the one that it needs, in whatever order they are given", async () => {
    const { at, load } = await verified();
    const results = await load(SECOND, FIRST);
    expect(results.map(({ file }) => file)).toEqual([at(FIRST), at(SECOND)]);
    const before = await everything(database);
    await load(FIRST, SECOND);
    expect(await everything(database)).toEqual(before);
  });

  test("is refused without what it needs, and says what that is", async () => {
    const { refused } = await verified();
    expect((await refused(SECOND)).split("\n")).toEqual([
      "second-article.yaml:12:9 people[0].offices[0] (person/ines-calloway): names city/tern-harbor, which is neither in this bundle nor in the graph",
      expect.stringMatching(
        /addressedTo\[0\] .*: names agency\/harbor-authority, which is neither/,
      ),
      "2 mistakes; nothing was written of second-article.yaml.",
    ]);
    expect(await isGraphEmpty(database)).toBe(true);
  });

  test("may name an office that only the graph knows", async () => {
    const { edit, load, refused } = await verified();
    await load(FIRST);
    edit(SECOND, /people:[\s\S]*?\n\n/, "");
    edit(SECOND, "as: Mayor", "as: Governor");
    expect(await refused(SECOND)).toMatch(
      /by\.as .*: names no office of person\/ines-calloway in this bundle or in the graph \(there: Mayor\): Governor/,
    );
    edit(SECOND, "as: Governor", "as: mayor");
    await load(SECOND);
    expect(
      await rows(
        database,
        `
      MATCH (:Statement {id: "statement/calloway-thanks"})-[s:SAID_BY]->() RETURN s.officeLinkId AS office`,
      ),
    ).toEqual([{ office: MAYOR }]);
  });

  test("says until when: of two that say `still so`, the later one counts, in either order", async () => {
    const { edit, load } = await verified();
    edit(FIRST, "since: 2018 #", "since: 2018\n        until: .. #");
    edit(SECOND, "since: 2018\n", "since: 2018\n        until: ..\n");
    const until = () =>
      rows(
        database,
        "MATCH ()-[o:HELD_OFFICE {title: 'Mayor'}]->() RETURN o.untilEarliest AS until",
      );
    await load(FIRST);
    expect(await until()).toEqual([{ until: "2021-03-04" }]);
    await load(SECOND);
    expect(await until()).toEqual([{ until: "2021-04-20" }]);
    const [again] = await load(FIRST);
    expect(again?.counts.changed).toEqual({});
    expect(await until()).toEqual([{ until: "2021-04-20" }]);
  });

  test("does not count as left what the first one said about a statement that both report", async () => {
    const { load, read, write } = await verified();
    await load(FIRST);
    const shared = `
  - id: statement/brandt-never-unsafe
    by: { speaker: person/tomas-brandt }
    act: DENIAL
    medium: INTERVIEW
    gist: The pier was safe all along.
    cite: { exact: 20 April 2021, start: 20, end: 33 }
`;
    write(SECOND, read(SECOND) + shared);
    const [result] = await load(SECOND);
    expect(result?.counts.left).toEqual({});
    expect(result?.counts.unchanged).toMatchObject({ Statement: 1, SAID_BY: 1 });
  });
});

test("a name of another kind, or in another language, is a conflict of its own", async () => {
  const { edit, load, refused } = await verified();
  const alias = "{ text: Ms. Calloway, kind: ALIAS }";
  edit(FIRST, alias, "{ text: Ms. Calloway, kind: ALIAS, language: en }");
  await load(FIRST);
  edit(FIRST, "language: en }", "language: fr }");
  expect(await refused(FIRST)).toContain("language is “fr” here and “en” in the graph");
  edit(FIRST, "kind: ALIAS, language: fr }", "kind: FORMER }");
  expect(await refused(FIRST)).toContain(
    "the kind of Ms. Calloway is “FORMER” here and “ALIAS” in the graph; if this one is right, list names under replaces",
  );
  edit(FIRST, "    name: Ines Calloway\n", "    name: Ines Calloway\n    replaces: [names]\n");
  await load(FIRST);
  const [former] = await rows(
    database,
    "MATCH (n:Name {text: 'Ms. Calloway'}) RETURN n.key AS key, n.sort AS sort, n.language AS language",
  );
  expect(former).toEqual({
    key: "person/ines-calloway#FORMER#Ms. Calloway",
    sort: "3Ms. Calloway",
    language: "en",
  });
});

test("what agencies are to each other and to cities, and addresses, which only grow", async () => {
  const { edit, load } = await verified();
  const authority = "{ id: agency/harbor-authority, name: Harbor Authority, kind: OTHER }";
  const cite = '{ exact: "The Ludlow Ledger", start: 42, end: 59 }';
  edit(
    FIRST,
    authority,
    `id: agency/harbor-authority
    name: Harbor Authority
    kind: OTHER
    sameAs: [https://harbor.example/a]
    summary: { value: Runs the pier., cite: ${cite} }
    partOf: [{ agency: agency/radio-marram, cite: ${cite} }]
    serves: [{ city: city/tern-harbor, cite: ${cite} }]
    detainsFor: [{ for: city/port-ellery, until: 2020, cite: ${cite} }]`,
  );
  await load(FIRST);
  edit(FIRST, "harbor.example/a", "harbor.example/b");
  const [result] = await load(FIRST);
  expect(result?.counts.changed).toEqual({ Agency: 1 });
  expect(
    await rows(
      database,
      `MATCH (a:Agency {id: "agency/harbor-authority"})-[link:PART_OF|SERVES|DETAINS_FOR]->()
       RETURN link.id AS id, link.untilLatest AS until, a.sameAs AS sameAs ORDER BY id`,
    ),
  ).toEqual(
    [
      ["detains-for/agency/harbor-authority/city/port-ellery", "2020-12-31"],
      ["part-of/agency/harbor-authority/agency/radio-marram", "9999-12-31"],
      ["serves/agency/harbor-authority/city/tern-harbor", "9999-12-31"],
    ].map(([id, until]) => ({
      id,
      until,
      sameAs: ["https://harbor.example/a", "https://harbor.example/b"],
    })),
  );
  expect(
    await rows(
      database,
      "MATCH (c:Citation {subject: 'agency/harbor-authority#summary'}) RETURN count(c) AS count",
    ),
  ).toEqual([{ count: 1 }]);
});

test("an id that is something else in the graph is refused", async () => {
  const { refused } = await verified();
  await database.write((run) =>
    run(
      {
        file: "(test)",
        text: "CREATE (:Thing:Entity:City {id: 'person/odile-marsh'}), (:Thing:Entity:Agency {id: 'city/tern-harbor'})",
      },
      {},
    ),
  );
  const message = await refused(FIRST);
  expect(message).toContain("names person/odile-marsh, which the graph has as City, not as Person");
  expect(message).toContain("names city/tern-harbor, which the graph has as Agency, not as City");
});

test("another publisher, or another whole, would stand beside the first: refused", async () => {
  const { edit, load, refused } = await verified();
  await load(FIRST);
  edit(FIRST, "via: agency/radio-marram", "via: agency/ludlow-ledger");
  edit(
    FIRST,
    "publishedBy: { agency: agency/ludlow-ledger",
    "publishedBy: { agency: agency/radio-marram",
  );
  edit(FIRST, "partOf: statement/city-letter", "partOf: statement/calloway-not-before-safe");
  const message = await refused(FIRST);
  expect(message).toContain(
    "the publisher is “agency/radio-marram” here and “agency/ludlow-ledger” in the graph; it can't be replaced",
  );
  expect(message).toContain(
    "the statement that it is part of is “statement/calloway-not-before-safe” here and “statement/city-letter” in the graph",
  );
});

test("passages that were never located are refused", async () => {
  const { content, mistakes } = bundleFromText("b.yaml", bundleFolder().read(FIRST));
  const [result] = await loadBundles(database, [{ file: "b.yaml", content, mistakes }]);
  expect(result?.mistakes.map(({ message }) => message)).toEqual([
    expect.stringMatching(/have never been located/),
  ]);
  expect(await isGraphEmpty(database)).toBe(true);
});
