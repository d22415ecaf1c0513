import { type CypherFile, claimCypherFile } from "../cypher-file.ts";

/**
 * Conditions that a reader may put on a relationship's rows. They stand in a file of their own, as
 * many relationships share them, and join a statement only when something is asked of them: a list
 * without a filter keeps its plain text and its cheap count. Each is one text, whatever is asked: what
 * a reader types is only ever a parameter. A file has few conditions that look at other nodes: each
 * costs the database some 50 ms once, when a text is planned.
 */
export interface Filter {
  cypher: CypherFile;
  /** The names that the file reads from `$args`. It joins when one has a value; the others are then null. */
  args: readonly string[];
  /** The file's condition, on `node`, `link` and `$args`. */
  condition: string;
}

const WHERE = "WHERE ";

/**
 * Declares a filter, once. Its file is a header and one WHERE.
 * @param file its path below `cypher/`
 */
export function filter(file: string, args: readonly string[]): Filter {
  const cypher = claimCypherFile(
    file,
    args.map((name) => `args.${name}`),
  );
  if (!cypher.text.startsWith(WHERE)) throw new Error(`cypher/${file} does not begin with WHERE.`);
  return { cypher, args, condition: cypher.text.slice(WHERE.length) };
}
