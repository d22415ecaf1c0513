import { getNamedType, isLeafType, isObjectType } from "graphql";
import { describe, expect, inject, it } from "vitest";
import { schema } from "../../../src/schema.ts";
import { openApi } from "../../support/ask.ts";
import { openPages, textOf } from "../../support/pages.ts";

const address = inject("seededNeo4j");
const api = openApi(address);
const { ask, fetchCounted } = api;
const { page } = openPages(api);
const oneByOne = openApi(address, { lookAhead: null });

const PARTS = `fragment Parts on Card {
  kind title isQuotation subtitle url image embed { url frame element }
  facts { factId url sentence inference { property } disputed { property } citations(first: 2) { nodes { exact article { id label } } } }
}`;
const THINGS = [
  ...["person/jeff-sessions", "person/richard-berry", "agency/us-department-of-justice"],
  ...["city/albuquerque-nm", "program/public-safety-partnership", "topic/sanctuary-city"],
  ...["statement/burguan-not-a-sanctuary-city", "statement/berry-not-a-sanctuary-city"],
];
const OF_ANY = `query ($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Entity { card { ...Parts latest { id } } }
    ... on Statement { card { ...Parts gist language saidOn { text } } }
  }
} ${PARTS}`;

const paths = (limits = "") => `{
  paths(from: "person/peter-simonson", to: "person/jarrod-burguan", first: 2 ${limits}) {
    nodes { length hops { sentence } card { ...Parts } }
  }
} ${PARTS}`;

/** What is asked of the fields that are made of others. */
const PARTS_OF: Readonly<Record<string, readonly string[]>> = {
  embed: ["embed { url frame element }"],
  facts: [
    ...["facts { sentence }", "facts { factId }", "facts { url }"],
    "facts { citations(first: 2) { nodes { exact } } }",
    ...["facts { inference { property reason } }", "facts { disputed { property shown } }"],
  ],
  latest: ["latest { id }"],
  saidOn: ["saidOn { text }"],
};

/** Every field of a card's type, as it is asked for; a new one that is made of others needs its parts above. */
function selectionsOf(typeName: string): string[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`There is no ${typeName}.`);
  return Object.values(type.getFields()).flatMap(({ name, type }) => {
    const parts = isLeafType(getNamedType(type)) ? [name] : PARTS_OF[name];
    if (!parts) throw new Error(`What of ${typeName}.${name} is to be asked?`);
    return parts;
  });
}

