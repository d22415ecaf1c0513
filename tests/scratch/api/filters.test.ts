import fc from "fast-check";
import { type GraphQLInputField, getNamedType, isEnumType } from "graphql";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { applySchema } from "../../../src/graph/apply-schema.ts";
import { kindOf } from "../../../src/model/ids.ts";
import { THING_KINDS } from "../../../src/model/things.ts";
import { openApi } from "../../support/ask.ts";
import {
  type Filter,
  isDescending,
  keeps,
  keysOf,
  type Row,
} from "../../support/filter-meanings.ts";
import { dealtWords, everyList, idKindsOf, type List } from "../../support/lists.ts";
import { NOTHING, writtenParents, writtenRows } from "../../support/memberships.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";
import { links, things, writeVaried } from "../../support/varied.ts";

// Several tests ask at once, so nothing is ended for its time.
const limits = { maxCost: 125_000, deadlineMs: 600_000 };
const { ask: ahead, database } = openApi(scratchNeo4j(), { limits });
const { ask: alone } = openApi(scratchNeo4j(), { limits, lookAhead: null });
type Ask = typeof ahead;

beforeAll(async () => {
  await applySchema(database);
  await writeVaried(database);
});

const isThorough = inject("isThorough");
/** The parent's statement reads the list too, or before a commit a shorter one of its own, quicker to plan. */
const usual = isThorough ? ahead : alone;
const ENDS = ["first", "last"] as const;

/** An interface's list is tried on one of its types; a thing's citations are read in three ways. */
const PREFERRED = [
  "Query",
  "Agency",
  "Person",
  "City",
  "Program",
  "Statement",
  "Article",
  "HeldOffice",
];
const lists = everyList()
  .toSorted((a, b) => rankOf(a) - rankOf(b))
  .filter(
    (list, at, all) =>
      all.findIndex(({ connection }) => connection === list.connection) === at ||
      (list.connection === "ThingCitationsConnection" &&
        ["Statement", "Article"].includes(list.type)),
  );

function rankOf({ type }: List): number {
  const rank = PREFERRED.indexOf(type);
  return rank === -1 ? PREFERRED.length : rank;
}

/**
 * The words of a list's filter that are tried on it. Each costs the database a plan: before a commit, they are
 * dealt out among the lists that have them.
 */
function wordsTriedOn(list: List): GraphQLInputField[] {
  if (!isThorough) return dealtWords(list, lists);
  return Object.values(list.filter?.getFields() ?? {});
}

/** Orders come in pairs that read an index both ways: before a commit, one of each pair, from either end. */
function ordersTriedOn({ orders }: List): string[] {
  return isThorough ? orders : orders.filter((_, place) => place % 2 === 0);
}

/** Those in which the whole list is read: before a commit, a word that is tried comes in an order of its own. */
function ordersOfAll(list: List): string[] {
  return isThorough ? list.orders : ordersTriedOn(list).slice(wordsTriedOn(list).length);
}

/** What the list is read of: the first of its kind, which has most of everything. */
function parentOf({ type }: List): string | null {
  if (type === "Query") return null;
  if (type === "HeldOffice") return links[0]?.id ?? "";
  if (type === "Attestation") return "statement/v-0@article/v-0";
  return `${type.toLowerCase()}/v-0`;
}

interface Asked {
  order: string;
  filter?: Filter;
  validOn?: string | null;
  certainly?: boolean;
}

interface Page {
  totalCount: number;
  pageInfo: Record<string, unknown>;
  edges: { node: { id: string }; link?: { id: string } }[];
}

/** Reads one page; gives the number of statements too. */
async function readPage(
  ask: Ask,
  list: List,
  { order, filter, validOn, certainly }: Asked,
  page: object,
) {
  const parent = parentOf(list);
  const edge = `node { id } ${list.hasLink ? "link { id }" : ""}`;
  const field = `${list.field}(first: $first, last: $last, after: $after, before: $before
    orderBy: ${order}${list.filter ? ", filter: $filter" : ""}${list.hasValidOn ? ", validOn: $validOn, certainly: $certainly" : ""}) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { ${edge} }
  }`;
  const head = [
    "$first: Int, $last: Int, $after: String, $before: String",
    ...(list.filter ? [`$filter: ${list.filter.name}`] : []),
    ...(list.hasValidOn ? ["$validOn: Day, $certainly: Boolean"] : []),
    ...(parent ? ["$id: ID!"] : []),
  ].join(", ");
  const body = parent ? `node(id: $id) { ... on ${list.type} { ${field} } }` : field;
  const variables = { id: parent, filter, validOn, certainly, ...page };
  const { data, errors, runs } = await ask(`query (${head}) { ${body} }`, variables);
  expect(errors).toBeUndefined();
  return { page: (parent ? data.node : data)[list.field] as Page, statements: runs.length };
}

