import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { applySchema } from "../../../src/graph/apply-schema.ts";
import { loadFiles } from "../../../src/loading/load-files.ts";
import { endsOfLink } from "../../../src/model/ids.ts";
import { openApi } from "../../support/ask.ts";
import { bundleFolder } from "../../support/bundle-folder.ts";
import { checkAfterEach, emptyGraph } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";

const { ask, database } = openApi(scratchNeo4j());

const FIRST = "night-ferry.yaml";
const SECOND = "second-article.yaml";
/** The first article once more, as another one that appeared a day later. */
const RIVAL = "rival.yaml";
const LEDGER = "article/ledger-2021-03-night-ferry";
const MONITOR = "article/monitor-2021-04-thanks";
const OTHER = "article/other";
const MAYOR = "held-office/person/ines-calloway/city/tern-harbor/mayor";
const DENIAL = "statement/brandt-never-unsafe";
const LETTER = "statement/city-letter";

beforeAll(() => applySchema(database));
beforeEach(() => emptyGraph(database));
checkAfterEach(database);

async function bundles() {
  const folder = bundleFolder();
  await folder.verify(FIRST, SECOND);
  folder.write(
    RIVAL,
    folder.read(FIRST).replace(LEDGER, OTHER).replace("value: 2021-03-04", "value: 2021-03-05"),
  );
  const load = (...names: string[]) =>
    loadFiles(database, names.map(folder.at), { missing: "retract" });
  /** The rival is another outlet's from now on. */
  const publishByRadio = () => {
    folder.edit(RIVAL, "agency: agency/ludlow-ledger", "agency: agency/radio-marram");
    folder.edit(RIVAL, /.*id: agency\/ludlow-ledger.*\n/, "");
  };
  /** The passage that the second article has for this speaks against it from now on. */
  const dispute = (what: RegExp) =>
    folder.edit(SECOND, what, (words) => `${words}, stance: DISPUTES`);
  return { ...folder, load, publishByRadio, dispute };
}

/** All that a reader may want to know of who says what, of one fact. */
const ASKED = `query ($id: ID!) { node(id: $id) {
  ... on Thing { sources { articles outlets } disputed { ...D } attestations { totalCount nodes { ...A } } }
  ... on Link { sources { articles outlets } disputed { ...D } attestations { totalCount nodes { ...A } } } } }
  fragment D on Dispute { property link shown values { value sources { id publishedBy { name } } } }
  fragment A on Attestation { id stance replaces differs source { id publishedOn { edtf } } outlet { name }
    states { property value thing { label } } inference { property value reason }
    citations { totalCount nodes { exact stance article { id } } } }`;

async function ofFact(id: string) {
  const { data, errors, runs } = await ask(ASKED, { id });
  expect(errors).toBeUndefined();
  // What is not there is sought once more, among what was retracted.
  const fact = data.node?.sources ? data.node : null;
  expect(runs).toHaveLength(fact ? 1 : 2);
  return fact;
}

interface Stated {
  property: string;
  value: string;
  thing: { label: string } | null;
}
const statedOf = ({ states }: { states: Stated[] }, property: string) =>
  states.filter((each) => each.property === property).map(({ value }) => value);

describe("two articles that agree", () => {
  it("are both told, the latest first, with their own words, passages and outlet", async () => {
    const { load } = await bundles();
    await load(FIRST, SECOND);
    const { sources, disputed, attestations } = await ofFact(MAYOR);
    // The second article does not say who published it.
    expect(sources).toEqual({ articles: 2, outlets: 1 });
    expect(disputed).toEqual([]);
    expect(attestations.totalCount).toBe(2);
    const [monitor, ledger] = attestations.nodes;
    expect(monitor).toEqual({
      id: `${MAYOR}@${MONITOR}`,
      ...{ stance: "SUPPORTS", replaces: [], differs: [], outlet: null, inference: [] },
      source: { id: MONITOR, publishedOn: { edtf: "2021-04-20" } },
      states: [
        { property: "since", value: "2018", thing: null },
        { property: "title", value: "Mayor", thing: null },
      ],
      citations: {
        totalCount: 1,
        nodes: [
          {
            exact: "Ines Calloway, the mayor of Tern Harbor since 2018",
            stance: "SUPPORTS",
            article: { id: MONITOR },
          },
        ],
      },
    });
    expect(ledger).toMatchObject({
      source: { id: LEDGER },
      outlet: { name: "The Ludlow Ledger" },
      citations: { totalCount: 2 },
    });
  });

  it("may call somebody by other names, which nobody disputes", async () => {
    const { load } = await bundles();
    await load(FIRST, SECOND);
    const { sources, disputed, attestations } = await ofFact("person/ines-calloway");
    expect([sources, disputed]).toEqual([{ articles: 2, outlets: 1 }, []]);
    const [monitor, ledger] = attestations.nodes;
    expect(statedOf(monitor, "names")).toEqual([]);
    expect(statedOf(ledger, "name")).toEqual(["Ines Calloway"]);
    expect(statedOf(ledger, "names")).toEqual(["Mayor Ines Calloway", "Ms. Calloway"]);
  });

  it("can be asked for by source, outlet and stance, and in their order", async () => {
    const { load } = await bundles();
    await load(FIRST, SECOND, RIVAL);
    const read = async (args: string): Promise<string[]> => {
      const query = `query ($id: ID!) { node(id: $id) { ... on Link { attestations(${args}) { nodes { source { id } } } } } }`;
      const { data, errors } = await ask(query, { id: MAYOR });
      expect(errors).toBeUndefined();
      return data.node.attestations.nodes.map(
        ({ source }: { source: { id: string } }) => source.id,
      );
    };
    // By the day of the source, and not by its id.
    expect(await read("orderBy: OLDEST")).toEqual([LEDGER, OTHER, MONITOR]);
    expect(await read("orderBy: NEWEST, first: 1")).toEqual([MONITOR]);
    expect(await read(`filter: { source: "${LEDGER}" }`)).toEqual([LEDGER]);
    expect(await read('filter: { outlet: "agency/ludlow-ledger" }')).toEqual([OTHER, LEDGER]);
    expect(await read("filter: { stance: DISPUTES }")).toEqual([]);
  });
});

