import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { applySchema } from "../../../src/graph/apply-schema.ts";
import { loadFiles } from "../../../src/loading/load-files.ts";
import { countEntries } from "../../../src/loading/load-report.ts";
import { openApi } from "../../support/ask.ts";
import { bundleFolder } from "../../support/bundle-folder.ts";
import { linksOf } from "../../support/links-of.ts";
import { checkAfterEach, emptyGraph, rows } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";

const { ask, database } = openApi(scratchNeo4j());
const BUNDLE = "harbor-money.yaml";

beforeAll(() => applySchema(database));
beforeEach(() => emptyGraph(database));
checkAfterEach(database);

/** Loads the bundle, with one thing in it replaced by another if the test says so. */
async function load(from?: string, to = "") {
  const folder = bundleFolder();
  if (from) folder.edit(BUNDLE, from, to);
  await folder.verify(BUNDLE);
  const [result] = await loadFiles(database, [folder.at(BUNDLE)]);
  if (!result) throw new Error("Nothing was loaded.");
  return countEntries(result.entries);
}

const listOf = (id: string, field: string, args?: string) => linksOf(ask, id, field, args);

const [INES, PAUL, EDGAR] = ["person/ines-calloway", "person/paul-calloway", "person/edgar-voss"];
const VOSS = "agency/voss-dredging";
const LIGHT = "agency/harbor-light";
const COUNCIL = "agency/tern-harbor-council";

it("tells each connection from both ends", async () => {
  await load();
  const told = async (sentence: string, from: [string, string], to: [string, string]) => {
    expect(await listOf(...from)).toContain(`${sentence} → ${to[0]}`);
    expect(await listOf(...to)).toContain(`${sentence} → ${from[0]}`);
  };
  await told(
    "Ines Calloway is a member of Tern Harbor Council (chair).",
    [INES, "memberships"],
    [COUNCIL, "members"],
  );
  await told(
    "Edgar Voss is a member of Pilots’ Union.",
    [EDGAR, "memberships"],
    ["agency/pilots-union", "members"],
  );
  await told(
    "Edgar Voss owns Voss Dredging (share: 51 percent).",
    [EDGAR, "owns"],
    [VOSS, "owners"],
  );
  await told(
    "Voss Dredging made a donation of about $5,000 to Harbor Light Foundation in 2019 (purpose: a new roof).",
    [VOSS, "gaveMoneyTo"],
    [LIGHT, "gotMoneyFrom"],
  );
  await told(
    "Paul Calloway represents Voss Dredging (lawyer).",
    [PAUL, "represents"],
    [VOSS, "representedBy"],
  );
  await told(
    "Voss Dredging is located in Tern Harbor (headquarters).",
    [VOSS, "locatedIn"],
    ["city/tern-harbor", "locatedHere"],
  );
  await told(
    "Edgar Voss and Paul Calloway are tied (in the source's words: close friends).",
    [PAUL, "ties"],
    [EDGAR, "ties"],
  );
  await told(
    "Pilots’ Union is a plaintiff in Pilots v. Voss (outcome: settled out of court).",
    ["agency/pilots-union", "cases"],
    ["case/pilots-v-voss", "parties"],
  );
  expect(await listOf(VOSS, "links", "(first: 100)")).toHaveLength(7);
});

