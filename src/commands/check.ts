import { checkGraph } from "../changes/check-graph.ts";
import { Problem } from "../errors.ts";
import { checkFiles } from "../loading/check-files.ts";
import { checkReport } from "../loading/check-report.ts";
import { withGraph } from "./with-graph.ts";

export interface CheckFlags {
  texts?: string;
  write?: boolean;
  graph?: boolean;
}

/**
 * `throughline check FILE…` needs no database; `throughline check --graph` compares the graph with
 * its attestations. Exits with 1 when there is a mistake or a difference.
 * @throws Problem for anything that the user can fix
 */
export async function check(files: readonly string[], flags: CheckFlags): Promise<void> {
  if (files.length === 0 && !flags.graph) {
    throw new Problem("BAD_SETTING", "Say what to check: bundles, or --graph.");
  }
  const reports = [
    ...(files.length > 0 ? [checkReport(await checkFiles(files, flags))] : []),
    ...(flags.graph ? [graphReport(await withGraph(checkGraph))] : []),
  ];
  for (const { text } of reports) console.log(text);
  if (reports.some(({ ok }) => !ok)) process.exitCode = 1;
}

function graphReport({ facts, differences }: Awaited<ReturnType<typeof checkGraph>>) {
  const ok = differences.length === 0;
  const lines = differences.map(({ id, message }) => `${id} ${message}`);
  const verdict = ok
    ? `The graph is what its ${facts} facts come to.`
    : `${differences.length === 1 ? "1 difference" : `${differences.length} differences`}; loading the bundles of these facts again mends what was written by hand; a circle goes with one of its links.`;
  return { ok, text: [...lines, verdict].join("\n") };
}
