import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isObjectType,
} from "graphql";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { applySchema } from "../../../src/graph/apply-schema.ts";
import { relationsOf } from "../../../src/graphql/relations/relation.ts";
import { linkLists } from "../../../src/links/queries.ts";
import { ENTITY_KINDS, type EntityKind, thingKinds } from "../../../src/model/things.ts";
import { schema } from "../../../src/schema.ts";
import { openApi } from "../../support/ask.ts";
import { CROWD, OWN, writeCrowd } from "../../support/crowd.ts";
import { idsByType } from "../../support/ids-by-type.ts";
import { everyList, type List } from "../../support/lists.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";

// One statement for all parents is the loaders' work; one for all levels, the work of looking ahead.
// What is counted here is statements, so none may be ended for its time.
const limits = { maxCost: 125_000, deadlineMs: 60_000 };
const { ask, database } = openApi(scratchNeo4j(), { limits, lookAhead: null });
const { ask: askAhead } = openApi(scratchNeo4j(), { limits });
const isThorough = inject("isThorough");
let idsOf: Awaited<ReturnType<typeof idsByType>>;

beforeAll(async () => {
  await applySchema(database);
  await writeCrowd(database);
  idsOf = await idsByType(ask, database);
});

const nodeTypes = Object.values(schema.getTypeMap())
  .filter((type): type is GraphQLObjectType => isObjectType(type))
  .filter((type) => type.getInterfaces().some(({ name }) => name === "Node"));
const lists = everyList();

/** Kinds of entities that no link joins to another entity, such as topics: only statements lead to them. */
const isUnlinked = (kind: EntityKind) => !linkLists.some(({ owners }) => owners.includes(kind));
const EMPTY_BY_MODEL = new Set(
  ENTITY_KINDS.filter(isUnlinked).map((kind) => `${thingKinds[kind].label}.links`),
);

/**
 * Of how many parents as few statements are expected as of all. The database plans a text again for lists
 * ten times as long, and planning is what takes the time here; 11 to 100 are one size to it.
 */
const FEW = isThorough ? 1 : 11;

/** What to select below a field, so that each of its parts is read. */
function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (!isObjectType(type) && !isInterfaceType(type))
    throw new Error(`${field.name} has no fields.`);
  const fields = type.getFields();
  const at = relationsOf(field)[0]?.at ?? [];
  if (at.length > 0) return `{ ${at.join(" { ")} { id }${" }".repeat(at.length)}`;
  if (!fields.pageInfo) return fields.id ? "{ id __typename }" : "{ __typename }";
  const edge = getNamedType(fields.edges?.type);
  const link = isObjectType(edge) && edge.getFields().link ? "link { id sentence }" : "";
  return `{ totalCount pageInfo { hasNextPage endCursor } edges { cursor ${link} node { id __typename } } }`;
}

/** Of what kind the ids are that a filter's word takes; all of the crowd has to do with one of them. */
const KINDS: Readonly<Record<string, string>> = {
  about: "topic",
  addressedTo: "topic",
  article: "article",
  mentions: "topic",
  outlet: "agency",
  officeAt: "agency",
  onBehalfOf: "person",
  publishedBy: "agency",
  respondsTo: "statement",
  runBy: "agency",
  source: "article",
  speaker: "person",
  via: "agency",
  writtenBy: "person",
};
const TEXTS: Readonly<Record<string, string>> = {
  country: "us",
  language: "EN",
  region: "region",
  title: "CHIEF",
};

/** A filter that says something by every word, and keeps all of the crowd. */
function wholeFilter({ type, field, filter }: List): Record<string, unknown> {
  const value = (word: string, wordType: string) => {
    const named = schema.getType(wordType);
    if (isEnumType(named)) return named.getValues().map(({ name }) => name);
    if (wordType === "Boolean") return true;
    if (wordType === "DaySpan") return { from: "2017-01-01", until: "2017-12-31" };
    if (wordType === "String") return [TEXTS[word]];
    const kind =
      type === "Agency" && field === "statements" && word === "speaker" ? "agency" : KINDS[word];
    return Array.from({ length: CROWD }, (_, i) => `${kind}/n-${i + 1}`);
  };
  return Object.fromEntries(
    Object.values(filter?.getFields() ?? {}).map((word) => [
      word.name,
      value(word.name, getNamedType(word.type).name),
    ]),
  );
}

