import { z } from "zod";
import { Problem } from "../errors.ts";
import { claimCypherFile, cypherFiles } from "./cypher-file.ts";
import type { Database } from "./database.ts";
import { query } from "./query.ts";

const applied = query("schema/applied.cypher", {
  parameters: z.object({}),
  row: z.object({ file: z.string() }),
});
const record = query("schema/record.cypher", {
  parameters: z.object({ file: z.string(), appliedAt: z.string() }),
  row: z.object({}),
});
const awaitIndexes = query("schema/await-indexes.cypher", {
  parameters: z.object({}),
  row: z.object({}),
});

/**
 * Longer than the minute that await-indexes.cypher waits: of the two timeouts, the file's is the
 * one that says which index is not ready yet.
 */
const INDEXES_TIMEOUT_MS = 70_000;

/** The numbered files, in order. A file that has been released is never edited: a change is a new file. */
const versions = cypherFiles()
  .filter((file) => /^schema\/\d{3}-/.test(file))
  .map((file) => claimCypherFile(file, []));

/**
 * Brings a database's constraints and indexes up to date with this program: applies, in order, the
 * files that have not been applied yet. Each command says IF NOT EXISTS, so an interrupted run is
 * simply repeated.
 * @throws Problem DATABASE_UNAVAILABLE; BAD_SETTING when a newer program has written to the
 *   database
 */
export async function applySchema(database: Database): Promise<void> {
  const had = new Set((await applied.read(database, {})).map(({ file }) => file));
  const missing = versions.filter(({ file }) => !had.delete(file));
  if (had.size > 0) {
    throw new Problem(
      "BAD_SETTING",
      `This database was set up by a newer Throughline (it has ${[...had].join(", ")}). Update this one, or use another data folder.`,
    );
  }
  for (const { file, text } of missing) {
    for (const command of commandsOf(text)) await database.command({ file, text: command });
    await database.write((run) => record.runIn(run, { file, appliedAt: new Date().toISOString() }));
  }
  if (missing.length > 0) {
    await awaitIndexes.read(database, {}, { timeoutMs: INDEXES_TIMEOUT_MS });
  }
}

function commandsOf(text: string): string[] {
  return text
    .split(";")
    .map((command) => command.trim())
    .filter((command) => command !== "");
}