describe("a family", () => {
  const MOTHER = "Ines Calloway is a parent of Paul Calloway (in the source's words: mother).";
  const SPOUSES =
    "Edgar Voss and Ines Calloway are, or were, spouses (in the source's words: husband).";

  it("reads rightly from both ends", async () => {
    await load();
    expect(await listOf(PAUL, "family")).toEqual([`${MOTHER} → ${INES}`]);
    expect(await listOf(INES, "family")).toEqual([`${SPOUSES} → ${EDGAR}`, `${MOTHER} → ${PAUL}`]);
    expect(await listOf(EDGAR, "family")).toEqual([`${SPOUSES} → ${INES}`]);
  });

  it("is asked by what the other is: of a mother, her child; of the child, his mother", async () => {
    await load();
    const of = (id: string, kind: string) => listOf(id, "family", `(filter: {kind: ${kind}})`);
    expect(await of(INES, "CHILD")).toEqual([`${MOTHER} → ${PAUL}`]);
    expect(await of(INES, "PARENT")).toEqual([]);
    expect(await of(PAUL, "PARENT")).toEqual([`${MOTHER} → ${INES}`]);
    expect(await of(PAUL, "CHILD")).toEqual([]);
    expect(await of(EDGAR, "SPOUSE")).toEqual([`${SPOUSES} → ${INES}`]);
  });

  it("says what each end is to the other", async () => {
    await load();
    const { data } = await ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) {
         ... on FamilyOf { kind inverse relation from { id } to { id } } } }`,
      {
        ids: [`family-of/${INES}/${PAUL}/parent`, `family-of/${EDGAR}/${INES}/spouse`],
      },
    );
    expect(data.nodes).toEqual([
      {
        kind: "PARENT",
        inverse: "CHILD",
        relation: "mother",
        from: { id: INES },
        to: { id: PAUL },
      },
      {
        kind: "SPOUSE",
        inverse: "SPOUSE",
        relation: "husband",
        from: { id: EDGAR },
        to: { id: INES },
      },
    ]);
  });
});

describe("a case", () => {
  const ACCUSED = `party-to/${VOSS}/case/dredging-inquiry/accused`;
  const accused = async () => {
    const { data } = await ask(
      "query ($id: ID!) { node(id: $id) { ... on PartyTo { role outcome sentence } } }",
      { id: ACCUSED },
    );
    return data.node;
  };

  it("shows nobody as accused without saying that no outcome is known", async () => {
    await load();
    const sentence = "Voss Dredging is accused in Dredging Inquiry (no outcome in this graph).";
    expect(await accused()).toEqual({
      role: "ACCUSED",
      outcome: "no outcome in this graph",
      sentence,
    });
    const filter = "(filter: {role: ACCUSED})";
    expect(await listOf(VOSS, "cases", filter)).toEqual([`${sentence} → case/dredging-inquiry`]);
    expect(await listOf("case/dredging-inquiry", "parties", filter)).toEqual([
      `${sentence} → ${VOSS}`,
    ]);
  });

  it("tells its outcome with each of its parties", async () => {
    await load(
      "    parties:\n      - { party: agency/voss-dredging, role: ACCUSED",
      "    outcome: { value: no charges, cite: of having dumped mud }\n    parties:\n      - { party: agency/voss-dredging, role: ACCUSED",
    );
    expect(await accused()).toEqual({
      role: "ACCUSED",
      outcome: "no charges",
      sentence: "Voss Dredging is accused in Dredging Inquiry (outcome: no charges).",
    });
  });

  it("is listed, filtered, found and shown with its passages", async () => {
    await load();
    const { data, errors } = await ask(`{
      cases { nodes { id kind openedOn { edtf } outcome } }
      lawsuits: cases(filter: {kind: LAWSUIT}) { nodes { id } }
      opened: cases(filter: {openedBetween: {until: "2022-04-30"}}) { nodes { id } }
      search(query: "dredging inquiry", filter: {kinds: [CASE]}) { nodes { ... on Case { id } } }
      suggest(prefix: "pilots v", kinds: [CASE]) { id }
      entity(id: "case/pilots-v-voss") { name citations { nodes { exact } } }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      cases: {
        nodes: [
          {
            id: "case/dredging-inquiry",
            kind: "INVESTIGATION",
            openedOn: { edtf: "2022-05" },
            outcome: null,
          },
          {
            id: "case/pilots-v-voss",
            kind: "LAWSUIT",
            openedOn: null,
            outcome: "settled out of court",
          },
        ],
      },
      lawsuits: { nodes: [{ id: "case/pilots-v-voss" }] },
      opened: { nodes: [{ id: "case/pilots-v-voss" }] },
      search: { nodes: [{ id: "case/dredging-inquiry" }] },
      suggest: [{ id: "case/pilots-v-voss" }],
      entity: {
        name: "Pilots v. Voss",
        citations: {
          nodes: [{ exact: "was settled out of court" }],
        },
      },
    });
  });
});

describe("money", () => {
  it("has its amount in the source's words and as numbers", async () => {
    await load();
    const { data } = await ask(
      `query ($id: ID!) { entity(id: $id) { ... on Agency {
         gaveMoneyTo(orderBy: EARLIEST, filter: {moneyKind: DONATION}) { edges { link {
           kind amount amountLow amountHigh currency purpose citations { nodes { exact } } } } }
         loans: gaveMoneyTo(filter: {moneyKind: LOAN}) { totalCount } } } }`,
      { id: VOSS },
    );
    expect(data.entity.loans.totalCount).toBe(0);
    expect(data.entity.gaveMoneyTo.edges.map(({ link }: { link: object }) => link)).toEqual([
      {
        kind: "DONATION",
        amount: "$7,500.50",
        amountLow: 7500.5,
        amountHigh: 7500.5,
        currency: "USD",
        purpose: null,
        citations: { nodes: [{ exact: "and $7,500.50 again in 2021" }] },
      },
      expect.objectContaining({ amount: "about $5,000", amountLow: 4500, amountHigh: 5500 }),
    ]);
  });

  it("is stored as numbers, with a key of its own", async () => {
    await load();
    const found = await rows(
      database,
      `MATCH (:Agency)-[link:GAVE_MONEY]->(:Agency)
       WHERE link.amountLow < 5000 RETURN link.key AS key, link.id AS id`,
    );
    expect(found).toEqual([{ key: "2019-roof", id: `gave-money/${VOSS}/${LIGHT}/2019-roof` }]);
  });
});

describe("a search", () => {
  const first = async (query: string) => {
    const { data, errors } = await ask(
      "query ($query: String!) { search(query: $query) { edges { match matched node { ... on Entity { id } } } } }",
      { query },
    );
    expect(errors).toBeUndefined();
    const [{ match, matched, node }] = data.search.edges;
    return [match, matched, node.id];
  };

  it("finds who is connected, by the words of the connection", async () => {
    await load();
    const found = (matched: string, id: string) => ["CONNECTION", matched, id];
    expect(await first("chair tern harbor council")).toEqual(
      found("chair, Tern Harbor Council", INES),
    );
    expect(await first("lawyer voss dredging")).toEqual(found("lawyer, Voss Dredging", PAUL));
    expect(await first("headquarters tern harbor")).toEqual(
      found("headquarters, Tern Harbor", VOSS),
    );
    expect(await first("mother paul calloway")).toEqual(found("mother, Paul Calloway", INES));
  });

  it("finds either end of a tie, of a family and of money", async () => {
    await load();
    expect((await first("close friends edgar"))[2]).toBe(PAUL);
    expect((await first("close friends paul"))[2]).toBe(EDGAR);
    expect((await first("new roof harbor light"))[2]).toBe(VOSS);
    expect((await first("new roof voss"))[2]).toBe(LIGHT);
  });
});

it("loads the same again without a change", async () => {
  const first = await load();
  expect(first.added).toMatchObject({ Case: 2, GAVE_MONEY: 2, FAMILY_OF: 2, PARTY_TO: 4 });
  expect(await load()).toMatchObject({ added: {}, changed: {}, removed: {} });
});
