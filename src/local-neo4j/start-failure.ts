import type { LocalNeo4j } from "../config.ts";
import type { Problem } from "../errors.ts";
import { failure } from "./failure.ts";
import type { Installation } from "./install.ts";
import type { Jvm } from "./jvm.ts";
import { logTail } from "./log-tail.ts";
import { dataPaths } from "./paths.ts";

/**
 * The Problem for a Neo4j that did not start: a specific message for known causes, and always the
 * last lines of its log.
 * @param happened as in "ended before it was ready (exit code 1)"
 */
export async function startFailure(
  happened: string,
  jvm: Jvm,
  settings: LocalNeo4j,
  installation: Installation,
): Promise<Problem> {
  const { consoleLog } = dataPaths(settings.dataFolder);
  const lines = await logTail(consoleLog, jvm.logStart);
  const text = lines.join("\n");
  const causes: [RegExp, string][] = [
    [
      /could not reserve|not enough space|commit_memory|insufficient memory|cannot allocate|invalid memory configuration|maximum representable|invalid .*heap size/i,
      `It does not get its memory: a heap of ${settings.heapMiB} MiB and a page cache of ${settings.pageCacheMiB} MiB. Lower NEO4J_HEAP_MIB or NEO4J_PAGE_CACHE_MIB.`,
    ],
    [/OutOfMemoryError/, `Its heap of ${settings.heapMiB} MiB is too small. Raise NEO4J_HEAP_MIB.`],
    [
      /NoClassDefFoundError|ClassNotFoundException|Could not find or load main class/,
      `Files are missing in ${installation.cacheFolder}. Delete that folder and start again: it is filled anew.`,
    ],
    [
      /Address already in use/,
      `Port ${settings.boltPort} is in use. Choose another with NEO4J_BOLT_PORT, or unset it.`,
    ],
    [
      /No space left on device/,
      `The disk of ${settings.dataFolder} is full. Make room and start again.`,
    ],
  ];
  const cause = causes.find(([pattern]) => pattern.test(text))?.[1];
  return failure(
    [`Neo4j ${happened}.`, ...(cause ? [cause] : []), `Its log, ${consoleLog}, ends:`]
      .join(" ")
      .concat("\n", lines.map((line) => `  ${line}`).join("\n") || "  (nothing was written)"),
  );
}
