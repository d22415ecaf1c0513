import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bundleJsonSchema, bundleJsonSchemaText } from "../../../src/loading/json-schema.ts";
import { ROOT } from "../../support/paths.ts";

const FILE = `${ROOT}seed/bundle.schema.json`;

test("the published JSON Schema is current", () => {
  expect(existsSync(FILE)).toBe(true);
  expect(readFileSync(FILE, "utf8")).toBe(bundleJsonSchemaText());
});

test("it is strict, has a name, and describes what an editor shows", () => {
  const schema = bundleJsonSchema();
  expect(schema).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:throughline:bundle",
    title: "Throughline bundle",
    type: "object",
    required: ["article"],
    additionalProperties: false,
  });
  expect(JSON.stringify(schema)).toContain("letter for letter as it stands in the article");
});

test("a year may be written as a number there, as it may in a bundle", () => {
  expect(JSON.stringify(bundleJsonSchema())).toContain('"type":["string","integer"]');
});
