import { checkModel } from "./database/check-model.ts";
import { countGraph } from "./database/count-graph.ts";
import { prepareDatabase } from "./database/prepare-database.ts";
import { sizes } from "./graph/sizes.ts";
import { measure } from "./measure/measure.ts";
import { readOptions } from "./options.ts";
import packageJson from "./package.json" with { type: "json" };
import { setting } from "./report/results.ts";
import { writeResults } from "./report/write-results.ts";

// The benchmark's command line: `npm run bench`, with `-- --quick` for a small graph.

// Servers that we started are stopped when this process exits normally; a signal would kill it
// without that.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));

const begun = performance.now();
const report = (line: string) =>
  console.error(`[${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s] ${line}`);

const options = readOptions(process.argv.slice(2));
const open = await prepareDatabase(options.size, report);
try {
  if (open.hasChanged) await checkModel(open.database);
  const measured = await measure(open, sizes[options.size], options, report);
  const { page, path } = await writeResults({
    setting: setting(options.size, `@neo4j/graphql ${packageJson.dependencies["@neo4j/graphql"]}`),
    graph: await countGraph(open.database),
    preparation: open.times,
    ...measured,
  });
  console.log(page);
  // The rest is still measured, but a run in which responses differ has failed.
  if (measured.disagreements.length > 0) process.exitCode = 1;
  report(`Done; kept as ${path}.md and .json.`);
} finally {
  await open.close();
}
