import { expect, it } from "vitest";
import { readUnanswered, threadOfStatement } from "../../../src/argument/queries.ts";
import { openExplain, SORTS, WHOLE } from "../../support/explained-shapes.ts";

const { expectNoWasteIn, expectNoWaste } = openExplain("argument");

it("what is unanswered is read in the order of both indexes, and sorts only the page", async () => {
  const plan = await expectNoWasteIn(readUnanswered.cypher.text);
  const seeks = plan.filter((operator) => /^DirectedRelationshipIndexSeek/.test(operator));
  expect(seeks.join()).toMatch(/ADDRESSED_TO\(toId, saidOnSort, id\)/);
  expect(seeks.join()).toMatch(/SAID_BY\(toId, saidOnSort, id\)/);
  expect(plan.filter((operator) => SORTS.test(operator))).toHaveLength(2);
});

it("a thread meets each statement once, however many ways lead there", async () => {
  const plan = await expectNoWaste(threadOfStatement, { ...WHOLE, order: "ONLY" });
  const walks = plan.filter((operator) => /^VarLengthExpand/.test(operator));
  expect(walks).toHaveLength(2);
  for (const walk of walks) expect(walk).toMatch(/^VarLengthExpand\(Pruning,BFS/);
});
