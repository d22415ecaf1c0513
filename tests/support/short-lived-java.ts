import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// A database that only lives for a test run is over before the optimizing compiler pays: two test files that
// plan many new texts took 143 s of processor time without it, and 199 s with it; a start takes 6 s, and 9 s
// with it. The other compiler's own room for code, 48 MiB, is full after a thousand texts, and what is
// thrown out is interpreted and compiled again.
const OPTIONS = "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=160m";

/**
 * Makes a folder that serves as JAVA_HOME: its java is the one that would be found without it, with options
 * for a short life. So they reach every Neo4j of a run, also those of the programs that tests start.
 */
export function shortLivedJava(folder: string, javaHome = process.env.JAVA_HOME): string {
  const bin = join(folder, "java", "bin");
  mkdirSync(bin, { recursive: true });
  const java = javaHome ? join(javaHome, "bin", "java") : "java";
  writeFileSync(join(bin, "java"), `#!/bin/sh\nexec "${java}" ${OPTIONS} "$@"\n`, { mode: 0o755 });
  return join(folder, "java");
}
