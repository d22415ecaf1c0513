import { readSettings } from "../config.ts";
import { Problem } from "../errors.ts";
import { createApp } from "../http/app.ts";
import { createAsk, Refused } from "../http/documents/ask.ts";
import type { DocumentVariables } from "../http/documents/documents.ts";
import { readArguments, TRACE_ARGUMENTS } from "../http/drawings/arguments.ts";
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
      const ask = createAsk(createApp({ database, limits: readSettings() }));
      return ask("Trace", variables as DocumentVariables<"Trace">);
    });
    console.log(traceReport(found));
  } catch (error) {
    if (error instanceof Refused) throw new Problem("BAD_ARGUMENT", error.message);
    throw error;
  }
}