const idOf = ({ node, link }: Page["edges"][number]) => link?.id ?? node.id;

/** Reads page by page, from the front or from the back, to the end. */
async function readAll(ask: Ask, list: List, asked: Asked, size: number, end: "first" | "last") {
  const ids: string[] = [];
  const counts = new Set<number>();
  for (let from: object = {}; ; ) {
    const { page, statements } = await readPage(ask, list, asked, { [end]: size, ...from });
    const pageIds = page.edges.map(idOf);
    if (end === "first") ids.push(...pageIds);
    else ids.unshift(...pageIds);
    counts.add(page.totalCount);
    // The parent and the list, however much is asked.
    expect(statements).toBeLessThanOrEqual(parentOf(list) ? 2 : 1);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    if (!(end === "first" ? hasNextPage : hasPreviousPage)) return { ids, counts: [...counts] };
    from = end === "first" ? { after: endCursor } : { before: startCursor };
  }
}

/** All rows of a list, as they were written; of one alone, orders and filters would tell nothing. */
function rowsOf(list: List): Row[] {
  const parent = writtenParents(list.type).find(({ id }) => id === parentOf(list));
  const rows = writtenRows(list.type, list.field, parent ?? NOTHING);
  expect(rows.length).toBeGreaterThan(1);
  return rows;
}

/** What the list must give: all that is kept, sorted here. */
function expected(
  list: List,
  rows: readonly Row[],
  { order, filter = {}, validOn, certainly = false }: Asked,
): string[] {
  const sign = isDescending(order) ? -1 : 1;
  const day = validOn ? { validOn, certainly } : null;
  return rows
    .filter((row) => keeps(list.filter?.name ?? "", filter, day, row))
    .toSorted((a, b) => sign * compare(keysOf(order, a), keysOf(order, b)))
    .map(({ node, link }) => link?.id ?? node.id);
}

function compare(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((key, index) => key !== b[index]);
  return at === -1 ? 0 : String(a[at]) < String(b[at]) ? -1 : 1;
}

/** By the word that takes them. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  title: ["chief", "MAYOR"],
  region: ["TEXAS", "tx", "Que\u0301bec"],
  country: ["ca", "US"],
  language: ["EN", "es"],
  name: ["LEE", "Åkesson", "Other 1", "nobody"],
};
const SPANS = [
  { from: "2017-08-04" },
  { from: "2017-08-11" },
  { until: "2017-01-01" },
  { from: "2017-08-03", until: "2017-08-03" },
  { from: "2017-01-01", until: "2017-08-01" },
];
/** The last day before something began or after it ended, and the first or last day of it. */
const VALID_ON = [
  "2008-12-31",
  "2009-01-01",
  "2012-12-31",
  "2013-01-01",
  "2017-06-14",
  "2017-06-15",
  "2017-08-01",
  "2017-08-02",
];
const IDS = [...things.map(({ id }) => id), ...THING_KINDS.map((kind) => `${kind}/nobody`)];

/** Of these, all rows of a list are alike by what the list is. */
const ALIKE = new Set([
  "statements.speaker",
  "statements.isAttributed",
  "creditedIn.via",
  "citations.article",
  "topics.name",
]);

const idsFor = (word: string) =>
  IDS.filter((id) => idKindsOf(word).some((kind) => kind === kindOf(id))).map((id) => [id]);

/** Values that may be asked of a filter's word, one by one. */
function valuesOf({ name, type }: GraphQLInputField): unknown[] {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues().map(({ name }) => [name]);
  const byName: Record<string, unknown[]> = {
    Boolean: [true, false],
    DaySpan: SPANS,
    ID: named.name === "ID" ? idsFor(name) : [],
    String: (TEXTS[name] ?? []).map((text) => [text]),
  };
  return byName[named.name] ?? [];
}

/** A reader's text is brought into the graph's form. */
const normalized = (filter: Filter): Filter =>
  JSON.parse(JSON.stringify(filter).normalize("NFC").replace('"tx"', '"Texas"'));

