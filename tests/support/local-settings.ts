import { type LocalNeo4j, readSettings } from "../../src/config.ts";

/** Small, on any free port, with the user's cache folder, so that the jars are fetched once. */
export function localSettings(dataFolder: string, changed: Partial<LocalNeo4j> = {}): LocalNeo4j {
  const { neo4j: settings } = readSettings({
    THROUGHLINE_DATA: dataFolder,
    THROUGHLINE_CACHE: process.env.THROUGHLINE_CACHE,
  });
  if (settings.kind !== "local") throw new Error("These tests need no NEO4J_URI.");
  return { ...settings, heapMiB: 256, pageCacheMiB: 64, ...changed };
}
