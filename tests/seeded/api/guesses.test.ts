import { isInputObjectType, isInterfaceType, isObjectType } from "graphql";
import { expect, it } from "vitest";
import { guessedFields } from "../../../src/graphql/guesses.ts";
import { schema } from "../../../src/schema.ts";
import { openApi } from "../../support/ask.ts";

// What people who know other APIs write first is answered with what it is called here.

const { ask } = openApi();

it.each([
  ['{ statement(id: "statement/x") { date } }', "Here it is `saidOn { text }`."],
  ["{ statements { nodes { quotation inReplyTo { id } } } }", "Here it is `text`."],
  ["{ articles { nodes { title } } }", "Here it is `headline` or `label`."],
  ['{ cities(filter: { state: "CA" }) { nodes { id } } }', "Here it is `region`."],
  ["{ agencies(filter: { type: COMPANY }) { nodes { id } } }", "Here it is `kind`."],
  [
    '{ city(id: "city/x") { mentions { totalCount } } }',
    "Here it is `discussedIn { nodes { … } }`.",
  ],
  ['{ agency(id: "agency/x") { children { totalCount } } }', "Here it is `parts { nodes { … } }`."],
  [
    '{ person(id: "person/x") { offices { nodes { startDate } } } }',
    "Is it of a link? Then a link's `title`, `since` and `until` stand beside its node: `edges { link { … } node { … } }`.",
  ],
  ['{ suggest(name: "x") { id } }', "It takes `first`, `kinds`, `prefix`."],
  ['{ search(query: "x", type: STATEMENT) { totalCount } }', "Here it is `filter: { kinds: … }`."],
])("%s", async (document, hint) => {
  const { errors, runs } = await ask(document);
  expect(errors?.[0]?.message.endsWith(` ${hint}`), errors?.[0]?.message).toBe(true);
  expect(errors?.[0]?.extensions?.code).toBe("GRAPHQL_VALIDATION_FAILED");
  expect(runs).toEqual([]);
});

it("leaves alone what it knows nothing of", async () => {
  const { errors } = await ask("{ people { nodes { shoeSize } } }");
  expect(errors?.[0]?.message).toBe('Cannot query field "shoeSize" on type "Person".');
});

it("leads only to what there is", () => {
  const types = Object.values(schema.getTypeMap());
  const fields = new Set(
    types.flatMap((type) =>
      isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
        ? Object.keys(type.getFields())
        : [],
    ),
  );
  expect([...guessedFields].filter((name) => !fields.has(name))).toEqual([]);
});