describe("the card of a thing", () => {
  it("says who a person is, what they said last, and where each fact is documented", async () => {
    const { data, runs } = await ask(OF_ANY, { ids: ["person/jeff-sessions"] });
    const [{ card }] = data.nodes;
    const office = {
      sentence:
        "Jeff Sessions held the office of Attorney General at US Department of Justice at the time of the article.",
      factId: "held-office/person/jeff-sessions/agency/us-department-of-justice/attorney-general",
    };
    expect(card).toMatchObject({
      ...{ kind: "Person", title: "Jeff Sessions", isQuotation: false },
      // Nobody has written who he is.
      subtitle: office.sentence,
      url: "http://localhost/person/jeff-sessions",
      image: "http://localhost/person/jeff-sessions.png",
      facts: [{ ...office, url: `http://localhost/${office.factId}` }],
    });
    expect(card.latest.id).toMatch(/^statement\//);
    expect(card.facts[0].citations.nodes[0]).toEqual({
      exact: "Attorney General Jeff Sessions said in a statement released on 3 August",
      article: {
        id: "article/whim-2017-08-psp-sanctuary-cities",
        label: "The Whim, about August 2017",
      },
    });
    expect(runs).toHaveLength(1);
  });

  it("shows a statement in the speaker's words or in ours, with who said it in what capacity", async () => {
    const ids = THINGS.filter((id) => id.startsWith("statement/"));
    const { data, runs } = await ask(OF_ANY, { ids });
    const [quoted, reported] = data.nodes.map(({ card }: { card: object }) => card);
    expect(quoted).toMatchObject({
      ...{ kind: "Statement", title: "is not a sanctuary city", isQuotation: true },
      gist: "San Bernardino is not a sanctuary city.",
      subtitle: "Jarrod Burguan, Police Chief, San Bernardino Police Department",
      saidOn: { text: "August 3, 2017" },
      facts: [{ factId: ids[0], sentence: null }],
    });
    expect(quoted.facts[0].citations.nodes[0].exact).toContain("“is not a sanctuary city”");
    expect(reported).toMatchObject({
      title: "Albuquerque is not a sanctuary city.",
      ...{ isQuotation: false, gist: null, language: null },
    });
    expect(runs).toHaveLength(1);
  });

  it("takes one statement for many things of all kinds, and says the same read field by field", async () => {
    const together = await ask(OF_ANY, { ids: THINGS });
    expect(together.errors).toBeUndefined();
    expect(together.data.nodes).toHaveLength(THINGS.length);
    expect(together.runs).toHaveLength(1);
    const apart = await oneByOne.ask(OF_ANY, { ids: THINGS });
    expect(apart.data).toEqual(together.data);
    expect(apart.runs.length).toBeGreaterThan(1);
  });

  it("gives each of its fields by itself as it gives it among all", async () => {
    const read = async (type: string, selection: string) => {
      const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { card { ${selection} } } } }`;
      const ids = THINGS.filter((id) => id.startsWith("statement/") === (type === "Statement"));
      const { data, errors } = await ask(query, { ids });
      expect(errors, selection).toBeUndefined();
      return data.nodes.map(({ card }: { card: object }) => card) as Record<string, object>[];
    };
    for (const type of ["Entity", "Statement"]) {
      const selections = selectionsOf(`${type}Card`);
      const whole = await read(type, selections.join(" "));
      for (const selection of selections) {
        const cards = await read(type, selection);
        expect(whole, selection).toMatchObject(cards);
      }
    }
  });

  it("comes with every item of a list", async () => {
    const { data, runs } = await ask(
      `{ people(first: 50) { nodes { name card { title facts(first: 1) { sentence } } } } }`,
    );
    const { nodes } = data.people as { nodes: { name: string; card: { title: string } }[] };
    expect(nodes.length).toBeGreaterThan(4);
    expect(nodes.map(({ card }) => card.title)).toEqual(nodes.map(({ name }) => name));
    expect(runs).toHaveLength(1);
  });

  it("has as many facts as are asked for, and refuses a number that makes no sense", async () => {
    const facts = (first: number) =>
      ask(
        `{ entity(id: "agency/us-department-of-justice") { card { facts(first: ${first}) { sentence } } } }`,
      );
    expect((await facts(1)).data.entity.card.facts).toHaveLength(1);
    const many = await facts(20);
    expect(many.data.entity.card.facts.length).toBeGreaterThan(1);
    for (const first of [0, -1, 21]) {
      const { errors, runs } = await facts(first);
      expect(errors?.[0]?.message).toBe(`\`first\` must be between 1 and 20, but is ${first}.`);
      expect(runs).toEqual([]);
    }
    const { data } = await ask(
      '{ program(id: "program/public-safety-partnership") { card { facts { factId } same: facts(first: null) { factId } } } }',
    );
    expect(data.program.card.facts).toHaveLength(3);
    expect(data.program.card.same).toEqual(data.program.card.facts);
  });

  it("says what the card does that is embedded", async () => {
    for (const id of THINGS) {
      const { data } = await ask(OF_ANY, { ids: [id] });
      const [{ card }] = data.nodes;
      const embedded = JSON.parse((await fetchCounted(`/embed/${id}.json`)).text);
      for (const name of ["kind", "title", "isQuotation", "subtitle", "url"]) {
        expect(embedded[name], `${name} of ${id}`).toEqual(card[name]);
      }
      // The year of the article's days is inferred, which a card says without its passages.
      const isInferred = embedded.facts.some(() => card.facts[0]?.inference.length > 0);
      if (isInferred) expect(embedded.doubts).toEqual(["INFERRED"]);
      const shownCard = await page(`/embed/${id}?lang=fr`);
      expect(shownCard.text.includes("En partie déduit")).toBe(embedded.doubts.length > 0);
      const known = embedded.facts.map((fact: { id: string }) => fact.id);
      expect(known).toEqual(expect.arrayContaining(card.facts.map(factId)));
      const { html } = await page(`/${id}`);
      const shown = [...html.matchAll(/<code data-copied[^>]*>(.*?)<\/code>/gs)];
      expect(shown.slice(0, 2).map(([, code = ""]) => textOf(code))).toEqual(
        [card.embed.element, card.embed.frame].map((code) => code.replace(/\s+/g, " ")),
      );
    }
  });
});

