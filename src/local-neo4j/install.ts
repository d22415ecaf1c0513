import { createHash } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { requireSpace } from "./disk-space.ts";
import { failure, inFolder } from "./failure.ts";
import { fillOnce } from "./fill-once.ts";
import { findTool, type Java, javaEnvironment } from "./java.ts";
import { makeFolder } from "./make-folder.ts";
import { fetchJars } from "./maven.ts";
import { neo4jVersion } from "./paths.ts";
import { runProgram } from "./program.ts";

const LAUNCHER = "launcher.jar";
const launcherSource = fileURLToPath(new URL("Launcher.java", import.meta.url));

/** What the cache folder holds, by paths that are relative to it. */
export interface Installation {
  cacheFolder: string;
  /** The folder of Neo4j's jars. */
  jars: string;
  /** Our jar. */
  launcher: string;
}

/**
 * Makes sure that the cache folder holds Neo4j's jars and our compiled Launcher: downloads and
 * compiles what is missing. They are in separate folders, so that a change to the Launcher costs a
 * second and no download.
 * @throws Problem LOCAL_NEO4J when the folder can't be written, or Maven or the compiler is missing
 *   or fails
 */
export async function install(
  cacheFolder: string,
  java: Java,
  report: (line: string) => void,
): Promise<Installation> {
  const jars = join(cacheFolder, `neo4j-${neo4jVersion}`);
  const source = await readFile(launcherSource);
  const hash = createHash("sha256").update(LAUNCHER).update(source).digest("hex").slice(0, 12);
  const launcher = `${jars}-launcher-${hash}`;
  await inFolder("cache folder", cacheFolder, "THROUGHLINE_CACHE", async () => {
    await makeFolder(cacheFolder);
    await fillOnce(jars, async (folder) => {
      await findTool(java, "javac"); // before the long download
      await requireSpace("cache folder", cacheFolder, "THROUGHLINE_CACHE", 300);
      await fetchJars(folder, java, join(cacheFolder, "maven-failed.log"), report);
    });
    await fillOnce(launcher, (folder) => compileLauncher(java, jars, folder));
  });
  return { cacheFolder, jars: basename(jars), launcher: join(basename(launcher), LAUNCHER) };
}

async function compileLauncher(java: Java, jars: string, folder: string): Promise<void> {
  // Compiled for Java 17 even on 21, because both may use the same cache. The jars are named
  // relative to their parent folder because a class path can't contain a folder with a colon in its
  // name.
  const cwd = dirname(jars);
  const classes = join(folder, "classes");
  const jarsThere = join(basename(jars), "*");
  const compile = ["--release", "17", "-d", classes, "-cp", jarsThere, launcherSource];
  // A jar, because Java keeps no archive of loaded classes for a class path with folders.
  const pack = ["--create", "--file", join(folder, LAUNCHER), "-C", classes, "."];
  for (const [program, args] of [
    ["javac", compile],
    ["jar", pack],
  ] as const) {
    const command = await findTool(java, program);
    const end = await runProgram(command, args, { cwd, env: javaEnvironment() });
    if (end.code !== 0) {
      throw failure(
        `The launcher for Neo4j could not be compiled. If files are missing in ${jars}, delete that folder and start again.\n${end.lines.slice(0, 20).join("\n")}`,
      );
    }
  }
  await rm(classes, { recursive: true });
}
