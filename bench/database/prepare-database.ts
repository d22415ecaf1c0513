import { mkdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generate } from "../graph/generate.ts";
import { GENERATOR_VERSION, type SizeName, sizes } from "../graph/sizes.ts";
import { importGraph } from "./import-graph.ts";
import {
  benchFolder,
  benchSettings,
  isOfAnother,
  type OpenDatabase,
  openDatabase,
} from "./open-database.ts";

/** How long each step of the preparation took, in seconds; without steps that were already done. */
export type PreparationTimes = Record<string, number>;

/**
 * Returns the database with the generated graph. If there is none of this size and version, creates
 * it, which takes minutes, and keeps it for later runs beside the product's cached program files.
 */
export async function prepareDatabase(
  size: SizeName,
  report: (line: string) => void,
): Promise<OpenDatabase & { times: PreparationTimes }> {
  const folder = benchFolder(`bench-v${GENERATOR_VERSION}-${size}`);
  const times: PreparationTimes = {};
  const timed = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
    const begun = performance.now();
    const result = await work();
    times[name] = (performance.now() - begun) / 1000;
    report(`${name}: ${times[name].toFixed(1)} s`);
    return result;
  };

  // Neo4j keeps running after the database is created, so the folder can't be created elsewhere and
  // then renamed.
  const ready = join(folder, "ready");
  const make = async () => {
    report(`Making the ${size} graph (once; it is kept in ${folder}).`);
    await rm(folder, { recursive: true, force: true });
    const csv = join(folder, "csv");
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await mkdir(csv);
    const files = await timed("generate", () => generate(csv, sizes[size]));
    await timed("import", () => importGraph(benchSettings(folder), files, report));
    await rm(csv, { recursive: true });
    const open = await timed("start, index, load the built-in graph", () =>
      openDatabase(folder, report),
    );
    await writeFile(ready, "");
    return open;
  };
  if (!(await isThere(ready))) return { ...(await make()), times };
  try {
    return { ...(await timed("start", () => openDatabase(folder, report))), times };
  } catch (error) {
    if (!isOfAnother(error)) throw error;
    report("The kept graph has had the schema of another branch: making it anew.");
    return { ...(await make()), times };
  }
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
