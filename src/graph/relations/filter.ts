import { type CypherFile, claimCypherFile } from "../cypher-file.ts";

/**
 * Conditions that a client can put on a relationship's rows. Each filter has a separate file
 * because many relationships share it, and is added to a statement only when the client uses it: a
 * list without a filter keeps its simple query and its cheap count. A filter's text never changes;
 * client input is only ever passed as a parameter. Keep the conditions that look at other nodes few
 * in each file: each costs the database some 50 ms once, when a query is planned.
 */
export interface Filter {
  cypher: CypherFile;
  /**
   * The names that the file reads from `$args`. The filter is used when at least one has a value;
   * the others are then null.
   */
  args: readonly string[];
  /** The file's condition on `node`, `link` and `$args`. */
  condition: string;
  /**
   * Clauses that find `node`, where a list of all nodes can begin at what is asked for instead of going through all of
   * them; they then stand for the condition.
   */
  start?: string;
}

const WHERE = "WHERE ";

/**
 * Declares a filter, once. Its file is a header comment and one WHERE.
 * @param file its path below `cypher/`
 * @param startFile the same of the clauses with which a list of all nodes begins
 */
export function filter(file: string, args: readonly string[], startFile?: string): Filter {
  const names = args.map((name) => `args.${name}`);
  const cypher = claimCypherFile(file, names);
  if (!cypher.text.startsWith(WHERE)) throw new Error(`cypher/${file} does not begin with WHERE.`);
  const start = startFile && claimCypherFile(startFile, names).text;
  return { cypher, args, condition: cypher.text.slice(WHERE.length), ...(start && { start }) };
}