describe("the card of a path", () => {
  it("has a sentence a hop, each with its passages", async () => {
    const { data, runs } = await ask(paths());
    const [first, second] = data.paths.nodes;
    expect(first.card).toMatchObject({
      kind: "Path",
      title: "How Peter Simonson is connected to Jarrod Burguan",
      subtitle: "2 hops, each told by at least 1 article",
      url: "http://localhost/trace?from=person/peter-simonson&to=person/jarrod-burguan",
      image: "http://localhost/trace.png?from=person/peter-simonson&to=person/jarrod-burguan",
    });
    expect(second.card.image).toBeNull();
    for (const { hops, card } of [first, second]) {
      expect(card.facts.map(({ sentence }: { sentence: string }) => sentence)).toEqual(
        hops.map(({ sentence }: { sentence: string }) => sentence),
      );
      for (const { citations } of card.facts) expect(citations.nodes.length).toBeGreaterThan(0);
    }
    // The search itself, and all passages in one.
    const search = await ask(paths().replace("card { ...Parts }", "").replace(PARTS, ""));
    expect(runs).toHaveLength(search.runs.length + 1);
  });

  it("says of each hop what is inferred, as what the hop tells says it", async () => {
    const { data, runs } = await ask(`{
      paths(from: "person/peter-simonson", to: "person/jarrod-burguan", first: 1) {
        nodes { hops { ...On } card { facts { factId ...OfCard } } }
      }
    }
    fragment On on Hop { inference { property reason } disputed { property } }
    fragment OfCard on CardFact { inference { property reason } disputed { property } }`);
    const [{ hops, card }] = data.paths.nodes;
    const facts = card.facts.map(({ factId, ...rest }: { factId: string }) => rest);
    expect(facts).toEqual(hops);
    expect(hops[0].inference[0]).toMatchObject({ property: "saidOn" });
    const { data: told } = await ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) {
        ... on Thing { inference { property reason } disputed { property } }
        ... on Link { inference { property reason } disputed { property } }
      } }`,
      { ids: card.facts.map(factId) },
    );
    expect(told.nodes).toEqual(hops);
    // It is read with what the hops are.
    const { runs: without } = await ask(
      '{ paths(from: "person/peter-simonson", to: "person/jarrod-burguan", first: 1) { nodes { sentence } } }',
    );
    expect(runs).toHaveLength(without.length);
  });

  it("can be embedded only if its address shows just this path", async () => {
    const embedOf = async (limits?: string) => {
      const { data } = await ask(paths(limits));
      return data.paths.nodes.map(({ card }: { card: { embed: object | null } }) => card.embed);
    };
    const [shortest, other] = await embedOf();
    expect(shortest).toMatchObject({
      url: "http://localhost/embed/trace?from=person/peter-simonson&to=person/jarrod-burguan",
      element: expect.stringContaining("<throughline-card src="),
    });
    expect(other).toBeNull();
    expect(await embedOf('avoid: ["person/jeff-sessions"]')).toEqual([null, null]);
    expect((await embedOf("maxHops: 3"))[0]).toEqual(shortest);
    // Longer than what is looked for where nobody says how long.
    const { data } = await ask(`{
      paths(from: "person/eric-jones", to: "agency/aclu", first: 1, maxHops: 6) {
        nodes { length card { image embed { url } } }
      }
    }`);
    expect(data.paths.nodes).toEqual([{ length: 5, card: { image: null, embed: null } }]);
  });
});

function factId(fact: { factId: string }): string {
  return fact.factId;
}
