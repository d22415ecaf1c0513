import { readSettings } from "../config.ts";
import { loadFiles } from "../loading/load-files.ts";
import { loadReport } from "../loading/load-report.ts";
import { openGraph } from "./open-graph.ts";

/**
 * `throughline load FILE…`: loads into the graph of a server that is already running here, or
 * starts one for the load.
 */
export async function load(files: readonly string[]): Promise<void> {
  const graph = await openGraph(readSettings(), {
    share: true,
    report: (line) => console.error(line),
  });
  try {
    console.log(loadReport(await loadFiles(graph.database, files)));
  } finally {
    await graph.close();
  }
}
