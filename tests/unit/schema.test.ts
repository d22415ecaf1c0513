import { readFileSync } from "node:fs";
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { describe, expect, it } from "vitest";
import { schema, schemaText } from "../../src/schema.ts";
import { ROOT } from "../support/paths.ts";

describe("the schema", () => {
  it("is the committed schema.graphql", () => {
    const committed = readFileSync(`${ROOT}schema.graphql`, "utf8");
    expect(schemaText(), "run `npm run schema` and commit the change").toBe(committed);
  });

  it("describes every type, field, argument and value in a sentence", () => {
    const bare: string[] = [];
    const note = (name: string, { description }: { description?: string | null | undefined }) => {
      if (!description?.trim()) bare.push(name);
    };
    for (const type of Object.values(schema.getTypeMap())) {
      if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
      note(type.name, type);
      if (isObjectType(type) || isInterfaceType(type)) {
        for (const field of Object.values(type.getFields())) {
          note(`${type.name}.${field.name}`, field);
          for (const arg of field.args) note(`${type.name}.${field.name}(${arg.name}:)`, arg);
        }
      }
      if (isInputObjectType(type)) {
        for (const field of Object.values(type.getFields()))
          note(`${type.name}.${field.name}`, field);
      }
      if (isEnumType(type)) {
        for (const value of type.getValues()) note(`${type.name}.${value.name}`, value);
      }
    }
    expect(bare).toEqual([]);
  });
});
