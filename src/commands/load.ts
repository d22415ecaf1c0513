import type { Missing } from "../changes/refusal.ts";
import { Problem } from "../errors.ts";
import { loadFiles } from "../loading/load-files.ts";
import { loadReport } from "../loading/load-report.ts";
import { type Who, whoIs } from "./who.ts";
import { withGraph } from "./with-graph.ts";

/** The flags that say what leaving something out of a bundle means, and who loads. */
export interface LoadFlags extends Who {
  retractMissing?: true;
  keepMissing?: true;
  texts?: string;
  requireVerified?: true;
  dryRun?: true;
}

/**
 * `throughline load FILE…`
 * @throws Problem for anything that the user can fix
 */
export async function load(files: readonly string[], flags: LoadFlags): Promise<void> {
  const options = { ...flags, missing: missingOf(flags), ...whoIs(flags) };
  const results = await withGraph((database) => loadFiles(database, files, options));
  console.log(loadReport(results, flags.dryRun));
}

function missingOf({ retractMissing, keepMissing }: LoadFlags): Missing {
  if (retractMissing && keepMissing) {
    throw new Problem("BAD_SETTING", "--retract-missing and --keep-missing contradict each other.");
  }
  if (retractMissing) return "retract";
  return keepMissing ? "keep" : "refuse";
}
