import fc from "fast-check";
import { type GraphQLObjectType, getNamedType } from "graphql";
import { beforeAll, expect, inject, it } from "vitest";
import { applySchema } from "../../../src/graph/apply-schema.ts";
import { linkKinds } from "../../../src/model/links.ts";
import { schema } from "../../../src/schema.ts";
import { type Answer, openApi } from "../../support/ask.ts";
import { everyList, type List } from "../../support/lists.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";
import { links, writeVaried } from "../../support/varied.ts";

// Pages of a list, read together with the parent above and a level below.
const { ask: ahead, database } = openApi(scratchNeo4j());
const { ask: alone } = openApi(scratchNeo4j(), { lookAhead: null });
type Ask = typeof ahead;
const isThorough = inject("isThorough");
/** Few lists are longer. */
const LARGEST_PAGE = 100;

beforeAll(async () => {
  await applySchema(database);
  await writeVaried(database);
});

/** What the list is read of: the first of its kind, which has most of everything. */
function parentOf({ type }: List): string | null {
  if (type === "Query") return null;
  if (type === "Attestation") return "statement/v-0@article/v-0";
  const kind = Object.keys(linkKinds).find((name) => name.replaceAll("-", "") === lower(type));
  const link = kind && links.find(({ kind_ }) => kind_ === kind);
  return link ? link.id : `${lower(type)}/v-0`;
}

const lower = (type: string) => type.toLowerCase();

/** Another list of what the rows lead to, or where a passage stands. */
function below({ connection }: List): string {
  const edge = getNamedType(
    (schema.getType(connection) as GraphQLObjectType).getFields().edges?.type,
  );
  const node = getNamedType((edge as GraphQLObjectType).getFields().node?.type);
  if (node?.name === "Citation") return "article { id }";
  if (node?.name === "Attestation") return "citations(last: 2) { totalCount nodes { id } }";
  if (node?.name === "Revision") return "change { id }";
  return "... on Thing { citations(last: 2) { totalCount nodes { id } } }";
}

interface Page {
  totalCount: number;
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string;
    endCursor: string;
  };
  edges: { node: { id: string } }[];
}

async function readPage(ask: Ask, list: List, order: string, page: object) {
  const parent = parentOf(list);
  const field = `${list.field}(first: $first, last: $last, after: $after, before: $before, orderBy: ${order}) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { node { id ${below(list)} } ${list.hasLink ? "link { id sentence to { id } }" : ""} }
  }`;
  const sizes = "$first: Int, $last: Int, $after: String, $before: String";
  const { data, errors, runs }: Answer = parent
    ? await ask(
        `query ($ids: [ID!]!, ${sizes}) { nodes(ids: $ids) { ... on ${list.type} { ${field} } } }`,
        { ids: [parent], ...page },
      )
    : await ask(`query (${sizes}) { ${field} }`, page);
  expect(errors).toBeUndefined();
  return { page: (parent ? data.nodes[0] : data)[list.field] as Page, statements: runs.length };
}

/** Reads page by page, from the front or from the back, to the end. */
async function readAll(ask: Ask, list: List, order: string, size: number, end: "first" | "last") {
  const edges: Page["edges"] = [];
  const totals = new Set<number>();
  const statements = new Set<number>();
  for (let from: object = {}; ; ) {
    const got = await readPage(ask, list, order, { [end]: size, ...from });
    if (end === "first") edges.push(...got.page.edges);
    else edges.unshift(...got.page.edges);
    totals.add(got.page.totalCount);
    statements.add(got.statements);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = got.page.pageInfo;
    if (!(end === "first" ? hasNextPage : hasPreviousPage)) {
      return { edges, totals: [...totals], statements: [...statements] };
    }
    from = end === "first" ? { after: endCursor } : { before: startCursor };
  }
}

it("gives page by page what it gives at once, in any order, from both ends, a statement a page", async () => {
  const any = fc.constantFrom(...everyList()).chain((list) =>
    fc.record({
      list: fc.constant(list),
      order: fc.constantFrom(...list.orders),
      size: fc.integer({ min: 2, max: 12 }),
      end: fc.constantFrom("first" as const, "last" as const),
    }),
  );
  await fc.assert(
    fc.asyncProperty(any, async ({ list, order, size, end }) => {
      const whole = await readAll(alone, list, order, LARGEST_PAGE, "first");
      // Of a list that is one page, whatever its size, there is nothing to tell.
      fc.pre(whole.edges.length > size);
      const wanted = { edges: whole.edges, totals: [whole.edges.length] };
      const paged = await readAll(ahead, list, order, size, end);
      expect(paged).toEqual({ ...wanted, statements: [1] });
      const pagedAlone = await readAll(alone, list, order, size, end);
      expect(pagedAlone).toMatchObject(wanted);
      expect(Math.min(...pagedAlone.statements)).toBeGreaterThan(1);
    }),
    {
      // A run before a commit always asks the same, so that it fails for what the commit changes.
      ...(isThorough ? { numRuns: 60 } : { numRuns: 8, seed: 2026 }),
      maxSkipsPerRun: 20,
      endOnFailure: true,
    },
  );
}, 300_000);
