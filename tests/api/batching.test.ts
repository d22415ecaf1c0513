import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from "graphql";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { schema } from "../../src/api/schema.ts";
import { applySchema } from "../../src/graph/apply-schema.ts";
import { openApi } from "../support/ask.ts";
import { CROWD, writeCrowd } from "../support/crowd.ts";

const { ask, database } = openApi(inject("scratchNeo4j"));
const idsOf = new Map<string, string[]>();

beforeAll(async () => {
  await applySchema(database);
  await writeCrowd(database);
  const records = await database.read(
    {
      file: "test",
      text: `CALL () { MATCH (n:Thing) RETURN n.id AS id UNION MATCH (n:Citation) RETURN n.id AS id
               UNION MATCH (:Thing)-[l]->(:Thing) RETURN l.id AS id }
             RETURN id`,
    },
    {},
  );
  const ids: string[] = records.map((record) => record.get("id"));
  const { data } = await ask("{ __schema { queryType { name } } }");
  expect(data.__schema.queryType.name).toBe("Query");
  for (let from = 0; from < ids.length; from += 100) {
    const answer = await ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }", {
      ids: ids.slice(from, from + 100),
    });
    for (const { id, __typename } of answer.data.nodes) {
      idsOf.set(__typename, [...(idsOf.get(__typename) ?? []), id]);
    }
  }
});

const nodeTypes = Object.values(schema.getTypeMap())
  .filter((type): type is GraphQLObjectType => isObjectType(type))
  .filter((type) => type.getInterfaces().some(({ name }) => name === "Node"));

/** No kind of link joins a topic to another entity: only statements lead to it. */
const EMPTY_BY_MODEL = new Set(["Topic.links"]);

/** What to select below a field, so that each of its parts is read. */
function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (!isObjectType(type) && !isInterfaceType(type))
    throw new Error(`${field.name} has no fields.`);
  const fields = type.getFields();
  if (!fields.pageInfo) return fields.id ? "{ id __typename }" : "{ __typename }";
  const edge = getNamedType(fields.edges?.type);
  const link = isObjectType(edge) && edge.getFields().link ? "link { id sentence }" : "";
  return `{ totalCount pageInfo { hasNextPage endCursor } edges { cursor ${link} node { id __typename } } }`;
}

describe.each(nodeTypes.map((type) => [type.name, type] as const))("%s", (name, type) => {
  const related = Object.values(type.getFields()).filter(
    (field) =>
      !isLeafType(getNamedType(field.type)) && getNamedType(field.type).name !== "PartialDate",
  );

  it.each(related.map((field) => [field.name, field] as const))(
    "reads %s of 100 with as many statements as of 1",
    async (fieldName, field) => {
      const ids = (idsOf.get(name) ?? []).slice(0, CROWD);
      expect(ids).toHaveLength(CROWD);
      const query = `query ($ids: [ID!]!) {
        nodes(ids: $ids) { ... on ${name} { ${fieldName} ${selectionOf(field)} } }
      }`;
      const one = await ask(query, { ids: ids.slice(0, 1) });
      const all = await ask(query, { ids });
      expect(all.errors).toBeUndefined();
      expect(all.data.nodes).toHaveLength(CROWD);
      expect(all.runs.length).toBe(one.runs.length);
      expect(all.runs.length).toBeLessThanOrEqual(3);
      if (EMPTY_BY_MODEL.has(`${name}.${fieldName}`)) return;
      // Were most of them empty, the test could not fail.
      const full = all.data.nodes.filter((node: Record<string, { totalCount?: number } | null>) => {
        const value = node[fieldName];
        return value && value.totalCount !== 0;
      });
      expect(full.length).toBeGreaterThanOrEqual(CROWD / 2);
    },
  );
});
