import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isObjectType,
} from "graphql";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { isValue } from "../../../src/graphql/limits/list-size.ts";
import { relationsOf } from "../../../src/graphql/relations/relation.ts";
import { schema } from "../../../src/schema.ts";
import { openApi } from "../../support/ask.ts";
import { idsByType } from "../../support/ids-by-type.ts";

// Only the columns are read of which the selected fields are made. A field that said the wrong ones would be
// whole beside others that have them, and wrong by itself.

const { ask, database } = openApi(inject("seededNeo4j"));
let idsOf: Awaited<ReturnType<typeof idsByType>>;

beforeAll(async () => {
  idsOf = await idsByType(database);
});

/** How a field is selected that is made of its owner's own row; null for one that leads elsewhere. */
function ownField(field: GraphQLField<unknown, unknown>): string | null {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return field.name;
  if (!isValue(type) || relationsOf(field).length > 0) return null;
  return `${field.name} { ${Object.keys((type as GraphQLObjectType).getFields()).join(" ")} }`;
}

const types = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type))
  .filter((type) => type.getInterfaces().some(({ name }) => name === "Node"));

describe.each(types.map((type) => [type.name, type] as const))("%s", (typeName, type) => {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const selection = ownField(field);
    return selection === null ? [] : [{ name: field.name, selection }];
  });

  it("gives each field by itself as it gives it among all", async () => {
    const ids = (idsOf.get(typeName) ?? []).slice(0, 100);
    const read = async (selection: string): Promise<Record<string, unknown>[]> => {
      const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${typeName} { ${selection} } } }`;
      const { data, errors } = await ask(query, { ids });
      expect(errors).toBeUndefined();
      return data.nodes;
    };
    const whole = await read(fields.map(({ selection }) => selection).join(" "));
    expect(whole).toHaveLength(ids.length);
    for (const { name, selection } of fields) {
      expect(await read(selection)).toEqual(whole.map((row) => ({ [name]: row[name] })));
    }
  });
});
