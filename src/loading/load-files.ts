import { Problem } from "../errors.ts";
import type { Database } from "../graph/database.ts";
import { readBundles } from "./check-files.ts";
import { type LoadOptions, type LoadResult, loadBundles } from "./load-bundles.ts";
import { loadReport } from "./load-report.ts";

/**
 * Reads bundles and writes them into the graph; see `loadBundles`.
 * @throws Problem BAD_BUNDLE with all mistakes, one per line, when a bundle was not loaded; it also
 *   names the bundles that were loaded
 * @throws Problem DATABASE_UNAVAILABLE
 */
export async function loadFiles(
  database: Database,
  files: readonly string[],
  options: LoadOptions = {},
): Promise<LoadResult[]> {
  const results = await loadBundles(database, await readBundles(files), options);
  if (results.every(({ mistakes }) => mistakes.length === 0)) return results;
  throw new Problem("BAD_BUNDLE", loadReport(results, options.dryRun));
}
