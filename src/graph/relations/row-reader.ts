import type { RowCount } from "../database.ts";
import type { Batch, KeyedRow } from "./batch.ts";
import { rowReader, selectColumns } from "./columns.ts";
import { orderOf } from "./compile.ts";
import { putFetched } from "./fetched.ts";
import type { Branch, Plan } from "./plan.ts";

type RowReader = (values: readonly unknown[]) => KeyedRow;

/** Reads the rows of a plan and of all below it; made once for a batch: what it needs of the plan is the same for all rows. */
export function rowReaderOf(
  { relationship, request, parts, below }: Plan,
  count: Pick<RowCount, "actual">,
): RowReader {
  const nodeColumns = selectColumns(relationship.node, parts.node);
  const linkColumns = relationship.hasLink ? selectColumns(relationship.link, parts.link) : {};
  const nodeAt = parts.keys ? orderOf(relationship, request.shape.order).keys.length : 0;
  const linkAt = nodeAt + Object.keys(nodeColumns).length;
  const belowAt = linkAt + Object.keys(linkColumns).length;
  const toNode = rowReader(nodeColumns, nodeAt);
  const toLink = rowReader(linkColumns, linkAt);
  const putBelow = belowReader(below, belowAt, count);
  return (values) => {
    count.actual += 1;
    const row = { keys: values.slice(0, nodeAt), node: toNode(values), link: toLink(values) };
    putBelow(values, row);
    return row;
  };
}

/** Reads what stands behind a row's own columns, and puts it on the row's node or its link. */
function belowReader(
  below: readonly Branch[],
  at: number,
  count: Pick<RowCount, "actual">,
): (values: readonly unknown[], row: KeyedRow) => void {
  let next = at;
  const readers = below.map((branch) => {
    const { wantsRows, wantsTotal } = branch.plan.request.shape;
    const rowsAt = wantsRows ? next++ : null;
    const totalAt = wantsTotal ? next++ : null;
    const read = rowReaderOf(branch.plan, count);
    return (values: readonly unknown[]): Batch => ({
      rows: rowsAt === null ? [] : (values[rowsAt] as unknown[][]).map(read),
      total: totalAt === null ? null : (values[totalAt] as number),
    });
  });
  const ends = (["node", "link"] as const).flatMap((of) => {
    const branches = below.filter((branch) => branch.of === of);
    return branches.length > 0
      ? [{ of, branches, readers: readers.filter((_, index) => below[index]?.of === of) }]
      : [];
  });
  return (values, row) => {
    for (const end of ends) {
      putFetched(
        row[end.of],
        end.branches,
        end.readers.map((read) => read(values)),
      );
    }
  };
}
