import type { Missing } from "../changes/refusal.ts";
import { readSettings } from "../config.ts";
import { Problem } from "../errors.ts";
import { loadFiles } from "../loading/load-files.ts";
import { loadReport } from "../loading/load-report.ts";
import { openGraph } from "./open-graph.ts";

/** The flags that say what leaving something out of a bundle means. */
export interface LoadFlags {
  retractMissing?: true;
  keepMissing?: true;
}

/**
 * `throughline load FILE…`: loads into the graph of a server that is already running here, or
 * starts one for the load.
 * @throws Problem for anything that the user can fix
 */
export async function load(files: readonly string[], flags: LoadFlags): Promise<void> {
  const missing = missingOf(flags);
  const graph = await openGraph(readSettings(), {
    share: true,
    report: (line) => console.error(line),
  });
  try {
    console.log(loadReport(await loadFiles(graph.database, files, { missing })));
  } finally {
    await graph.close();
  }
}

function missingOf({ retractMissing, keepMissing }: LoadFlags): Missing {
  if (retractMissing && keepMissing) {
    throw new Problem("BAD_SETTING", "--retract-missing and --keep-missing contradict each other.");
  }
  if (retractMissing) return "retract";
  return keepMissing ? "keep" : "refuse";
}
