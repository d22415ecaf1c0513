import { readdirSync } from "node:fs";
import { ROOT } from "./paths.ts";

/** The two invented stories about one water line: their texts, their bundles, and queries on them. */
const EXAMPLES = `${ROOT}examples/`;
export const STORY_TEXTS = `${EXAMPLES}texts`;
export const STORY_QUERIES = `${ROOT}src/http/explorer/examples/stories/`;
export const STORIES = readdirSync(EXAMPLES)
  .filter((file) => file.endsWith(".yaml"))
  .sort()
  .map((file) => EXAMPLES + file);
