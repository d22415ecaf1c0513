import { statfs } from "node:fs/promises";
import { failure } from "./failure.ts";

/**
 * Checks before anything is written, because Neo4j and Maven report a full disk late and badly.
 * @param needed in MiB
 * @throws Problem LOCAL_NEO4J when less is free
 */
export async function requireSpace(
  name: string,
  folder: string,
  variable: string,
  needed: number,
): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const free = Math.floor((bavail * bsize) / 2 ** 20);
  if (free < needed) {
    throw failure(
      `The disk of the ${name} ${folder} has ${free} MiB free, and ${needed} MiB are needed. Make room, or choose another with ${variable}.`,
    );
  }
}
