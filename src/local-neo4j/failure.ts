import { Problem } from "../errors.ts";

/** A Problem about the local Neo4j: what happened and what to do. */
export function failure(sentence: string, cause?: unknown): Problem {
  return new Problem("LOCAL_NEO4J", sentence, cause === undefined ? {} : { cause });
}

const reasons: Record<string, string> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "its disk is read-only",
  ENOSPC: "its disk is full",
  EDQUOT: "your disk quota is used up",
  ENOTDIR: "part of the path is a file",
  EEXIST: "there is a file of that name",
  ENOENT: "it can't be created there",
};

/**
 * Runs work in a folder, and names the folder when the file system reports an error.
 * @param name what the folder is for, as in "data folder"
 * @param variable the environment variable that sets it
 * @throws Problem LOCAL_NEO4J for file system errors; other errors pass unchanged
 */
export async function inFolder<T>(
  name: string,
  folder: string,
  variable: string,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code, syscall, message } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined || syscall.startsWith("spawn")) throw error;
    throw failure(
      `The ${name} ${folder} can't be used: ${reasons[code] ?? message}. Make room or change its permissions, or choose another with ${variable}.`,
      error,
    );
  }
}

export function errorCode(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
