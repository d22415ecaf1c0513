import { expect, test } from "vitest";
import { statementLabel } from "../../../src/changes/labels.ts";
import { slug } from "../../../src/model/ids.ts";

test("a statement's label is what it says, cut at a word", () => {
  expect(statementLabel("The pier was safe.")).toBe("The pier was safe.");
  expect(statementLabel("é".repeat(100))).toBe("é".repeat(100));
  const label = statementLabel(`${"safe, ".repeat(16)}unquestionably`);
  expect(label).toBe(`${"safe, ".repeat(15)}safe…`);
});

test.each([
  ["Mayor", "mayor"],
  ["ORIGINAL_SITE", "original-site"],
  ["Président-directeur général", "president-directeur-general"],
  ["Sheriff’s Deputy (acting)", "sheriffs-deputy-acting"],
  ["市長", ""],
])("a title becomes the end of an id: %s", (title, key) => {
  expect(slug(title)).toBe(key);
});
