import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isObjectType,
} from "graphql";
import { beforeAll, describe, type ExpectStatic, inject, it } from "vitest";
import { applySchema } from "../../../src/graph/apply-schema.ts";
import { relationsOf } from "../../../src/graphql/relations/relation.ts";
import { linkLists } from "../../../src/links/queries.ts";
import { ENTITY_KINDS, type EntityKind, thingKinds } from "../../../src/model/things.ts";
import { schema } from "../../../src/schema.ts";
import { openApi } from "../../support/ask.ts";
import { CROWD, OWN, writeCrowd } from "../../support/crowd.ts";
import { idsByType } from "../../support/ids-by-type.ts";
import { dealtWords, everyList, type List } from "../../support/lists.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";

// One statement for all parents is the loaders' work; one for all levels, the work of looking ahead.
// What is counted here is statements, so none may be ended for its time.
const limits = { maxCost: 10_000_000, deadlineMs: 600_000 };
const { ask, database } = openApi(scratchNeo4j(), { limits, lookAhead: null });
const { ask: askAhead } = openApi(scratchNeo4j(), { limits });
const isThorough = inject("isThorough");
let idsOf: Awaited<ReturnType<typeof idsByType>>;

beforeAll(async () => {
  await applySchema(database);
  await writeCrowd(database);
  idsOf = await idsByType(database);
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
const FEW = 11;

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
  name: "Crowd",
  language: "EN",
  region: "region",
  title: "CHIEF",
};

/**
 * A filter that keeps all of the crowd: by every word, or before a commit by those that the lists with them
 * have dealt to this one. Each word costs the database a plan.
 */
function wholeFilter(list: List): Record<string, unknown> {
  const { type, field, filter } = list;
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
  const all = Object.values(filter?.getFields() ?? {}).filter((word) => !word.deprecationReason);
  const [any] = all;
  const dealt = isThorough ? all : dealtWords(list, triedLists);
  const words = (dealt.length > 0 || !any ? dealt : [any]).filter((word) => all.includes(word));
  return Object.fromEntries(
    words.map(({ name, type: wordType }) => [name, value(name, getNamedType(wordType).name)]),
  );
}

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

const triedTypes = nodeTypes
  .map((type) => ({ type, related: relatedOf(type).filter((field) => isTried(field, type)) }))
  .filter(({ related }) => related.length > 0);
const triedLists = lists.filter(({ type: owner, field }) =>
  triedTypes.some(
    ({ type, related }) => type.name === owner && related.some(({ name }) => name === field),
  ),
);

type Value = { totalCount?: number } | null;

describe.concurrent.each(triedTypes.map((each) => [each.type.name, each] as const))(
  "%s",
  (name, tried) => {
    /** Asks of a few parents and of a hundred, which must take the same statements. */
    async function readBoth(
      expect: ExpectStatic,
      fields: readonly string[],
      selections: string,
      head = "",
      variables = {},
    ) {
      const ids = (idsOf.get(name) ?? []).filter((id) => !id.includes(OWN)).slice(0, CROWD);
      expect(ids).toHaveLength(CROWD);
      const query = `query ($ids: [ID!]!${head}) { nodes(ids: $ids) { ... on ${name} { ${selections} } } }`;
      const few = await ask(query, { ...variables, ids: ids.slice(0, FEW) });
      const all = await ask(query, { ...variables, ids });
      expect([few.errors, all.errors]).toEqual([undefined, undefined]);
      expect(all.data.nodes).toHaveLength(CROWD);
      const filesOf = ({ runs }: typeof all) => runs.map(({ file }) => file).toSorted();
      expect(filesOf(all)).toEqual(filesOf(few));
      // The parents, and for each field its rows and what these lack: a link, or what they lead to.
      expect(all.runs.length).toBeLessThanOrEqual(1 + 2 * fields.length);
      // Were most of them empty, the test could not fail.
      for (const field of fields) {
        const values: Value[] = all.data.nodes.map((node: Record<string, Value>) => node[field]);
        const full = values.filter((value) =>
          Array.isArray(value) ? value.length > 0 : value && value.totalCount !== 0,
        );
        const isEmpty = EMPTY_BY_MODEL.has(`${name}.${field}`);
        expect(full.length, field).toBeGreaterThanOrEqual(isEmpty ? 0 : CROWD / 2);
      }
      return { query, ids, data: all.data };
    }

    const ofType = triedLists.filter(({ type }) => type === name);
    /** Before a commit, several of a type's at once: each is a statement of its own. */
    const together = <T>(items: readonly T[]) => {
      const size = isThorough ? 1 : 8;
      return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
        items.slice(i * size, (i + 1) * size),
      );
    };

    const isListed = ({ name: field }: { name: string }) =>
      ofType.some((list) => list.field === field);
    // Before a commit, a list is only asked filtered and ordered, which is more.
    it.for(
      together(tried.related.filter((field) => isThorough || !isListed(field))).map(
        (fields) => [fields.map((each) => each.name), fields] as const,
      ),
    )(
      "reads %s of 100 with as many statements as of a few",
      async ([names, fields], { expect }) => {
        const selections = fields.map((field) => `${field.name} ${selectionOf(field)}`).join(" ");
        const { query, ids, data } = await readBoth(expect, names, selections);
        // Before a commit, the test of memberships asks all of this looking ahead.
        if (!isThorough) return;
        const ahead = await askAhead(query, { ids });
        expect(ahead.data).toEqual(data);
        // What was retracted is sought among things first.
        expect(ahead.runs.length).toBe(name === "Retracted" ? 2 : 1);
      },
    );

    if (ofType.length === 0) return;
    it.for(together(ofType).map((some) => [some.map(({ field }) => field), some] as const))(
      "reads %s of 100 with as many statements as of a few, filtered and ordered",
      async ([names, some], { expect }) => {
        // Every order, every other one from the back: a new text costs the database up to half a second.
        const orders = isThorough ? Math.max(...some.map((list) => list.orders.length)) : 1;
        for (let place = 0; place < orders; place += 1) {
          const parts = some.map((list) => {
            const field = tried.type.getFields()[list.field];
            if (!field || !list.filter) throw new Error(`${name}.${list.field} has no filter.`);
            const end = place % 2 === 0 ? "first" : "last";
            const validOn = list.hasValidOn ? ', validOn: "2017-07-01"' : "";
            const order = list.orders[place % list.orders.length];
            const args = `${end}: 5, orderBy: ${order}, filter: $${list.field}${validOn}`;
            return {
              selection: `${list.field}(${args}) ${selectionOf(field)}`,
              head: `, $${list.field}: ${list.filter.name}`,
              filter: [list.field, wholeFilter(list)] as const,
            };
          });
          const joined = (part: "selection" | "head") => parts.map((each) => each[part]).join(" ");
          const filters = Object.fromEntries(parts.map(({ filter }) => filter));
          await readBoth(expect, names, joined("selection"), joined("head"), filters);
        }
      },
    );
  },
);
