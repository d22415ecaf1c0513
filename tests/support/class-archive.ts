import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fillOnce } from "../../src/local-neo4j/fill-once.ts";
import { install } from "../../src/local-neo4j/install.ts";
import { findJava } from "../../src/local-neo4j/java.ts";

const ARCHIVE = "classes.jsa";

/**
 * The archive of the classes that Neo4j loads as it starts and fills a graph: a third of what a start costs is
 * reading and checking them. Java makes it at the end of a run; it is kept beside the jars, for later runs of
 * the tests, by what it depends on: the Java, the jars and our launcher. A Java that it does not fit goes
 * without it.
 * @param train starts Neo4j, uses it and stops it; its Java must write the archive to the given file
 */
export async function classArchive(
  cacheFolder: string,
  train: (archive: string) => Promise<void>,
): Promise<string> {
  const java = await findJava();
  const { jars, launcher } = await install(cacheFolder, java, (line) => console.log(line));
  const key = createHash("sha256")
    .update(readFileSync(join(java.home, "release")))
    .update(`${launcher} ${statSync(join(cacheFolder, jars)).mtimeMs}`)
    .digest("hex")
    .slice(0, 12);
  const folder = join(cacheFolder, `${jars}-classes-${key}`);
  await fillOnce(folder, (empty) => train(join(empty, ARCHIVE)));
  return join(folder, ARCHIVE);
}
