import { describe, expect, it } from "vitest";
import { openApi } from "../../support/ask.ts";

// What a value rests on: a passage, an inference of an author, or nobody but us.

const { ask } = openApi();

const states = async (id: string) => {
  const { data, errors } = await ask(
    `query ($id: ID!) {
      node(id: $id) {
        ... on Thing { attestations { nodes { states { property value basis } } } }
        ... on Link { attestations { nodes { states { property value basis } } } }
      }
    }`,
    { id },
  );
  expect(errors).toBeUndefined();
  const all: { property: string; value: string; basis: string }[] =
    data.node.attestations.nodes[0].states;
  return all.map(({ property, basis }) => `${property} ${basis}`);
};

describe("a value is ours", () => {
  it("where no passage gives it: a city's state and country, a kind, a gist, how a text is filed", async () => {
    expect(await states("city/albuquerque-nm")).toEqual(
      expect.arrayContaining(["region EDITORIAL", "country EDITORIAL", "name PASSAGE"]),
    );
    expect(await states("agency/us-department-of-justice")).toContain("kind EDITORIAL");
    expect(await states("statement/burguan-not-a-sanctuary-city")).toEqual(
      expect.arrayContaining([
        ...["gist EDITORIAL", "act EDITORIAL", "medium EDITORIAL"],
        ...["text PASSAGE", "saidOn INFERENCE", "about PASSAGE", "about.stance EDITORIAL"],
      ]),
    );
  });

  it("and never where it has to be cited, or reasoned", async () => {
    expect(await states("held-office/person/richard-berry/city/albuquerque-nm/mayor")).toEqual([
      ...["since PASSAGE", "title PASSAGE", "until PASSAGE"],
    ]);
    expect(await states("program/public-safety-partnership")).toContain("announcedOn INFERENCE");
  });
});

it("a name is ours where no passage has it", async () => {
  const { data, errors, runs } = await ask(`{
    agencies(first: 100) { nodes { id names { text kind basis } } }
    people(first: 100) { nodes { id names { text basis } } }
  }`);
  expect(errors).toBeUndefined();
  expect(runs).toHaveLength(2);
  type Named = { id: string; names: { text: string; basis: string }[] };
  const all: Named[] = [...data.agencies.nodes, ...data.people.nodes];
  const basisOf = (id: string, text: string) =>
    all.find((each) => each.id === id)?.names.find((name) => name.text === text)?.basis;
  expect(basisOf("person/richard-berry", "Richard Berry")).toBe("PASSAGE");
  expect(basisOf("agency/us-department-of-justice", "DOJ")).toBe("PASSAGE");
  expect(basisOf("agency/stockton-police-department", "SPD")).toBe("EDITORIAL");
});