describe("outlets", () => {
  it("count once, whoever printed what they are credited for", async () => {
    const { edit, load, publishByRadio } = await bundles();
    publishByRadio();
    await load(FIRST, RIVAL);
    // Both credit the radio for the denial; the office is each paper's own word.
    expect((await ofFact(DENIAL)).sources).toEqual({ articles: 2, outlets: 1 });
    expect((await ofFact(MAYOR)).sources).toEqual({ articles: 2, outlets: 2 });
    edit(RIVAL, ", via: agency/radio-marram", ", via: agency/harbor-authority");
    await load(RIVAL);
    expect((await ofFact(DENIAL)).sources).toEqual({ articles: 2, outlets: 2 });
  });

  it("change with the article's publisher, also for what is kept without being stated", async () => {
    const { edit, load, at, publishByRadio } = await bundles();
    await load(FIRST, RIVAL);
    expect((await ofFact("program/night-ferry")).sources).toEqual({ articles: 2, outlets: 1 });
    publishByRadio();
    edit(RIVAL, /statements:[\s\S]*$/, "");
    await loadFiles(database, [at(RIVAL)], { missing: "keep" });
    expect((await ofFact(LETTER)).sources).toEqual({ articles: 2, outlets: 2 });
    expect((await ofFact("program/night-ferry")).sources).toEqual({ articles: 2, outlets: 2 });
  });
});

