import { existsSync, readdirSync, readFileSync } from "node:fs";

/** An example query, read from its file in `examples/`. */
export interface Example {
  /**
   * The file's name without its extension, such as `3-asked-and-answered`. Sorting by name gives
   * the story's order.
   */
  name: string;
  /** The question in plain words: the comment at the top of the file. */
  question: string;
  query: string;
  /** JSON; null if the query has none. */
  variables: string | null;
}

const FOLDER = new URL("./examples/", import.meta.url);
const ENDING = ".graphql";

/** The examples on the built-in graph, in the order of the story that they tell. */
export function readExamples(): Example[] {
  return examplesIn(FOLDER);
}

/** Those on the invented stories of `examples/` at the top of the project, which must be loaded. */
export function readStoryExamples(): Example[] {
  return examplesIn(new URL("stories/", FOLDER));
}

function examplesIn(folder: URL): Example[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
    .map((file) => readExample(folder, file.slice(0, -ENDING.length)));
}

function readExample(folder: URL, name: string): Example {
  const query = readFileSync(new URL(name + ENDING, folder), "utf8");
  const variables = new URL(`${name}.variables.json`, folder);
  return {
    name,
    question: firstComment(query),
    query,
    variables: existsSync(variables) ? readFileSync(variables, "utf8").trim() : null,
  };
}

/** The first paragraph of the comment at the top of a document, on one line. */
function firstComment(document: string): string {
  const paragraph = /^(?:# .+\n)+/.exec(document)?.[0] ?? "";
  return paragraph.replace(/^# /gm, "").replace(/\n/g, " ").trim();
}

/** The address on this server that opens the explorer with an example. */
export function linkToExample({ name }: Example): string {
  return `/graphql?${new URLSearchParams({ example: name })}`;
}
