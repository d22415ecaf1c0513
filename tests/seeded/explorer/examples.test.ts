import { parse } from "graphql";
import { describe, expect, it } from "vitest";
import { readExamples } from "../../../src/http/explorer/examples.ts";
import { openApi } from "../../support/ask.ts";
import { ROOT } from "../../support/paths.ts";

// Each example's answer is kept beside it, as `<name>.answer.json`: `npx vitest run tests/explorer -u`
// writes them anew, and `git diff` then shows what has changed.

/** The Cypher statements that each example takes; more of them would be noticed here first. */
const STATEMENTS: Record<string, number> = {
  "1-the-program": 1,
  "2-the-letter": 1,
  "3-asked-and-answered": 1,
  "4-the-denials": 1,
  "5-one-speaker": 1,
  "6-who-detains-for-whom": 1,
  "7-behind-one-fact": 1,
  "8-search": 2,
  // The ends, four levels, what joins the hops, and their passages.
  "9-how-they-are-connected": 7,
  "10-what-joins-them": 5,
  "11-around-the-program": 4,
  "12-over-time": 1,
  "13-where-they-stand": 1,
  "14-who-answered-whom": 2,
  "15-still-unanswered": 2,
  "16-the-most-connected": 1,
  "17-a-card-to-embed": 1,
};

const { ask } = openApi();
const examples = readExamples();

describe("the explorer's examples", () => {
  it("tell their story in order", () => {
    expect(examples.map(({ name }) => name)).toEqual(Object.keys(STATEMENTS));
  });

  for (const { name, question, query, variables } of examples) {
    it(`${name} gives the answer that is kept`, async () => {
      const { data, errors, runs } = await ask(query, variables ? JSON.parse(variables) : {});
      expect(errors).toBeUndefined();
      await expect(`${JSON.stringify({ data }, null, 2)}\n`).toMatchFileSnapshot(
        `${ROOT}src/http/explorer/examples/${name}.answer.json`,
      );
      expect(runs.length).toBe(STATEMENTS[name]);
    });

    it(`${name} begins with its question, and has a name for its tab`, () => {
      expect(question).toMatch(/^[A-Z].{20,}[.?]$/);
      const [operation] = parse(query).definitions;
      expect(operation).toMatchObject({ kind: "OperationDefinition", name: { kind: "Name" } });
    });
  }

  it("say in one query which cities were asked, who answered for each, and what they said", async () => {
    const example = examples.find(({ name }) => name === "3-asked-and-answered");
    const { data } = await ask(example?.query ?? "");
    const answered = data.statement.addressedTo.nodes.map(
      (city: {
        name: string;
        officials: { edges: { node: { name: string; statements: { nodes: unknown[] } } }[] };
      }) => [
        city.name,
        ...city.officials.edges.map(({ node }) => [node.name, node.statements.nodes.length]),
      ],
    );
    expect(answered).toEqual([
      ["Albuquerque", ["Richard Berry", 3]],
      ["Baltimore", ["Kevin Davis", 2]],
      ["San Bernardino", ["Jarrod Burguan", 2]],
      ["Stockton", ["Eric Jones", 4]],
    ]);
  });
});
