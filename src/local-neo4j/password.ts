import { randomBytes } from "node:crypto";
import { chmod, readFile, rm, stat, writeFile } from "node:fs/promises";
import { errorCode, failure } from "./failure.ts";
import { dataPaths } from "./paths.ts";

/** 32 random bytes in base64url. */
const form = /^[\w-]{43}$/;

/**
 * Returns the password of the user "neo4j", which is created at the first start. Call this only
 * while holding the data folder's lock, so that no other process creates one at the same time.
 * @throws Problem LOCAL_NEO4J when the database has a password and the file with it is missing or
 *   damaged
 */
export async function ensurePassword(
  dataFolder: string,
  report: (line: string) => void,
): Promise<string> {
  const { password: file, systemDatabase } = dataPaths(dataFolder);
  const found = await readPassword(dataFolder);
  if (found !== null) {
    await makePrivate(file, report);
    return found;
  }
  if (await isThere(systemDatabase)) {
    throw failure(
      `The database in ${dataFolder} has a password, and the file ${file} that held it is gone or damaged. Put it back from a backup, or move ${dataFolder} away: the next start makes a new, empty database there, and the data can be loaded again.`,
    );
  }
  // A file without a database is left from a start that was interrupted while writing it.
  await rm(file, { force: true });
  const password = randomBytes(32).toString("base64url");
  await writeFile(file, `${password}\n`, { flag: "wx", mode: 0o600 });
  return password;
}

/** The password in the data folder; null when there is none, or the file is damaged. */
export async function readPassword(dataFolder: string): Promise<string | null> {
  try {
    const text = (await readFile(dataPaths(dataFolder).password, "utf8")).trim();
    return form.test(text) ? text : null;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
}

/**
 * Fixes the file's permissions instead of failing: the folder around it is private, so nobody else
 * has read the file.
 */
async function makePrivate(file: string, report: (line: string) => void): Promise<void> {
  const { mode } = await stat(file);
  if ((mode & 0o077) === 0) return;
  await chmod(file, 0o600);
  report(`${file} was open to other users; its mode is 600 again.`);
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
