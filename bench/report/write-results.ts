import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { toMarkdown } from "./markdown.ts";
import type { Results } from "./results.ts";
import { RESULTS } from "./results-folder.ts";

/**
 * Saves the results as a page and as JSON, named after the time of the run.
 * @returns the page, and the files' path without their extensions
 */
export async function writeResults(results: Results): Promise<{ page: string; path: string }> {
  const { measuredAt, size } = results.setting;
  const path = join(RESULTS, `${measuredAt.slice(0, 19).replaceAll(":", "")}-${size}`);
  const page = toMarkdown(results);
  await mkdir(RESULTS, { recursive: true });
  await writeFile(`${path}.md`, page);
  await writeFile(`${path}.json`, `${JSON.stringify(results, null, 2)}\n`);
  return { page, path };
}
