import { readFile, realpath, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Problem } from "../errors.ts";

/** Far more than a person writes, and far less than a parser can handle. */
const MAX_BYTES = 5 * 1024 * 1024;

/**
 * Reads a text file, including its byte order mark if it has one.
 * @throws Problem BAD_BUNDLE, one sentence, when there is no such file, or when it is a folder,
 *   larger than 5 MB, or not UTF-8 text
 */
export async function readTextFile(file: string): Promise<string> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    throw new Problem("BAD_BUNDLE", `${file} can't be read: ${reason(error)}.`, { cause: error });
  });
  if (found.isDirectory()) throw new Problem("BAD_BUNDLE", `${file} is a folder, not a file.`);
  if (!found.isFile()) throw new Problem("BAD_BUNDLE", `${file} is not a regular file.`);
  if (found.size > MAX_BYTES) throw new Problem("BAD_BUNDLE", `${file} is larger than 5 MB.`);
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Problem("BAD_BUNDLE", `${file} can't be read: ${reason(error)}.`, { cause: error });
  });
  const text = decode(bytes);
  if (text === null) throw new Problem("BAD_BUNDLE", `${file} is not UTF-8 text.`);
  return text;
}

/**
 * Reads a text file directly inside a folder. The name comes from a bundle, which is untrusted, so
 * neither `..` nor a symbolic link may lead out of the folder.
 * @throws Problem BAD_BUNDLE, one sentence
 */
export async function readTextIn(folder: string, name: string): Promise<string> {
  const root = await realpath(folder).catch((error: NodeJS.ErrnoException) => {
    throw new Problem("BAD_BUNDLE", `The folder ${folder} can't be read: ${reason(error)}.`);
  });
  const file = join(root, name);
  const real = await realpath(file).catch((error: NodeJS.ErrnoException) => {
    const message = `${name} can't be read in ${folder}: ${reason(error)}.`;
    throw new Problem("BAD_BUNDLE", message, { cause: error });
  });
  if (dirname(real) !== root) {
    throw new Problem("BAD_BUNDLE", `${name} does not lie in ${folder} itself.`);
  }
  return readTextFile(real);
}

/** Whether what could not be read is not there, in a folder that is. */
export function isMissing({ cause }: Problem): boolean {
  return (cause as NodeJS.ErrnoException | undefined)?.code === "ENOENT";
}

function decode(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function reason(error: NodeJS.ErrnoException): string {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return "there is no such file or folder";
  if (error.code === "EACCES") return "permission is denied";
  return error.code ?? error.message;
}
