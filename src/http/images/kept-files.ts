import { createHash } from "node:crypto";
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const OTHERS_MAY_WRITE = 0o022;

/**
 * Keeps bytes as a file, for a library that reads only files. It lies where all processes of a user
 * find it: one that is killed leaves nothing behind that the next does not use.
 */
export function keepFile(name: string, bytes: Uint8Array, parent = tmpdir()): string {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 15);
  const path = join(openFolder(parent), `${hash}-${name}`);
  if (isKept(path, bytes)) return path;
  // Another process sees all of it or nothing.
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, path);
  return path;
}

/** In a folder for temporary files, anybody may have made one of this name: then another is made. */
function openFolder(parent: string): string {
  const user = process.getuid?.() ?? 0;
  const folder = join(parent, `throughline-fonts-${user}`);
  if (!lstatSync(folder, { throwIfNoEntry: false }))
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  const made = lstatSync(folder);
  const isOurs = made.isDirectory() && made.uid === user && (made.mode & OTHERS_MAY_WRITE) === 0;
  return isOurs ? folder : mkdtempSync(`${folder}-`);
}

function isKept(path: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(bytes);
  } catch {
    return false;
  }
}