describe("two articles that contradict each other", () => {
  it("are told apart, value by value, with the one that the graph shows: here that which is right", async () => {
    const { edit, load } = await bundles();
    edit(SECOND, "        since: 2018\n", "        since: 2017\n");
    edit(SECOND, "name: Ines Calloway\n", "name: Ines Calloway\n    replaces: [offices.since]\n");
    await load(FIRST, SECOND);
    const { disputed, attestations, sources } = await ofFact(MAYOR);
    expect(sources).toEqual({ articles: 2, outlets: 1 });
    expect(disputed).toEqual([
      {
        ...{ property: "since", link: null, shown: "2017" },
        values: [
          { value: "2017", sources: [{ id: MONITOR, publishedBy: null }] },
          { value: "2018", sources: [{ id: LEDGER, publishedBy: { name: "The Ludlow Ledger" } }] },
        ],
      },
    ]);
    expect(attestations.nodes[0].replaces).toEqual(["since"]);
    const brief = "query ($id: ID!) { node(id: $id) { ... on Link { disputed { property } } } }";
    expect((await ask(brief, { id: MAYOR })).data.node).toEqual({
      disputed: [{ property: "since" }],
    });
    // So does a hop that tells of it, and the card's fact.
    const { from, to } = endsOfLink(MAYOR);
    const asked = await ask(
      `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, first: 1) { nodes {
        hops { disputed { ...D } } card { facts { disputed { ...D } } }
      } } }
      fragment D on Dispute { property link shown values { value sources { id publishedBy { name } } } }`,
      { from, to },
    );
    const told = asked.data.paths.nodes[0];
    expect(told).toEqual({ hops: [{ disputed }], card: { facts: [{ disputed }] } });
    // What is disputed of an office is not disputed of who held it.
    expect((await ofFact("person/ines-calloway")).disputed).toEqual([]);
    edit(SECOND, "        since: 2017\n", "        since: 2018\n");
    await load(SECOND);
    expect((await ofFact(MAYOR)).disputed).toEqual([]);
  });

  it("of which neither is held to be right: the later one is shown", async () => {
    const { edit, load } = await bundles();
    edit(RIVAL, "saidOn: 2021-03-01\n", "saidOn: 2021-02-27\n    differs: [saidOn, by, gist]\n");
    edit(RIVAL, "gist: Asks the authority about the pier.", "gist: Asks about the pier.");
    edit(
      RIVAL,
      "by: { speaker: person/ines-calloway }\n    act: DOCUMENT",
      "by: { speaker: person/tomas-brandt }\n    act: DOCUMENT",
    );
    await load(FIRST, RIVAL);
    const { disputed, attestations } = await ofFact(LETTER);
    // A gist is in our words, so nobody disputes it.
    expect(
      disputed.map(({ property, shown }: Record<string, string>) => [property, shown]),
    ).toEqual([
      ["saidOn", "2021-02-27"],
      ["speakers", "person/tomas-brandt"],
    ]);
    const [other, ledger] = attestations.nodes;
    expect(other.differs).toEqual(["by", "gist", "saidOn"]);
    expect(other.states).toContainEqual({
      ...{ property: "speakers", value: "person/tomas-brandt" },
      thing: { label: "Tomás Brandt" },
    });
    // Whom the graph does not show as the speaker is told all the same.
    expect(ledger.states).toContainEqual({
      ...{ property: "speakers", value: "person/ines-calloway" },
      thing: { label: "Ines Calloway" },
    });
  });

  it("about a link of a statement: told of the statement and of the link", async () => {
    const { edit, load } = await bundles();
    const statement = "statement/calloway-not-before-safe";
    const link = `about/${statement}/program/night-ferry`;
    edit(RIVAL, "stance: AGAINST }]\n", "stance: FOR }]\n    replaces: [about.stance]\n");
    await load(FIRST, RIVAL);
    const values = [
      { value: "AGAINST", sources: [expect.objectContaining({ id: LEDGER })] },
      { value: "FOR", sources: [expect.objectContaining({ id: OTHER })] },
    ];
    expect((await ofFact(statement)).disputed).toEqual([
      { property: "about.stance", link, shown: "FOR", values },
    ]);
    const ofLink = await ofFact(link);
    expect(ofLink.disputed).toEqual([{ property: "stance", link: null, shown: "FOR", values }]);
    // It is a part of what is said of the statement.
    expect(ofLink.attestations.nodes.map(({ id }: { id: string }) => id)).toEqual([
      `${statement}@${OTHER}`,
      `${statement}@${LEDGER}`,
    ]);
  });
});

describe("a link of a statement", () => {
  it("has the attestations of those sources alone that state it", async () => {
    const { edit, load } = await bundles();
    edit(RIVAL, / {4}mentions:\n.*\n/, "");
    await load(FIRST, RIVAL);
    const ofLink = await ofFact(`mentions/${DENIAL}/program/night-ferry`);
    expect(ofLink.sources).toEqual({ articles: 1, outlets: 1 });
    expect(ofLink.attestations).toMatchObject({
      totalCount: 1,
      nodes: [{ id: `${DENIAL}@${LEDGER}` }],
    });
    // The passage of the link is among those of the statement.
    expect(ofLink.attestations.nodes[0].citations.totalCount).toBe(2);
    expect((await ofFact(DENIAL)).attestations.nodes[0].citations.totalCount).toBe(1);
    const ofSpeaker = await ofFact(`said-by/${DENIAL}/person/tomas-brandt`);
    expect(ofSpeaker.attestations.totalCount).toBe(2);
  });

  it("is told in the names of the API's fields", async () => {
    const { load } = await bundles();
    await load(FIRST);
    const { attestations } = await ofFact(DENIAL);
    const [{ states }] = attestations.nodes;
    expect(states.filter(({ thing }: Stated) => thing)).toEqual([
      { property: "mentions", value: "program/night-ferry", thing: { label: "Night Ferry" } },
      {
        ...{ property: "respondsTo", value: "statement/city-letter-who-inspected" },
        thing: { label: "Who inspected the pier?" },
      },
      {
        ...{ property: "respondsTo.kind", value: "ANSWERS" },
        thing: { label: "Who inspected the pier?" },
      },
      { property: "speakers", value: "person/tomas-brandt", thing: { label: "Tomás Brandt" } },
      {
        property: "capacity",
        value: "held-office/person/tomas-brandt/agency/harbor-authority/director",
        thing: { label: "Tomás Brandt" },
      },
    ]);
  });
});