/** One citation backs a thing or a link, many both: two loaders' work. */
const isReadBothWays = (type: string, field: GraphQLField<unknown, unknown>) =>
  `${type}.${field.name}` === "Citation.backs";

const relatedOf = (type: GraphQLObjectType) =>
  Object.values(type.getFields()).filter((field) => relationsOf(field).length > 0);

/** Of types whose field is read by the same Cypher, the first stands for all. */
const tried = new Map<string, string>();
function isTried(field: GraphQLField<unknown, unknown>, { name }: GraphQLObjectType): boolean {
  const files = relationsOf(field).map((each) => each.relationshipOf(name).cypher.file);
  const key = `${field.name} of ${files}`;
  if (!tried.has(key)) tried.set(key, name);
  return tried.get(key) === name;
}

const triedTypes = nodeTypes.filter((type) => relatedOf(type).some((each) => isTried(each, type)));

describe.each(triedTypes.map((type) => [type.name, type] as const))("%s", (name, type) => {
  const related = relatedOf(type).filter((field) => isTried(field, type));

  /** Asks of a few parents and of a hundred, which must take as many statements. */
  async function readBoth(
    field: GraphQLField<unknown, unknown>,
    args = "",
    variables = {},
    head = "",
  ) {
    const ids = (idsOf.get(name) ?? []).filter((id) => !id.includes(OWN)).slice(0, CROWD);
    expect(ids).toHaveLength(CROWD);
    const query = `query ($ids: [ID!]!${head}) {
      nodes(ids: $ids) { ... on ${name} { ${field.name}${args} ${selectionOf(field)} } }
    }`;
    const few = await ask(query, { ...variables, ids: ids.slice(0, FEW) });
    const all = await ask(query, { ...variables, ids });
    expect(all.errors).toBeUndefined();
    expect(all.data.nodes).toHaveLength(CROWD);
    const more = isReadBothWays(name, field) && FEW === 1 ? 1 : 0;
    expect(all.runs.length).toBe(few.runs.length + more);
    expect(all.runs.length).toBeLessThanOrEqual(3);
    // Before a commit, the test of memberships asks all of this looking ahead.
    if (args === "" && isThorough) {
      const ahead = await askAhead(query, { ids });
      expect(ahead.data).toEqual(all.data);
      expect(ahead.runs.length).toBe(1);
    }
    // Were most of them empty, the test could not fail.
    const full = all.data.nodes.filter((node: Record<string, { totalCount?: number } | null>) => {
      const value = node[field.name];
      return Array.isArray(value) ? value.length > 0 : value && value.totalCount !== 0;
    });
    const isEmpty = EMPTY_BY_MODEL.has(`${name}.${field.name}`);
    expect(full.length).toBeGreaterThanOrEqual(isEmpty ? 0 : CROWD / 2);
  }

  it.each(related.map((field) => [field.name, field] as const))(
    "reads %s of 100 with as many statements as of a few",
    async (_name, field) => {
      await readBoth(field);
    },
  );

  const ofType = lists.filter(
    ({ type: owner, field }) => owner === name && related.some((each) => each.name === field),
  );
  it.each(ofType.map((list) => [list.field, list] as const))(
    "reads %s of 100 with as many statements as of a few, filtered and ordered",
    async (fieldName, list) => {
      const field = type.getFields()[fieldName];
      if (!field) throw new Error(`${name} has no ${fieldName}.`);
      expect(list.filter).not.toBeNull();
      const validOn = list.hasValidOn ? ', validOn: "2017-07-01"' : "";
      const head = `, $filter: ${list.filter?.name}`;
      // Every order, every other one from the back: a new text costs the database up to half a second.
      const orders = isThorough ? list.orders : list.orders.slice(0, 1);
      for (const [place, order] of orders.entries()) {
        const end = place % 2 === 0 ? "first" : "last";
        const args = `(${end}: 5, orderBy: ${order}, filter: $filter${validOn})`;
        await readBoth(field, args, { filter: wholeFilter(list) }, head);
      }
    },
  );
});