describe.concurrent.each(lists.map((list) => [`${list.type}.${list.field}`, list] as const))(
  "%s",
  (_, list) => {
    it("comes in its orders, forwards and backwards", async ({ expect }) => {
      const rows = rowsOf(list);
      expect(rows.length).toBeGreaterThan(1);
      expect(list.orders.length).toBeGreaterThan(1);
      for (const [place, order] of ordersOfAll(list).entries()) {
        const wanted = { ids: expected(list, rows, { order }), counts: [rows.length] };
        for (const end of isThorough
          ? ENDS
          : [ENDS[(lists.indexOf(list) + place) % 2] ?? "first"]) {
          const size = isThorough ? 7 : 100;
          expect(await readAll(usual, list, { order }, size, end), order).toEqual(wanted);
        }
      }
    });

    const words = wordsTriedOn(list);
    if (words.length === 0) return;
    it("keeps by the words of its filter what it must, from both ends, and counts that", async ({
      expect,
    }) => {
      const rows = rowsOf(list);
      const orders = ordersTriedOn(list);
      for (const [place, word] of words.entries()) {
        const order = orders[place % orders.length] ?? "";
        const asked = valuesOf(word)
          .map((value) => ({ order, filter: { [word.name]: value } }))
          .map((each) => ({
            each,
            ids: expected(list, rows, { ...each, filter: normalized(each.filter) }),
          }));
        // One that drops some and keeps many: else the test would show nothing, or no order.
        const [telling] = asked
          .filter(({ ids }) => ids.length > 0 && ids.length < rows.length)
          .toSorted((a, b) => b.ids.length - a.ids.length);
        if (!telling && !ALIKE.has(`${list.field}.${word.name}`)) {
          throw new Error(`${word.name} keeps all, or nothing, whatever is asked.`);
        }
        const end = ENDS[(place + (isThorough ? 0 : lists.indexOf(list))) % 2] ?? "first";
        // That one page by page; the others, where they are few, at once.
        const isId = getNamedType(word.type).name === "ID";
        const others = isId ? asked.slice(0, 3) : asked.slice(0, isThorough ? 100 : 1);
        for (const one of new Set([telling ?? others[0], ...others])) {
          if (!one) continue;
          const isPaged = isThorough && one === telling;
          const size = isPaged ? Math.min(Math.ceil(one.ids.length / 2), 100) : 100;
          const got = await readAll(usual, list, one.each, size, end);
          expect(got, JSON.stringify(one.each)).toEqual({ ids: one.ids, counts: [one.ids.length] });
        }
      }
    });
  },
);

describe.concurrent.each(
  lists
    .filter(({ hasValidOn }) => hasValidOn)
    .map((list) => [`${list.type}.${list.field}`, list] as const),
)("%s", (_, list) => {
  it.each([false, true])("is what may have held on a day; or certainly: %s", async (certainly) => {
    const rows = rowsOf(list);
    const sizes = new Set<number>();
    for (const validOn of VALID_ON) {
      const asked = { order: list.orders[0] ?? "", validOn, certainly };
      const ids = expected(list, rows, asked);
      sizes.add(ids.length);
      expect(await readAll(usual, list, asked, 100, "first"), validOn).toEqual({
        ids,
        counts: [ids.length],
      });
    }
    expect(sizes.size).toBeGreaterThan(1);
  });
});

/** Old names of words go on working, but not beside the new ones. */
const wordsInUse = (list: List) =>
  Object.values(list.filter?.getFields() ?? {}).filter((word) => !word.deprecationReason);

describe("any list", () => {
  const filterOf = (list: List): fc.Arbitrary<Filter> =>
    fc.record(
      Object.fromEntries(wordsInUse(list).map((word) => [word.name, combined(valuesOf(word))])),
      { requiredKeys: [] },
    );
  /** One of the values, or where they are lists, several of them together, or none. */
  const combined = (values: unknown[]) =>
    values.every(Array.isArray)
      ? fc.subarray(values.flat()).map((several) => several.slice(0, 100))
      : fc.constantFrom(...values);

  it("filtered by the database is the list filtered here, in any order, from both ends", async () => {
    const rowsByList = new Map<List, Row[]>();
    const any = fc.constantFrom(...lists).chain((list) =>
      fc.record({
        list: fc.constant(list),
        order: fc.constantFrom(...list.orders),
        filter: filterOf(list),
        validOn: list.hasValidOn ? fc.constantFrom(null, ...VALID_ON) : fc.constant(null),
        size: fc.integer({ min: 3, max: 100 }),
        end: fc.constantFrom("first" as const, "last" as const),
      }),
    );
    await fc.assert(
      fc.asyncProperty(any, async ({ list, size, end, ...asked }) => {
        const rows = rowsByList.get(list) ?? rowsOf(list);
        rowsByList.set(list, rows);
        const ids = expected(list, rows, { ...asked, filter: normalized(asked.filter) });
        const got = await readAll(ahead, list, asked, size, end);
        expect(got).toEqual({ ids, counts: [ids.length] });
      }),
      isThorough ? { numRuns: 120 } : { numRuns: 6, seed: 2026 },
    );
  });
});
