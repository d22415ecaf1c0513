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
 * @param forNeo4j an option for Neo4j alone, not for a Java that is only asked for its version
 */
export function shortLivedJava(folder: string, forNeo4j: string, javaHome?: string): string {
  const bin = join(folder, "bin");
  mkdirSync(bin, { recursive: true });
  const java = javaHome ? join(javaHome, "bin", "java") : "java";
  const script = `#!/bin/sh
case " $* " in *" Launcher "*) set -- "${forNeo4j}" "$@" ;; esac
exec "${java}" ${OPTIONS} "$@"
`;
  writeFileSync(join(bin, "java"), script, { mode: 0o755 });
  return folder;
}
