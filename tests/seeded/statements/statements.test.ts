import { describe, expect, it } from "vitest";
import { openApi } from "../../support/ask.ts";

const { ask } = openApi();

describe("a statement", () => {
  it("names its speaker, the office held, what it is about and the passages behind it", async () => {
    const { data, errors, runs } = await ask(`{
      statement(id: "statement/berry-not-a-sanctuary-city") {
        act medium text
        speaker { id __typename }
        capacity { title to { id } sentence citations { nodes { exact } } }
        about { edges { link { stance } node { id } } }
        citations { nodes { exact mode via { id } article { id } } }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data.statement).toMatchObject({
      act: "DENIAL",
      text: null,
      speaker: { id: "person/richard-berry", __typename: "Person" },
      capacity: {
        title: "Mayor",
        to: { id: "city/albuquerque-nm" },
        sentence:
          "Richard Berry has held the office of Mayor of Albuquerque since 2009 (as of the article).",
      },
      about: {
        edges: expect.arrayContaining([
          { link: { stance: "DENIES_APPLIES" }, node: { id: "topic/sanctuary-city" } },
        ]),
      },
    });
    expect(data.statement.capacity.citations.nodes).toContainEqual({
      exact: "since he took office in 2009",
    });
    for (const citation of data.statement.citations.nodes) {
      expect(citation).toMatchObject({
        mode: "INDIRECT",
        via: { id: "agency/abc-news" },
        article: { id: "article/whim-2017-08-psp-sanctuary-cities" },
      });
    }
    expect(runs.map(({ file }) => file)).toEqual(["things/by-id.cypher"]);
  });

  it("says how a date is known: the day, and the bounds of a month", async () => {
    const { data } = await ask(`{
      statement(id: "statement/burguan-not-a-sanctuary-city") {
        saidOn { edtf earliest latest }
      }
      article(id: "article/whim-2017-08-psp-sanctuary-cities") {
        publishedOn { edtf earliest latest }
      }
    }`);
    expect(data.statement.saidOn).toEqual({
      edtf: "2017-08-03",
      earliest: "2017-08-03",
      latest: "2017-08-03",
    });
    expect(data.article.publishedOn).toEqual({
      edtf: "2017-08~",
      earliest: "2017-08-01",
      latest: "2017-08-31",
    });
  });

  it("keeps quotation and paraphrase apart: a text is its passage, letter for letter", async () => {
    const { data } = await ask(`{
      statements(first: 100) {
        totalCount
        nodes { id text citations(first: 100) { nodes { exact mode } } }
      }
    }`);
    expect(data.statements.nodes).toHaveLength(data.statements.totalCount);
    const quoted = data.statements.nodes.filter(
      ({ text }: { text: string | null }) => text !== null,
    );
    expect(quoted.length).toBeGreaterThan(20);
    for (const { id, text, citations } of quoted) {
      const direct = citations.nodes.filter(({ mode }: { mode: string }) => mode === "DIRECT");
      expect(
        direct.map(({ exact }: { exact: string }) => exact),
        id,
      ).toEqual([text]);
    }
  });

  it("leaves no statement and no link between entities without a passage", async () => {
    const { data } = await ask(`{
      statements(first: 100) { nodes { id citations { totalCount } } }
      people(first: 100) { nodes { id links(first: 100) { edges { link { id citations { totalCount } } } } } }
      agencies(first: 100) { nodes { id links(first: 100) { edges { link { id citations { totalCount } } } } } }
      cities(first: 100) { nodes { id links(first: 100) { edges { link { id citations { totalCount } } } } } }
    }`);
    type Cited = { id: string; citations: { totalCount: number } };
    const links: Cited[] = [data.people, data.agencies, data.cities].flatMap(({ nodes }) =>
      nodes.flatMap((node: { links: { edges: { link: Cited }[] } }) =>
        node.links.edges.map(({ link }) => link),
      ),
    );
    expect(new Set(links.map(({ id }) => id)).size).toBe(29);
    const bare = [...links, ...data.statements.nodes].filter(
      ({ citations }: Cited) => citations.totalCount === 0,
    );
    expect(bare).toEqual([]);
  });

  it("is answered: the letter leads to every response, and each response to the letter", async () => {
    const { data } = await ask(`{
      statement(id: "statement/doj-letter-2017-08") {
        answerBy { edtf }
        addressedTo { totalCount nodes { id } }
        parts(first: 50) { nodes { id act } }
        responses(first: 50) { edges { link { kind } node { id speaker { id } respondsTo { nodes { id } } } } }
      }
    }`);
    const { addressedTo, parts, responses } = data.statement;
    expect(addressedTo.nodes.map(({ id }: { id: string }) => id)).toEqual([
      "city/albuquerque-nm",
      "city/baltimore-md",
      "city/san-bernardino-ca",
      "city/stockton-ca",
    ]);
    expect(parts.nodes.map(({ id }: { id: string }) => id)).toEqual([
      "statement/doj-letter-answers-required",
      "statement/doj-letter-how-sites-are-chosen",
      "statement/doj-letter-selection-criteria",
      "statement/doj-letter-under-review",
      "statement/doj-letter-deadline",
      "statement/doj-letter-question-1",
      "statement/doj-letter-question-2",
      "statement/doj-letter-question-3",
    ]);
    expect(parts.nodes.filter(({ act }: { act: string }) => act === "QUESTION")).toHaveLength(3);
    expect(responses.edges.length).toBeGreaterThan(0);
    for (const { node } of responses.edges) {
      expect(node.respondsTo.nodes).toContainEqual({ id: "statement/doj-letter-2017-08" });
    }
  });
});

it("what is cited as a statement's own words is a part of them; what backs its date is cited for that", async () => {
  const { data, errors } = await ask(`{ statements(first: 100) { totalCount nodes {
    id text saidOn { edtf }
    citations(first: 100, filter: { mode: DIRECT }) { nodes { exact backs { id } property } }
    attestations(first: 1) { nodes { citations(first: 100) { nodes { exact property } } } } } } }`);
  expect(errors).toBeUndefined();
  const { nodes, totalCount } = data.statements;
  expect(nodes).toHaveLength(totalCount);
  const folded = (text: string) => text.replace(/\s+/g, " ");
  const ownWords = nodes.flatMap(
    ({ id, text, citations }: { id: string; text: string; citations: { nodes: Cited[] } }) =>
      citations.nodes.map(({ exact }) => [id, folded(text ?? "").includes(folded(exact))]),
  );
  expect(ownWords.length).toBeGreaterThan(20);
  expect(ownWords.filter(([, isPart]: [string, boolean]) => !isPart)).toEqual([]);
  const release = nodes.find(({ id }: { id: string }) => id === "statement/doj-release-2017-08-03");
  const [{ citations }] = release.attestations.nodes;
  expect(citations.nodes).toContainEqual({
    exact: "no later than August 18, 2017",
    property: "saidOn",
  });
});

interface Cited {
  exact: string;
}
