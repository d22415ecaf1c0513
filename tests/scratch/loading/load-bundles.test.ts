import { beforeEach, describe, expect, test } from "vitest";
import { isGraphEmpty } from "../../../src/changes/is-graph-empty.ts";
import { loadBundles } from "../../../src/loading/load-bundles.ts";
import { loadFiles } from "../../../src/loading/load-files.ts";
import { countEntries, loadReport } from "../../../src/loading/load-report.ts";
import { bundleFromText } from "../../../src/loading/read-bundle.ts";
import { bundleFolder } from "../../support/bundle-folder.ts";
import {
  checkAfterEach,
  emptyGraph,
  everything,
  liveGraph,
  openScratch,
  rows,
} from "../../support/scratch.ts";

const database = openScratch();
const FIRST = "night-ferry.yaml";
const SECOND = "second-article.yaml";
const MAYOR = "held-office/person/ines-calloway/city/tern-harbor/mayor";

beforeEach(() => emptyGraph(database));
checkAfterEach(database);

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
    expect(result?.counts).toMatchObject({ changed: {}, unchanged: {}, removed: {} });
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
    const fromOneSource = { sourceArticles: 1, sourceOutlets: 1 };
    expect(brandt).toEqual({
      of: "agency/harbor-authority",
      person: {
        id: "person/tomas-brandt",
        name: "Tomás Brandt",
        label: "Tomás Brandt",
        recordedAt,
        changedAt: recordedAt,
        degree: 2,
        ...fromOneSource,
      },
      office: {
        id: "held-office/person/tomas-brandt/agency/harbor-authority/director",
        recordedAt,
        changedAt: recordedAt,
        ...fromOneSource,
        inferred: JSON.stringify([
          { property: "ends", value: null, reason: "The authority is the Harbor Authority." },
        ]),
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
      RETURN properties(s) AS s, saidBy.officeLinkId AS office, saidBy.position AS position,
        saidBy.toId = speaker.id AND saidBy.saidOnSort = s.saidOnSort AS isIndexed, properties(c) AS c, article.id AS article, outlet.id AS outlet, c.start = toInteger(c.start) AS isInteger`,
    );
    expect(said).toMatchObject({
      office: "held-office/person/tomas-brandt/agency/harbor-authority/director",
      position: "00",
      isIndexed: true,
      article: "article/ledger-2021-03-night-ferry",
      outlet: "agency/radio-marram",
      isInteger: true,
      s: {
        label: "The pier was safe all along.",
        voice: "SPEECH",
        saidOnEarliest: "0000-01-01",
        saidOnBound: "../2021-03-04",
        saidOnLatest: "2021-03-04",
        saidOnSort: "2021-03-04",
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
    expect(await label()).toEqual([{ label: "The Ludlow Ledger, March 4, 2021" }]);
  });
});

describe("the same file again", () => {
  test("changes nothing, and says so", async () => {
    const { at, load } = await verified();
    await load(FIRST);
    const before = await everything(database);
    const [again] = await load(FIRST);
    expect(again?.counts).toMatchObject({ added: {}, changed: {}, removed: {} });
    expect(await everything(database)).toEqual(before);
    expect(loadReport(again ? [again] : [])).toMatch(
      new RegExp(
        `^${at(FIRST)}: nothing changed; all \\d+ things, links, names and citations were there\\.$`,
      ),
    );
  });

  test("applies what changed and what was left out within its items, each with its line", async () => {
    const { at, edit, load } = await verified();
    await load(FIRST);
    edit(FIRST, "since: 2018", "since: 2017");
    edit(FIRST, "gist: The pier was safe all along.", "gist: The pier was safe.");
    edit(FIRST, ", stance: AGAINST", "");
    edit(FIRST, "    answerBy: 2021-03-15\n", "");
    edit(FIRST, "{ text: Ms. Calloway, kind: ALIAS }", "{ text: Ms. Calloway, kind: FORMER }");
    edit(FIRST, "{ text: Mayor Ines Calloway, kind: ALIAS }, ", "");
    edit(FIRST, /, via: agency\/radio-marram/, ", mode: MIXED");
    edit(FIRST, "    text: It was never unsafe.\n", "");
    edit(FIRST, / {4}mentions:\n.*\n/, "    mentions: [agency/radio-marram]\n");
    edit(
      FIRST,
      "speaker: person/ines-calloway }\n    act: DOCUMENT",
      "speaker: agency/harbor-authority }\n    act: DOCUMENT",
    );
    const [result] = await load(FIRST);
    const of = (outcome: string) =>
      result?.entries
        .filter((entry) => entry.outcome === outcome)
        .map(({ kind, id, properties }) => [kind, id, ...(properties ?? [])].join(" "))
        .map((line) => line.replace(/citation\/[0-9a-f]{20}/, "citation/…"))
        .sort();
    expect(of("changed")).toEqual([
      "ABOUT about/statement/calloway-not-before-safe/program/night-ferry stance",
      "Citation citation/… mode via",
      `HELD_OFFICE ${MAYOR} since`,
      // The passage that named it is changed too.
      "Name agency/radio-marram#PREFERRED#Radio Marram basis",
      "Name person/ines-calloway#FORMER#Ms. Calloway kind",
      "Statement statement/brandt-never-unsafe gist quotedParts text",
      "Statement statement/city-letter answerBy",
    ]);
    expect(of("added")).toEqual([
      "MENTIONS mentions/statement/brandt-never-unsafe/agency/radio-marram",
      "SAID_BY said-by/statement/city-letter/agency/harbor-authority",
    ]);
    expect(of("removed")).toEqual([
      "Citation citation/…",
      "MENTIONS mentions/statement/brandt-never-unsafe/program/night-ferry",
      "Name person/ines-calloway#ALIAS#Mayor Ines Calloway",
      "SAID_BY said-by/statement/city-letter/person/ines-calloway",
    ]);
    expect(loadReport(result ? [result] : [])).toContain(
      `changed: ${MAYOR} (since) at ${at(FIRST)}:16`,
    );
    const [left] = await rows(
      database,
      `MATCH (s:Statement {id: "statement/brandt-never-unsafe"}), (c:Citation {subject: s.id})
       RETURN s.text AS text, c.mode AS mode, EXISTS { (c)-[:VIA]->() } AS hasOutlet`,
    );
    expect(left).toEqual({ text: null, mode: "MIXED", hasOutlet: false });
  });

  test("comes to the graph of the file that was never otherwise", async () => {
    const { edit, load, read, write } = await verified();
    await load(FIRST);
    const [before, whole] = [await liveGraph(database), read(FIRST)];
    edit(FIRST, "since: 2018", "since: 2017");
    edit(FIRST, ", stance: AGAINST", "");
    edit(FIRST, / {4}mentions:\n.*\n/, "");
    await load(FIRST);
    expect(await liveGraph(database)).not.toEqual(before);
    write(FIRST, whole);
    await load(FIRST);
    expect(await liveGraph(database)).toEqual(before);
  });

  test("stops where a whole item is gone, until it is said what that means", async () => {
    const { at, edit, load, refused } = await verified();
    await load(FIRST);
    const before = await everything(database);
    edit(FIRST, / {2}- id: statement\/calloway-not-before-safe[\s\S]*?\n\n/, "");
    edit(FIRST, / {6}- { city: city\/port-ellery.*\n/, "");
    edit(FIRST, / {2}- { id: city\/port-ellery.*\n/, "");
    const gone = [
      "city/port-ellery",
      "site-of/city/port-ellery/program/night-ferry/original-site",
      "statement/calloway-not-before-safe",
    ];
    expect((await refused(FIRST)).split("\n")).toEqual([
      ...gone.map((id) =>
        expect.stringContaining(
          `article (article/ledger-2021-03-night-ferry): no longer has ${id}, which was loaded from it before; load with --retract-missing`,
        ),
      ),
      "3 mistakes; nothing was written of night-ferry.yaml.",
    ]);
    expect(await everything(database)).toEqual(before);

    const [kept] = await loadFilesWith("keep", FIRST);
    expect(
      kept?.entries
        .filter(({ outcome }) => outcome === "kept")
        .map(({ id }) => id)
        .sort(),
    ).toEqual(gone);
    expect(await everything(database)).toEqual(before);

    const [retracted] = await loadFilesWith("retract", FIRST);
    const removed = retracted?.entries.filter(
      ({ outcome, kind }) => outcome === "removed" && kind !== "Citation",
    );
    expect(removed?.map(({ id }) => id).sort()).toEqual(gone);
    expect(
      await rows(
        database,
        `MATCH (n) WHERE NOT n:Retracted|Revision
           AND (n.id IN ["city/port-ellery", "statement/calloway-not-before-safe"]
           OR n.fact IN ["city/port-ellery", "statement/calloway-not-before-safe"]
           OR n.key STARTS WITH "city/port-ellery" OR n.subject CONTAINS "calloway-not-before-safe")
         RETURN n.id AS id`,
      ),
    ).toEqual([]);

    async function loadFilesWith(missing: "keep" | "retract", name: string) {
      return loadFiles(database, [at(name)], { missing });
    }
  });
});

describe("a property that another article contradicts", () => {
  /** The same in another article of the same day, whose id is later. */
  async function rivals() {
    const folder = await verified();
    const other = "other.yaml";
    folder.write(
      other,
      folder.read(FIRST).replace("article/ledger-2021-03-night-ferry", "article/other"),
    );
    await folder.load(FIRST);
    return { ...folder, other };
  }

  test("is refused with both values, all of them in one run, and nothing is written", async () => {
    const { edit, refused, other } = await rivals();
    const before = await everything(database);
    edit(other, "since: 2018", "since: 2017");
    edit(other, "gist: The pier was safe all along.", "gist: The pier was safe.");
    edit(other, "stance: AGAINST", "stance: FOR");
    edit(other, "kind: OTHER", "kind: COMPANY");
    edit(
      other,
      "speaker: person/ines-calloway }\n    act: DOCUMENT",
      "speaker: agency/harbor-authority }\n    act: DOCUMENT",
    );
    edit(other, "partOf: statement/city-letter", "partOf: statement/calloway-not-before-safe");
    const first = "in article/ledger-2021-03-night-ferry; if this one is right, list";
    expect((await refused(other)).split("\n")).toEqual([
      `other.yaml:16:9 people[0].offices[0] (person/ines-calloway): since is “2017” here and “2018” ${first} offices.since under replaces; if nobody knows, under differs`,
      expect.stringMatching(
        /agencies\[2\]\.kind .*: kind is “COMPANY” here and “OTHER” in .* list kind /,
      ),
      expect.stringMatching(
        /about\[0\] .*: stance is “FOR” here and “AGAINST” in .* list about\.stance /,
      ),
      expect.stringMatching(
        /by .*: who said it is “agency\/harbor-authority” here and “person\/ines-calloway” in .* list by /,
      ),
      expect.stringMatching(
        /partOf .*: the statement that it is part of is “statement\/calloway-not-before-safe” here and “statement\/city-letter” in .* list partOf /,
      ),
      expect.stringMatching(
        /gist .*: gist is “The pier was safe\.” here and “The pier was safe all along\.” in /,
      ),
      "6 mistakes; nothing was written of other.yaml.",
    ]);
    expect(await everything(database)).toEqual(before);
  });

  test("counts where its article says that it is right, in whatever order they are loaded", async () => {
    const { edit, load, other } = await rivals();
    edit(other, "since: 2018", "since: 2017");
    edit(
      other,
      "    name: Ines Calloway\n",
      "    name: Ines Calloway\n    replaces: [offices.since]\n",
    );
    const since = () =>
      rows(
        database,
        "MATCH ()-[o:HELD_OFFICE {title: 'Mayor'}]->() RETURN o.since AS since, o.sinceLatest AS latest",
      );
    await load(other);
    expect(await since()).toEqual([{ since: "2017", latest: "2017-12-31" }]);
    const after = await liveGraph(database);
    await emptyGraph(database);
    await load(other);
    await load(FIRST);
    expect(await since()).toEqual([{ since: "2017", latest: "2017-12-31" }]);
    expect(await liveGraph(database)).toEqual(after);
  });

  test("of two that both say so, the second is refused", async () => {
    const { edit, load, refused, other } = await rivals();
    const claim = "    name: Ines Calloway\n    replaces: [offices.since]\n";
    for (const file of [FIRST, other]) edit(file, "    name: Ines Calloway\n", claim);
    edit(other, "since: 2018", "since: 2017");
    await load(FIRST);
    expect(await refused(other)).toContain("since is “2017” here and “2018” in article/ledger");
  });

  test("is taken from the later article where nobody takes a side", async () => {
    const { at, edit, load, other } = await rivals();
    edit(other, "since: 2018", "since: 2017");
    edit(
      other,
      "    name: Ines Calloway\n",
      "    name: Ines Calloway\n    differs: [offices.since]\n",
    );
    await load(other);
    const since = "MATCH ()-[o:HELD_OFFICE {title: 'Mayor'}]->() RETURN o.since AS since";
    expect(await rows(database, since)).toEqual([{ since: "2017" }]);
    expect(loadReport(await loadFiles(database, [at(other)]))).not.toContain("note:");
    // The same file again is no new disagreement.
    const [again] = await load(FIRST);
    expect(again?.counts.changed).toEqual({});
    expect(await rows(database, since)).toEqual([{ since: "2017" }]);
  });

  test("is told of where the graph shows what the other one states", async () => {
    const { at, edit, load, other } = await rivals();
    const differs = "    name: Ines Calloway\n    differs: [offices.since]\n";
    edit(other, "    name: Ines Calloway\n", differs);
    edit(other, "value: 2021-03-04,", "value: 2021-03-03,");
    edit(other, "since: 2018", "since: 2017");
    const [result] = await load(other);
    expect(loadReport(result ? [result] : [])).toContain(
      `  note: ${at(other)}:17:9 people[0].offices[0] (person/ines-calloway): since is “2017” here, and the graph shows “2018”`,
    );
  });

  test("is told of where it may be the same link under another key", async () => {
    const { at, edit, load, other } = await rivals();
    edit(other, "- title: Mayor\n", "- title: Mayor of Tern Harbor\n");
    edit(other, ", as: Mayor }", " }");
    const [result] = await load(other);
    expect(loadReport(result ? [result] : [])).toContain(
      `  note: ${at(other)}:16:9 people[0].offices[0] (person/ines-calloway): may be the same as ${MAYOR}: if so, give both the same key`,
    );
  });

  test("is no contradiction where both can be true: the narrower date, the longer text, every name", async () => {
    const { edit, load, other } = await rivals();
    edit(other, "since: 2018", "since: 2018-05");
    edit(other, "    name: Tomás Brandt\n", "    name: Tom Brandt\n");
    edit(other, "    text: It was never unsafe.\n", "");
    const [result] = await load(other);
    // Who leaves the text out reports words that stand between quotation marks.
    expect(result?.counts.changed).toEqual({ HELD_OFFICE: 1, Statement: 1 });
    expect(
      await rows(
        database,
        `MATCH (p:Person {id: "person/tomas-brandt"})-[:HAS_NAME]->(n) RETURN p.name AS name, n.key AS key ORDER BY n.sort`,
      ),
    ).toEqual([
      { name: "Tomás Brandt", key: "person/tomas-brandt#PREFERRED#Tomás Brandt" },
      { name: "Tomás Brandt", key: "person/tomas-brandt#ALIAS#Tom Brandt" },
    ]);
    expect(
      await rows(
        database,
        `MATCH (s:Statement {id: "statement/brandt-never-unsafe"}) RETURN s.text AS text`,
      ),
    ).toEqual([{ text: "It was never unsafe." }]);
  });
});

describe("a property that no other article states", () => {
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
        properties: ["saidOn"],
        line: 99,
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

  test("a name that is corrected is gone, with all that stood on it", async () => {
    const { edit, load } = await verified();
    await load(FIRST);
    edit(FIRST, "    name: Tomás Brandt\n", "    name: Tomas Brandt\n");
    await load(FIRST);
    expect(
      await rows(
        database,
        `MATCH (p:Entity {id: "person/tomas-brandt"})-[:HAS_NAME]->(n:Name) RETURN n.key AS key, p.label AS label`,
      ),
    ).toEqual([{ key: "person/tomas-brandt#PREFERRED#Tomas Brandt", label: "Tomas Brandt" }]);
  });
});

describe("a second article", () => {
  test("shares the person, and adds its citation to the link that is there", async () => {
    const { load } = await verified();
    await load(FIRST);
    const [result] = await load(SECOND);
    expect(result?.counts.unchanged).toMatchObject({ Person: 1, HELD_OFFICE: 1, Name: 3 });
    expect(result?.counts.changed).toEqual({});
    expect(result?.counts.removed).toEqual({});
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

  test("takes nothing from what the first one said about a statement that both report", async () => {
    const { load, read, write } = await verified();
    await load(FIRST);
    const shared = `
  - id: statement/brandt-never-unsafe
    by: { speaker: person/tomas-brandt }
    act: DENIAL
    medium: INTERVIEW
    gist: The pier was safe all along.
    because: { by: The article is about his interview. }
    cite: { exact: 20 April 2021, start: 20, end: 33 }
`;
    write(SECOND, read(SECOND) + shared);
    const [result] = await load(SECOND);
    expect(result?.counts.removed).toEqual({});
    expect(result?.counts.unchanged).toMatchObject({ Statement: 1, SAID_BY: 1 });
  });
});

test("what agencies are to each other and to cities, and addresses", async () => {
  const { edit, load } = await verified();
  const authority = "{ id: agency/harbor-authority, name: Harbor Authority, kind: OTHER }";
  const cite = '{ exact: "The Ludlow Ledger", start: 42, end: 59 }';
  const because = "{ ends: Any passage does for this test. }";
  edit(
    FIRST,
    authority,
    `id: agency/harbor-authority
    name: Harbor Authority
    kind: OTHER
    sameAs: [https://harbor.example/a]
    summary: { value: Runs the pier., cite: ${cite} }
    partOf: [{ agency: agency/radio-marram, because: ${because}, cite: ${cite} }]
    serves: [{ city: city/tern-harbor, because: ${because}, cite: ${cite} }]
    detainsFor: [{ for: city/port-ellery, until: 2020, because: ${because}, cite: ${cite} }]`,
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
      sameAs: ["https://harbor.example/b"],
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
  // No source states what was written past the product.
  await emptyGraph(database);
});

test("passages that were never located are refused", async () => {
  const bundle = bundleFromText("b.yaml", bundleFolder().read(FIRST));
  const [result] = await loadBundles(database, [bundle]);
  expect(result?.mistakes.map(({ message }) => message)).toEqual([
    expect.stringMatching(/have never been located/),
  ]);
  expect(await isGraphEmpty(database)).toBe(true);
});
