import { mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { errorCode } from "./failure.ts";
import { makeFolder } from "./make-folder.ts";

const dayMillis = 24 * 60 * 60 * 1000;

/**
 * Makes sure that `target` is a folder filled by `fill`, completely or not at all. The folder is
 * filled under another name and then renamed, so a process that dies leaves no half-filled target;
 * if two processes fill at once, the second finds the target and deletes its own copy.
 * @param fill gets the empty folder to fill; its errors pass unchanged
 */
export async function fillOnce(
  target: string,
  fill: (folder: string) => Promise<void>,
): Promise<void> {
  if (await exists(target)) return;
  const parent = dirname(target);
  await makeFolder(parent);
  await removeLeftovers(parent);
  const folder = await mkdtemp(join(parent, `filling-${basename(target)}-`));
  try {
    await fill(folder);
    await rename(folder, target);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    const filledByAnother = errorCode(error) === "ENOTEMPTY" || errorCode(error) === "EEXIST";
    if (!filledByAnother) throw error;
  }
}

/**
 * Deletes folders of processes that were killed while filling. Only those older than a day, so that
 * no running process is affected.
 */
async function removeLeftovers(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith("filling-")) continue;
    const folder = join(parent, name);
    const age = Date.now() - (await stat(folder).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs;
    if (age > dayMillis) await rm(folder, { recursive: true, force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error) => {
      if (errorCode(error) === "ENOENT") return false;
      throw error;
    },
  );
}
