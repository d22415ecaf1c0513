import type { RowCount } from "../scope.ts";
import type { Batch, KeyedRow } from "./batch.ts";
import { type Below, putBelow } from "./below.ts";
import { countValues, rowReader, selectColumns } from "./columns.ts";
import { orderOf } from "./compile.ts";
import type { Branch, ReadPlan } from "./plan.ts";

type RowReader = (values: readonly unknown[]) => KeyedRow;
type Count = Pick<RowCount, "actual">;

/**
 * Makes a reader for the rows of a plan and the given number of levels below it. Made once per
 * batch, because the plan is the same for all rows.
 */
export function rowReaderOf(plan: ReadPlan, levels: number, count: Count): RowReader {
  const { relationship, request, parts, below } = plan;
  const nodeColumns = selectColumns(relationship.node, parts.node);
  const linkColumns = relationship.hasLink ? selectColumns(relationship.link, parts.link) : {};
  const nodeAt = parts.keys ? orderOf(relationship, request.shape.order).keys.length : 0;
  const linkAt = nodeAt + countValues(nodeColumns);
  const belowAt = relationship.hasLink ? linkAt + countValues(linkColumns) : linkAt;
  const toNode = rowReader(nodeColumns, nodeAt);
  const toLink = relationship.hasLink ? rowReader(linkColumns, linkAt) : () => ({});
  const noteBelow = belowReader(below, levels, belowAt, count);
  return (values) => {
    count.actual += 1;
    const row = { keys: values.slice(0, nodeAt), node: toNode(values), link: toLink(values) };
    noteBelow(values, row);
    return row;
  };
}

/** Reads the values after a row's own columns, and stores them on the row's node or link. */
function belowReader(
  below: readonly Branch[],
  levels: number,
  at: number,
  count: Count,
): (values: readonly unknown[], row: KeyedRow) => void {
  const read = levels > 0 ? batchReaders(below, levels, at, count) : null;
  const ends = (["node", "link"] as const).flatMap((of) => {
    const branches = below.filter((branch) => branch.of === of);
    const readers = read?.filter((_, index) => below[index]?.of === of) ?? null;
    return branches.length > 0 ? [{ of, branches, readers }] : [];
  });
  return (values, row) => {
    for (const { of, branches, readers } of ends) {
      const batches = readers?.map((toBatch) => toBatch(values)) ?? null;
      putBelow(row[of], { branches, batches } satisfies Below);
    }
  };
}

function batchReaders(
  below: readonly Branch[],
  levels: number,
  at: number,
  count: Count,
): ((values: readonly unknown[]) => Batch)[] {
  let next = at;
  return below.map(({ plan }) => {
    const { wantsRows, wantsTotal } = plan.request.shape;
    const rowsAt = wantsRows ? next++ : null;
    const totalAt = wantsTotal ? next++ : null;
    const toRow = rowReaderOf(plan, levels - 1, count);
    return (values) => ({
      rows: rowsAt === null ? [] : (values[rowsAt] as unknown[][]).map(toRow),
      total: totalAt === null ? null : (values[totalAt] as number),
    });
  });
}
