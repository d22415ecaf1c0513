import { type FileHandle, open } from "node:fs/promises";
import { errorCode } from "./failure.ts";

const tailBytes = 32 * 1024;

/**
 * The last lines of a log, without stack trace frames.
 * @param start bytes to skip: what the log contained before
 * @returns at most 20 lines; empty when the file doesn't exist or has nothing new
 */
export async function logTail(file: string, start: number): Promise<string[]> {
  let log: FileHandle | undefined;
  try {
    log = await open(file, "r");
    const { size } = await log.stat();
    const from = Math.max(start, size - tailBytes);
    const { buffer, bytesRead } = await log.read(Buffer.alloc(tailBytes), 0, tailBytes, from);
    return buffer
      .toString("utf8", 0, bytesRead)
      .split("\n")
      .filter((line) => line.trim() && !/^\s+(at |\.\.\. )/.test(line))
      .slice(-20)
      .map((line) => (line.length > 500 ? `${line.slice(0, 500)}…` : line));
  } catch (error) {
    if (errorCode(error) === "ENOENT") return [];
    throw error;
  } finally {
    await log?.close();
  }
}
