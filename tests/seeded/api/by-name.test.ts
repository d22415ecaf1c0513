import { expect, it } from "vitest";
import { openApi } from "../../support/ask.ts";

// Lists by a name: the whole of any of an entity's names.

const { ask } = openApi();

it.each([
  ["Jarrod Burguan", ["person/jarrod-burguan"]],
  ["BURGUAN, jarrod", ["person/jarrod-burguan"]],
  ["Police Chief Jarrod Burguan", ["person/jarrod-burguan"]],
  ["Burguan Smith", []],
  ["Nobody", []],
])("people named %s", async (name, ids) => {
  const { data, errors, runs } = await ask(
    `query ($name: [String!]) { people(filter: { name: $name }) { totalCount nodes { id } } }`,
    { name: [name] },
  );
  expect(errors).toBeUndefined();
  expect(data.people).toEqual({ totalCount: ids.length, nodes: ids.map((id) => ({ id })) });
  expect(runs).toHaveLength(1);
});

it("of every kind, in lists of links too, with other words beside them", async () => {
  const { data, errors, runs } = await ask(`{
    agencies(filter: { name: ["DOJ", "the aclu"], kind: [FEDERAL_DEPARTMENT, ADVOCACY_GROUP] }) { nodes { id } }
    cities(filter: { name: "albuquerque", region: "NM" }) { nodes { id } }
    programs(filter: { name: "PSP" }) { nodes { id sites(filter: { name: "Houston" }) { nodes { id } } } }
    topics(filter: { name: "Sanctuary City" }) { nodes { id } }
    cases(filter: { name: "x" }) { totalCount }
    city(id: "city/albuquerque-nm") { officials(filter: { name: "Richard Berry", title: "mayor" }) { nodes { id } } }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    agencies: { nodes: [{ id: "agency/aclu" }, { id: "agency/us-department-of-justice" }] },
    cities: { nodes: [{ id: "city/albuquerque-nm" }] },
    programs: {
      nodes: [
        { id: "program/public-safety-partnership", sites: { nodes: [{ id: "city/houston-tx" }] } },
      ],
    },
    topics: { nodes: [{ id: "topic/sanctuary-city" }] },
    cases: { totalCount: 0 },
    city: { officials: { nodes: [{ id: "person/richard-berry" }] } },
  });
  expect(runs).toHaveLength(6);
});

it("an article's statements, and all in which somebody comes up", async () => {
  const { data, errors, runs } = await ask(`{
    article(id: "article/whim-2017-08-psp-sanctuary-cities") {
      statements(first: 3, filter: { act: DENIAL }) { totalCount nodes { gist } }
    }
    city(id: "city/albuquerque-nm") {
      discussedIn(first: 100) { totalCount edges { link { __typename } node { id } } }
      statementsAbout { totalCount }
      mentionedIn(first: 100) { nodes { id } }
    }
    statements(filter: { act: DENIAL }) { totalCount }
  }`);
  expect(errors).toBeUndefined();
  expect(data.article.statements.totalCount).toBe(data.statements.totalCount);
  const { discussedIn, statementsAbout, mentionedIn } = data.city;
  const links = discussedIn.edges.map(
    (edge: { link: { __typename: string } }) => edge.link.__typename,
  );
  expect(links.filter((type: string) => type === "About")).toHaveLength(statementsAbout.totalCount);
  const ids = discussedIn.edges.map((edge: { node: { id: string } }) => edge.node.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(discussedIn.totalCount).toBe(ids.length);
  expect(ids).toEqual(
    expect.arrayContaining(mentionedIn.nodes.map(({ id }: { id: string }) => id)),
  );
  // Look-ups by id share a statement.
  expect(runs).toHaveLength(2);
});

it("a deprecated word goes on working, but not beside the new one", async () => {
  const linked = (filter: string) =>
    ask(
      `{ agency(id: "agency/us-department-of-justice") { links(filter: { ${filter} }) { totalCount } } }`,
    );
  const [old, now] = [
    await linked("link: HELD_OFFICE, kind: PERSON"),
    await linked("linkKinds: HELD_OFFICE, kinds: PERSON"),
  ];
  expect(old.data).toEqual(now.data);
  expect(now.data.agency.links.totalCount).toBe(1);
  const both = await linked("kind: PERSON, kinds: PERSON");
  expect(both.errors?.[0]?.message).toBe(
    "`filter.kind` is the old name of `filter.kinds`: give one of them.",
  );
});

it("a search tells how many there are, or that there may be more", async () => {
  const { data, errors } = await ask(`{
    some: search(query: "police", first: 100) { totalCount isTotalLowerBound nodes { ... on Thing { id } } }
    none: search(query: "xyzzyx") { totalCount isTotalLowerBound }
  }`);
  expect(errors).toBeUndefined();
  expect(data.some.totalCount).toBeGreaterThan(1);
  expect(data.some.isTotalLowerBound).toBe(false);
  expect(data.none).toEqual({ totalCount: 0, isTotalLowerBound: false });
});
