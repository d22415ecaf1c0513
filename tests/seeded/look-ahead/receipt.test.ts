import { describe, expect, inject, it } from "vitest";
import { type Answer, openApi } from "../../support/ask.ts";

const address = inject("seededNeo4j");
const { ask, app } = openApi(address);
const { ask: askOneByOne } = openApi(address, {
  lookAhead: { rows: 50_000, relationships: 1, branches: 100 },
});

const FIELDS = `people(first: 4) { nodes { id offices(first: 2) { edges { link { id } node { id } } } } }`;

interface People {
  nodes: { offices: { edges: object[] } }[];
}

/** As long as no page is asked whether there are more, no row is read that is not in the answer. */
function rowsIn({ data }: Answer): number {
  const { nodes } = data.people as People;
  return nodes.length + nodes.reduce((sum, { offices }) => sum + offices.edges.length, 0);
}

function receiptOf({ extensions }: Answer) {
  if (!extensions?.receipt) throw new Error("There is no receipt.");
  return extensions.receipt;
}

describe("a receipt", () => {
  it("names the statements that ran, and the rows and objects that were estimated and found", async () => {
    const answer = await ask(`query @receipt { ${FIELDS} }`);
    expect(rowsIn(answer)).toBeGreaterThan(4);
    expect(receiptOf(answer)).toEqual({
      statements: [{ file: "people/all.cypher", milliseconds: expect.any(Number) }],
      // Four people, and two offices of each.
      rows: { estimated: 4 + 4 * 2, actual: rowsIn(answer) },
      // These, the five pages that they are on, and each office's link.
      cost: { estimated: 4 + 4 * 2 + 1 + 4 + 4 * 2, allowed: 125_000 },
    });
    expect(receiptOf(answer).statements.map(({ milliseconds }) => milliseconds)).toEqual(
      answer.runs.map(({ milliseconds }) => Math.round(milliseconds * 10) / 10),
    );
  });

  it("counts the row by which a page knows that there are more", async () => {
    const answer = await ask(
      "query @receipt { people(first: 4) { nodes { id } pageInfo { hasNextPage } } }",
    );
    expect(answer.data.people.pageInfo.hasNextPage).toBe(true);
    expect(receiptOf(answer).rows).toEqual({ estimated: 5, actual: 5 });
  });

  it("shows a statement for each level where none looks ahead, and the same rows", async () => {
    const [deep, flat] = [
      await ask(`query @receipt { ${FIELDS} }`),
      await askOneByOne(`query @receipt { ${FIELDS} }`),
    ];
    expect(flat.data).toEqual(deep.data);
    expect(receiptOf(flat).statements.map(({ file }) => file)).toEqual([
      "people/all.cypher",
      "links/held-office/offices.cypher",
    ]);
    expect(receiptOf(flat).statements.map(({ file }) => file)).toEqual(
      flat.runs.map(({ file }) => file),
    );
    expect(receiptOf(flat).rows).toEqual(receiptOf(deep).rows);
    expect(receiptOf(flat).cost).toEqual(receiptOf(deep).cost);
  });

  it("is of the operation that was asked for, and only where it says so", async () => {
    expect((await ask(`{ ${FIELDS} }`)).extensions).toBeUndefined();
    const query = "query A @receipt { people { totalCount } } query B { people { totalCount } }";
    const get = async (operationName: string) => {
      const asked = new URLSearchParams({ query, operationName });
      const response = await app.fetch(`http://localhost/graphql?${asked}`);
      return (await response.json()) as Answer;
    };
    expect(receiptOf(await get("A")).statements).toHaveLength(1);
    expect((await get("B")).extensions).toBeUndefined();
  });

  it("is not given where the document is refused, as nothing ran", async () => {
    const deep =
      "people(first: 100) { nodes { offices(first: 100) { nodes { statementsAbout(first: 100) { nodes { id } } } } } }";
    for (const refused of [deep, "people(first: 0) { nodes { id } }"]) {
      const { errors, extensions, runs } = await ask(`query @receipt { ${refused} }`);
      expect(errors).toHaveLength(1);
      expect(extensions).toBeUndefined();
      expect(runs).toEqual([]);
    }
  });

  it("is given beside an error in a field, with what ran before", async () => {
    const answer = await ask(
      'query @receipt { people(first: 1) { nodes { offices(after: "a stranger\'s") { nodes { id } } } } }',
    );
    expect(answer.errors?.[0]?.path).toEqual(["people", "nodes", 0, "offices"]);
    expect(receiptOf(answer).statements).toMatchObject([{ file: "people/all.cypher" }]);
    expect(receiptOf(answer).rows).toEqual({ estimated: 1, actual: 1 });
  });
});
