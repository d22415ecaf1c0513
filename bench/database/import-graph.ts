import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { LocalNeo4j } from "../../src/config.ts";
import { install } from "../../src/local-neo4j/install.ts";
import { findJava, javaEnvironment } from "../../src/local-neo4j/java.ts";
import { dataPaths } from "../../src/local-neo4j/paths.ts";
import { runProgram } from "../../src/local-neo4j/program.ts";
import type { ImportFile } from "../graph/graph-files.ts";

const HEAP_MIB = 2048;

/**
 * Creates a new database from CSV files with Neo4j's bulk importer, which is among the jars that
 * the product downloads.
 * @throws Error with the last lines of the importer's output
 */
export async function importGraph(
  { cacheFolder, dataFolder }: LocalNeo4j,
  files: readonly ImportFile[],
  report: (line: string) => void,
): Promise<void> {
  const java = await findJava();
  const { jars } = await install(cacheFolder, java, report);
  const { home } = dataPaths(dataFolder);
  const conf = join(home, "conf");
  await mkdir(conf, { recursive: true, mode: 0o700 });
  const end = await runProgram(
    java.command,
    [
      `-Xmx${HEAP_MIB}m`,
      "--add-opens=java.base/java.nio=ALL-UNNAMED",
      "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
      ...["-cp", join(jars, "*"), "org.neo4j.cli.AdminTool", "database", "import", "full", "neo4j"],
      `--report-file=${join(dataFolder, "import.report")}`,
      ...files.map(({ rows, as, path }) => `--${rows}=${as}=${path}`),
    ],
    // As for the server, the class path is relative: it can't contain a folder with a colon in its
    // name.
    { cwd: cacheFolder, env: { ...javaEnvironment(), NEO4J_HOME: home, NEO4J_CONF: conf } },
  );
  if (end.code === 0) return;
  throw new Error(`The graph could not be imported:\n${end.lines.slice(-20).join("\n")}`);
}
