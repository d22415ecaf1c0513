import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A Cypher text that can be run, and the file that it came from, for logs and receipts. */
export interface CypherText {
  file: string;
  text: string;
}

/** A file of the cypher folder: `text` is what Neo4j sees, without the header comment. */
export interface CypherFile extends CypherText {
  /**
   * The names after `$`. For a map that a relationship reads, the name includes the key:
   * `args.title`.
   */
  parameters: ReadonlySet<string>;
}

const FOLDER = fileURLToPath(new URL("../../cypher/", import.meta.url));
const PARAMETER = /\$([a-z]\w*(?:\.\w+)?)/gi;

const claimed = new Set<string>();

/**
 * Reads a file of the cypher folder for its only caller. Called when a module is loaded, so the
 * process refuses to start if a file is missing, is claimed twice, or has other parameters than the
 * declared ones.
 * @param file its path below `cypher/`, such as `people/offices.cypher`
 * @param declared the parameters that the caller will pass
 */
export function claimCypherFile(file: string, declared: readonly string[]): CypherFile {
  if (claimed.has(file)) throw new Error(`cypher/${file} is claimed twice.`);
  const cypher = parseCypherFile(file, readSource(file));
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

function readSource(file: string): string {
  try {
    return readFileSync(FOLDER + file, "utf8");
  } catch (cause) {
    throw new Error(`cypher/${file} is needed and is not there.`, { cause });
  }
}

function parseCypherFile(file: string, source: string): CypherFile {
  const lines = source.split("\n");
  const begin = lines.findIndex((line) => !line.startsWith("//"));
  if (begin < 1) throw new Error(`cypher/${file} has no header comment.`);
  const text = lines.slice(begin).join("\n").trim();
  const parameters = new Set(Array.from(text.matchAll(PARAMETER), (match) => match[1] ?? ""));
  return { file, text, parameters };
}
