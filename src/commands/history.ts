import { historyOf, latestChanges } from "../changes/history.ts";
import { kindOf } from "../model/ids.ts";
import { changesReport, historyReport } from "./history-report.ts";
import { withGraph } from "./with-graph.ts";

const MOST_CHANGES = 50;

/**
 * `throughline history [FACT]`: who changed a fact, when, why and how; the latest changes, without
 * one. Of an article, all changes that it brought come first.
 * @throws Problem for anything that the user can fix
 */
export async function history(fact: string | undefined): Promise<void> {
  console.log(
    await withGraph(async (database) => {
      const limit = MOST_CHANGES;
      if (fact === undefined) return changesReport(await latestChanges(database, { limit }));
      const own = historyReport(fact, await historyOf(database, fact));
      if (kindOf(fact) !== "article") return own;
      const brought = await latestChanges(database, { source: fact, limit });
      return `${changesReport(brought)}\n\n${own}`;
    }),
  );
}
