import { chmod, readdir, rename, stat } from "node:fs/promises";
import { basename } from "node:path";
import { requireSpace } from "./disk-space.ts";
import { failure } from "./failure.ts";
import { makeFolder } from "./make-folder.ts";
import { dataPaths } from "./paths.ts";

const logLimitBytes = 4 * 2 ** 20;

/**
 * Creates the data folder, private to this user, with its folder for logs.
 * @throws Problem LOCAL_NEO4J when another user has access to it or its disk is full;
 *   NodeJS.ErrnoException when it can't be written
 */
export async function prepareDataFolder(dataFolder: string): Promise<void> {
  const paths = dataPaths(dataFolder);
  await makeFolder(dataFolder, 0o700);
  await closeToOthers(dataFolder, basename(paths.password));
  await requireSpace("data folder", dataFolder, "THROUGHLINE_DATA", 100);
  await makeFolder(paths.home, 0o700);
  await makeFolder(paths.logs, 0o700);
  await limitLog(paths.consoleLog);
}

/**
 * Makes a folder private if it is ours (or new) and others have access to it. A folder with other
 * contents is left alone: it may be /tmp or a home folder, whose permissions must not change
 * because of a wrong setting.
 */
async function closeToOthers(dataFolder: string, passwordName: string): Promise<void> {
  const { mode } = await stat(dataFolder);
  if ((mode & 0o077) === 0) return;
  const names = await readdir(dataFolder);
  if (names.length > 0 && !names.includes(passwordName)) {
    throw failure(
      `The data folder ${dataFolder} holds other things and is open to other users (mode ${(mode & 0o777).toString(8)}). Choose a folder of its own with THROUGHLINE_DATA; if this one is meant for Throughline alone, close it with chmod 700.`,
    );
  }
  await chmod(dataFolder, 0o700);
}

/**
 * Keeps one old log. Safe while another process writes to it: that process continues in the renamed
 * file.
 */
async function limitLog(file: string): Promise<void> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size > logLimitBytes) await rename(file, `${file}.old`);
}
