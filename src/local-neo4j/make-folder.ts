import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { errorCode } from "./failure.ts";

/**
 * Creates a folder and its missing parents; existing folders are left unchanged. We don't use
 * mkdir's own `recursive`, which never returns on a file system that rejects new folders with
 * ENOENT, as /proc does.
 * @param mode of each new folder
 * @throws NodeJS.ErrnoException when one can't be created, or a file is in the way
 */
export async function makeFolder(folder: string, mode = 0o777): Promise<void> {
  if (await makeOne(folder, mode)) return;
  await makeFolder(dirname(folder), mode);
  if (await makeOne(folder, mode)) return;
  const refused = { code: "ENOENT", syscall: "mkdir" };
  throw Object.assign(new Error(`${folder} can't be made`), refused);
}

/** @returns false when the parent folder is missing */
async function makeOne(folder: string, mode: number): Promise<boolean> {
  try {
    await mkdir(folder, { mode });
  } catch (error) {
    if (errorCode(error) === "ENOENT" && dirname(folder) !== folder) return false;
    const exists = errorCode(error) === "EEXIST" && (await stat(folder)).isDirectory();
    if (!exists) throw error;
  }
  return true;
}
