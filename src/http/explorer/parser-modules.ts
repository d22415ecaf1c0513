import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { posix } from "node:path";

/** The module to import: the others are what it imports. */
export const PARSER = "language/parser.mjs";
const IMPORTED = /\bfrom '(\.[^']+)'/g;

const require = createRequire(import.meta.url);

/**
 * The modules of graphql's own parser, for the browser, by their paths in the package. They are
 * plain modules that import only each other, so that they need no bundler, as long as they keep
 * their places.
 */
export function parserModules(): Map<string, Uint8Array> {
  const modules = new Map<string, Uint8Array>();
  const add = (path: string): void => {
    if (modules.has(path)) return;
    const source = readFileSync(require.resolve(`graphql/${path}`));
    modules.set(path, source);
    for (const [, imported = ""] of source.toString().matchAll(IMPORTED)) {
      add(posix.join(posix.dirname(path), imported));
    }
  };
  add(PARSER);
  return modules;
}
