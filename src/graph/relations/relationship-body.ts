import type { CypherText } from "../cypher-file.ts";

/** A relationship's file, parsed into parts that the compiler can wrap. */
export interface RelationshipBody {
  /** The parent's label; null when the file is a root, or uses only `parent.id`. */
  parent: string | null;
  usesParent: boolean;
  /** All clauses between the parent's MATCH and the last WHERE or RETURN. */
  clauses: string;
  /** The condition of the last WHERE, or null. */
  condition: string | null;
  hasLink: boolean;
  /**
   * A pattern around `parent` whose degree is the number of rows: a single hop without conditions.
   * It leaves out the node's label, which is redundant because a type of link has only such ends.
   */
  degree: string | null;
}

const PARENT_MATCH = /^MATCH \(parent:(\w+)\)$/;
const SINGLE_HOP = /^MATCH \(parent\)(<?-)\[(?:link)?(:[A-Z_|]+)\](->?)\(node:\w+\)$/;
const RETURN = /^RETURN node, (?:(link)|null AS link)$/;
/** Names that the compiler generates; a file that used one would change its meaning when nested. */
const GENERATED_NAME = /\b_[a-z]?\d/;

/**
 * A relationship's file is read-only Cypher with one clause a line:
 *
 *     MATCH (parent:Person)                        absent in a root
 *     MATCH (parent)-[link:HELD_OFFICE]->(node:Agency)
 *     WHERE $args.title IS NULL OR link.title = $args.title
 *     RETURN node, link                            or: node, null AS link
 *
 * @throws Error when the file does not have this form
 */
export function parseRelationshipBody(cypher: CypherText): RelationshipBody {
  const refuse = (why: string) => new Error(`cypher/${cypher.file} ${why}.`);
  if (GENERATED_NAME.test(cypher.text)) throw refuse("uses a name such as _1 or _f2");
  const lines = cypher.text.split("\n").map((line) => line.trimEnd());

  const returns = RETURN.exec(lines.pop() ?? "");
  if (!returns) throw refuse("does not end with RETURN node, link or RETURN node, null AS link");

  const parent = PARENT_MATCH.exec(lines[0] ?? "")?.[1] ?? null;
  if (parent) lines.shift();

  const where = lines.findLastIndex((line) => line.startsWith("WHERE "));
  if (lines.slice(where + 1).some((line) => line.startsWith("MATCH ")) && where !== -1) {
    throw refuse("has a WHERE before its last MATCH; put the conditions into one WHERE at the end");
  }
  const clauses = where === -1 ? lines : lines.slice(0, where);
  const condition = where === -1 ? null : lines.slice(where).join("\n").slice("WHERE ".length);
  const hop = parent && condition === null ? SINGLE_HOP.exec(clauses.join("\n")) : null;
  return {
    parent,
    usesParent: /\bparent\b/.test(lines.join("\n")),
    clauses: clauses.join("\n"),
    condition,
    hasLink: returns[1] !== undefined,
    degree: hop ? `(parent)${hop[1]}[${hop[2]}]${hop[3]}()` : null,
  };
}
