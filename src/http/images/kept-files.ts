import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

let folder: string | null = null;

/**
 * Keeps bytes as a file for as long as the process lives, for a library that reads only files. The
 * folder's name can't be guessed and only its owner may enter, so the file is what was written.
 */
export function keepFile(name: string, bytes: Uint8Array): string {
  folder ??= openFolder();
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

function openFolder(): string {
  const opened = mkdtempSync(join(tmpdir(), "throughline-"));
  process.once("exit", () => rmSync(opened, { recursive: true, force: true }));
  return opened;
}
