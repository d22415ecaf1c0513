import { describe, expect, it } from "vitest";
import { openApi } from "../../support/ask.ts";

const { ask } = openApi();
const { ask: askAlone } = openApi(undefined, { lookAhead: null });

const CITY = "city/albuquerque-nm";
const PERSON = "person/jeff-sessions";
const LETTER = "statement/doj-letter-2017-08";
const ARTICLE = "article/whim-2017-08-psp-sanctuary-cities";

describe("aliases of fields that look up an id", () => {
  it("are read in one statement, whatever each selects, and answer as each does by itself", async () => {
    const fields = {
      a: `entity(id: "${CITY}") { name ... on City { region servedBy(first: 2) { nodes { name } } } }`,
      b: `entity(id: "${PERSON}") { name names { text } }`,
      c: `entity(id: "${CITY}") { names { text } statementsAbout(first: 1) { totalCount nodes { gist } } }`,
      d: `statement(id: "${LETTER}") { gist speaker { name } parts(first: 3) { nodes { gist } } }`,
      e: `article(id: "${ARTICLE}") { label publishedOn { edtf } citations(first: 1) { nodes { exact } } }`,
      f: `node(id: "${PERSON}") { id ... on Person { offices { edges { link { title } } } } }`,
      g: `entity(id: "person/nobody") { name }`,
      h: `statement(id: "statement/nobody") { gist }`,
    };
    const all = await ask(
      `{ ${Object.entries(fields)
        .map(([alias, field]) => `${alias}: ${field}`)
        .join(" ")} }`,
    );
    expect(all.errors).toBeUndefined();
    expect(all.runs.map(({ file }) => file)).toEqual(["things/by-id.cypher"]);
    for (const [alias, field] of Object.entries(fields)) {
      const alone = await ask(`{ ${alias}: ${field} }`);
      expect({ [alias]: all.data[alias] }).toEqual(alone.data);
    }
    expect([all.data.g, all.data.h]).toEqual([null, null]);
    expect(all.data.c.statementsAbout.totalCount).toBeGreaterThan(0);
  });

  it("that select the same are one branch, and rows of another's are not read", async () => {
    const same = "links(first: 3) { nodes { name names { text } } }";
    const query = `query @receipt {
      a: entity(id: "${CITY}") { ${same} }
      b: entity(id: "${PERSON}") { ${same} }
      c: entity(id: "agency/aclu") { id } }`;
    const { data, extensions, runs } = await ask(query);
    expect(runs).toHaveLength(1);
    expect(data).toEqual((await askAlone(query)).data);
    // Three things, three links of two of them, ten names of each of these.
    expect(extensions?.receipt?.rows.estimated).toBe(3 + 2 * 3 + 2 * 3 * 10);
  });
});
