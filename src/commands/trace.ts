import { readSettings } from "../config.ts";
import { Problem } from "../errors.ts";
import { Refused } from "../http/answers/ask-here.ts";
import { createApp } from "../http/app.ts";
import { readArguments, TRACE_ARGUMENTS } from "../http/drawings/arguments.ts";
import { readTrace } from "../http/drawings/read-trace.ts";
import { traceReport } from "./trace-report.ts";
import { withGraph } from "./with-graph.ts";

/**
 * `throughline trace FROM TO`: how two entities are connected, as the API tells it.
 * @param flags the arguments of `paths`, under its names, as text
 * @throws Problem for anything that the user can fix
 */
export async function trace(flags: Readonly<Record<string, string>>): Promise<void> {
  try {
    const variables = readArguments(TRACE_ARGUMENTS, Object.entries(flags));
    const found = await withGraph(async (database) => {
      const app = createApp({ database, limits: readSettings() });
      return readTrace((address, init) => app.fetch(address, init), variables);
    });
    console.log(traceReport(found));
  } catch (error) {
    if (error instanceof Refused) throw new Problem("BAD_ARGUMENT", error.message);
    throw error;
  }
}
