import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A Cypher text that can be run, and the file that it came from, for logs and receipts. */
export interface CypherText {
  file: string;
  text: string;
}

/** A file of the cypher folder: `text` is what Neo4j sees, without the header comment. */
export interface CypherFile extends CypherText {
  /** The names after `$`; for the maps of a relationship with the key: `args.title`. */
  parameters: ReadonlySet<string>;
}

const FOLDER = fileURLToPath(new URL("../../cypher/", import.meta.url));
const PARAMETER = /\$([a-z]\w*(?:\.\w+)?)/gi;

const claimed = new Set<string>();

/**
 * Reads a file of the cypher folder for its one user. Done when a module is loaded, so that a file
 * that is missing, claimed twice, or whose parameters are not the declared ones stops the start.
 * @param file its path below `cypher/`, such as `people/offices.cypher`
 * @param declared the parameters that the caller will give
 */
export function claimCypherFile(file: string, declared: readonly string[]): CypherFile {
  if (claimed.has(file)) throw new Error(`cypher/${file} is claimed twice.`);
  const cypher = parseCypherFile(file, readFileSync(FOLDER + file, "utf8"));
  const given = [...declared].sort().join(", ");
  const used = [...cypher.parameters].sort().join(", ");
  if (given !== used) {
    throw new Error(`cypher/${file} uses the parameters (${used}), but (${given}) are declared.`);
  }
  claimed.add(file);
  return cypher;
}

/** Every file of the folder, sorted. */
export function cypherFiles(): string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".cypher"))
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
}

/** The files that loaded modules have claimed, sorted. */
export function claimedCypherFiles(): string[] {
  return [...claimed].sort();
}

function parseCypherFile(file: string, source: string): CypherFile {
  const lines = source.split("\n");
  const begin = lines.findIndex((line) => !line.startsWith("//"));
  if (begin < 1) throw new Error(`cypher/${file} has no header comment.`);
  const text = lines.slice(begin).join("\n").trim();
  const parameters = new Set(Array.from(text.matchAll(PARAMETER), (match) => match[1] ?? ""));
  return { file, text, parameters };
}