it("an article attests itself, with its publisher and writers", async () => {
  const { load } = await bundles();
  await load(FIRST);
  const { sources, attestations } = await ofFact(LEDGER);
  expect(sources).toEqual({ articles: 1, outlets: 1 });
  const [own] = attestations.nodes;
  expect(own.source.id).toBe(LEDGER);
  expect(statedOf(own, "publishedBy")).toEqual(["agency/ludlow-ledger"]);
  expect(statedOf(own, "writtenBy")).toEqual(["person/odile-marsh"]);
  expect(statedOf(own, "writtenBy.role")).toEqual(["AUTHOR"]);
});

it("a date that is marked is told as one that the source does not say outright", async () => {
  const { edit, load } = await bundles();
  edit(SECOND, "since: 2018", "since: 2018~");
  await load(FIRST, SECOND);
  const { attestations } = await ofFact(MAYOR);
  expect(attestations.nodes.map(({ inference }: { inference: object[] }) => inference)).toEqual([
    [
      {
        ...{ property: "since", value: "2018~" },
        reason: expect.stringMatching(/approximate: .* inferred/),
      },
    ],
    [],
  ]);
});

it("what no source says outright is inferred, for a reason; once another says it, it is not", async () => {
  const { edit, load } = await bundles();
  const reason = "She was elected the year before.";
  edit(FIRST, /( +)since: 2018 #.*\n/, (line) => `${line}        because: { since: ${reason} }\n`);
  await load(FIRST);
  const inferred = async (id: string) => {
    const { data, errors, runs } = await ask(
      `query ($id: ID!) { node(id: $id) {
        ... on Link { inference { property value reason } }
        ... on Thing { inference { property value reason } } } }`,
      { id },
    );
    expect(errors).toBeUndefined();
    expect(runs).toHaveLength(1);
    return data.node.inference;
  };
  const since = { property: "since", value: "2018", reason };
  expect(await inferred(MAYOR)).toEqual([since]);
  expect((await ofFact(MAYOR)).attestations.nodes[0].inference).toEqual([since]);
  const who = { property: "speakers", value: null, reason: "The director begins the sentence." };
  expect(await inferred("statement/brandt-never-unsafe")).toEqual([who]);
  expect(await inferred("person/ines-calloway")).toEqual([]);
  await load(SECOND);
  expect(await inferred(MAYOR)).toEqual([]);
});

describe("a source all of whose passages dispute a fact", () => {
  const OFFICE = /exact: "Ines Calloway, the mayor[^"]*"/;
  const SAYS = /exact: thanked the Harbor Authority on Monday/;

  it("does not count, and makes it disputed; what it states has no say", async () => {
    const { edit, load, dispute } = await bundles();
    dispute(OFFICE);
    edit(SECOND, "        since: 2018\n", "        since: 2011\n");
    await load(FIRST, SECOND);
    const { sources, disputed, attestations } = await ofFact(MAYOR);
    expect(sources).toEqual({ articles: 1, outlets: 1 });
    expect(disputed).toEqual([
      {
        ...{ property: null, link: null, shown: "SUPPORTS" },
        values: [
          { value: "DISPUTES", sources: [expect.objectContaining({ id: MONITOR })] },
          { value: "SUPPORTS", sources: [expect.objectContaining({ id: LEDGER })] },
        ],
      },
    ]);
    expect(attestations.nodes.map(({ stance }: { stance: string }) => stance)).toEqual([
      "DISPUTES",
      "SUPPORTS",
    ]);
    const { data } = await ask(
      `query ($id: ID!) { node(id: $id) { ... on Link { since { edtf } } } }`,
      {
        id: MAYOR,
      },
    );
    expect(data.node.since.edtf).toBe("2018");
  });

  it("does not keep a fact alive: it is gone with the last that backs it, and there again with it", async () => {
    const { edit, load, dispute, read, write } = await bundles();
    dispute(OFFICE);
    await load(FIRST, SECOND);
    const whole = read(FIRST);
    edit(FIRST, / {4}offices:\n {6}- title: Mayor[\s\S]*?\n\n/, "\n");
    edit(FIRST, ", as: Mayor", "");
    await load(FIRST);
    expect(await ofFact(MAYOR)).toBeNull();
    write(FIRST, whole);
    await load(FIRST);
    expect((await ofFact(MAYOR)).sources).toEqual({ articles: 1, outlets: 1 });
  });

  it("says so at the load, where nobody backs it", async () => {
    const { load, dispute } = await bundles();
    dispute(SAYS);
    const [, second] = await load(FIRST, SECOND);
    expect(second?.notes.map(({ message }) => message)).toEqual([
      "is not shown: all its passages dispute it, and no other article in the graph backs it",
    ]);
    expect(await ofFact("statement/calloway-thanks")).toBeNull();
    const [again] = await load(SECOND);
    expect(again?.entries.every(({ outcome }) => outcome === "unchanged")).toBe(true);
  });
});
