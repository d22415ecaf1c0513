import { beforeAll, describe, inject, it } from "vitest";
import { applySchema } from "../../../src/graph/apply-schema.ts";
import { kindOf, linkKindOf } from "../../../src/model/ids.ts";
import { openApi } from "../../support/ask.ts";
import type { Row } from "../../support/filter-meanings.ts";
import { NOTHING, writtenParents, writtenRows } from "../../support/memberships.ts";
import {
  documentOf,
  isLong,
  type RelationField,
  relationFieldGroups,
} from "../../support/relation-fields.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";
import { type Item, writeVaried } from "../../support/varied.ts";

// Every relationship's rows are what was written, by kind and direction. A hundred parents, each with all
// its rows, are more than a reader may ask for, and more than a statement usually reads ahead; several are
// asked at once, so none is ended for its time.
const limits = { maxCost: 10_000_000, deadlineMs: 600_000 };
const lookAhead = { rows: 10_000_000, relationships: 1_000, branches: 100 };
const { ask: askAhead, database } = openApi(scratchNeo4j(), { limits, lookAhead });
const { ask: askAlone } = openApi(scratchNeo4j(), { limits, lookAhead: null });

const MOST_IDS = 100;

beforeAll(async () => {
  await applySchema(database);
  await writeVaried(database);
});

/** As few requests as can ask for all, each for as many: Neo4j plans a text again for a list ten times as long. */
function inEqualParts<T>(items: readonly T[]): T[][] {
  const size = Math.ceil(items.length / Math.ceil(items.length / MOST_IDS));
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}

interface Shown {
  id: string;
}
/** What holds the rows further down: `states { thing { id } }`. */
interface Holding {
  [field: string]: Shown | Holding | Holding[] | null;
}
type Value =
  | Shown
  | Shown[]
  | Holding[]
  | { totalCount: number; edges: { node: Shown; link?: Shown }[] }
  | null;

/**
 * A field's value in a form that can be compared: ids, each with its link's where the list has links.
 * @param rest the same list from its end, where a page does not hold all of it
 */
function given(value: Value, rest?: Value) {
  if (value !== null && "edges" in value && value.edges) {
    const edges = [...value.edges, ...(rest && "edges" in rest ? rest.edges : [])];
    const ids = edges.map(({ node, link }) => (link ? `${node.id} by ${link.id}` : node.id));
    return { total: value.totalCount, ids: [...(rest ? new Set(ids) : ids)].toSorted() };
  }
  const ids = idsIn(value);
  return { total: ids.length, ids: ids.toSorted() };
}

function idsIn(value: unknown): string[] {
  if (value === null || typeof value !== "object") return [];
  if ("id" in value) return [String(value.id)];
  return Object.values(value).flatMap(idsIn);
}

/** What it must be, of the rows that were written. */
function wanted({ field, shows, hasLink }: RelationField, rows: readonly Row[]) {
  const isWhole = shows === "page" || String(field.type).startsWith("[");
  // Of several rows where the API shows one, that is the first by its id.
  const shown = isWhole ? rows : rows.toSorted(byId).slice(0, 1);
  const ids = shown.map(({ node, link }) => {
    if (shows === "link") return link?.id ?? "";
    return hasLink && link ? `${node.id} by ${link.id}` : node.id;
  });
  return { total: ids.length, ids: ids.toSorted() };
}

const keyOf = ({ node, link }: Row) => link?.id ?? node.id;
const byId = (a: Row, b: Row) => (keyOf(a) < keyOf(b) ? -1 : 1);

// Before a commit, looking ahead; the test of batching reads all of this by loaders alone.
const WAYS = [
  ["looking ahead", askAhead, true],
  ...(inject("isThorough") ? [["by loaders alone", askAlone, false] as const] : []),
] as const;

describe.concurrent.each(WAYS)("%s", (_, ask, isAhead) => {
  it.for([...relationFieldGroups()])(
    "gives what was written: %s",
    async ([, group], { expect }) => {
      const parents = group.flatMap((each) => parentsOf(each).map((parent) => ({ each, parent })));
      const got: Record<string, unknown> = {};
      const written: Record<string, unknown> = {};
      for (const some of inEqualParts(parents)) {
        const ids = some.map(({ parent }) => parent.id);
        const { data, errors, runs } = await ask(documentOf(group), { ids });
        expect(errors).toBeUndefined();
        // One statement for things, one for links and so on: else nothing was read ahead.
        const lookUps = new Set(some.flatMap(({ each, parent }) => lookUpsOf(each, parent)));
        if (isAhead) expect(runs.length).toBe(lookUps.size);
        for (const [place, { each, parent }] of some.entries()) {
          const owner = parent === NOTHING ? data : data.nodes[place];
          const name = `${each.type.name}.${each.field.name} of ${parent.id}`;
          got[name] = given(
            owner[each.field.name] as Value,
            isLong(each.field) ? (owner.rest as Value) : undefined,
          );
          written[name] = wanted(each, writtenRows(each.type.name, each.field.name, parent));
        }
      }
      expect(got).toEqual(written);
      const totals = Object.values(got).map((each) => (each as ReturnType<typeof given>).total);
      expect(Math.max(...totals)).toBeGreaterThan(0);
    },
  );
});

/** By which look-ups a parent is found: what was retracted is sought among things first. */
function lookUpsOf({ type }: RelationField, { id }: Item): string[] {
  if (kindOf(id)) return ["thing", ...(type.name === "Retracted" ? ["retracted"] : [])];
  return [linkKindOf(id) && !id.includes("@") ? "link" : type.name];
}

function parentsOf({ type }: RelationField): Item[] {
  if (type.name === "Query") return [NOTHING];
  const parents = writtenParents(type.name);
  if (parents.length === 0) throw new Error(`tests/support/varied.ts has no ${type.name}.`);
  return parents;
}
