import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { errorCode, failure } from "./failure.ts";
import type { Java } from "./java.ts";
import { neo4jVersion } from "./paths.ts";
import { type ProgramEnd, runProgram } from "./program.ts";

/** The size of the download, for progress reports: measured with 5.26.30. */
const totalMegabytes = 123;

/** The full name saves Maven the look-up of the prefix "dependency" and pins the version. */
const goal = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>throughline</groupId>
  <artifactId>local-neo4j</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${neo4jVersion}</version>
    </dependency>
  </dependencies>
</project>
`;

/**
 * Downloads Neo4j's jars into `folder` with the user's Maven, so that its settings (mirrors,
 * proxies) and local repository apply. Checksums are enforced.
 * @param logFile where Maven's whole output goes when it fails
 * @throws Problem LOCAL_NEO4J when there is no Maven, or it fails
 */
export async function fetchJars(
  folder: string,
  java: Java,
  logFile: string,
  report: (line: string) => void,
): Promise<void> {
  const pomFile = join(folder, "pom.xml");
  await writeFile(pomFile, pom);
  report(`Fetching Neo4j Community ${neo4jVersion} with Maven (once, ${totalMegabytes} MB).`);
  const end = await runMaven(
    [
      "--batch-mode",
      "--strict-checksums",
      // Maven caches failed downloads for a day, even if only the network was down.
      "--update-snapshots",
      "--file",
      pomFile,
      goal,
      "-DincludeScope=runtime",
      `-DoutputDirectory=${folder}`,
    ],
    // Maven gets the user's whole environment, which may configure proxies and trust stores.
    { ...process.env, JAVA_HOME: java.home },
    progress(report),
  );
  if (end.code !== 0) {
    await writeFile(`${logFile}.${process.pid}`, `${end.lines.join("\n")}\n`);
    await rename(`${logFile}.${process.pid}`, logFile);
    throw failure(
      `Maven could not fetch Neo4j ${neo4jVersion}:\n${essence(end.lines)}\nCheck the network (a proxy or mirror belongs in Maven's settings.xml) and start again: what was fetched is kept. Everything that Maven said is in ${logFile}.`,
    );
  }
  report(`Neo4j ${neo4jVersion} is in place.`);
}

async function runMaven(
  args: string[],
  env: NodeJS.ProcessEnv,
  onLine: (line: string) => void,
): Promise<ProgramEnd> {
  try {
    return await runProgram("mvn", args, { env, onLine });
  } catch (error) {
    if (errorCode(error) !== "ENOENT" && errorCode(error) !== "EACCES") throw error;
    throw failure(
      "Neo4j is fetched with Maven, and there is no mvn on PATH. Install Maven (3.6.3 or later), or set NEO4J_URI to a Neo4j that runs already.",
      error,
    );
  }
}

/** Reports progress every 20 MB and not for each of some 500 files. */
function progress(report: (line: string) => void): (line: string) => void {
  const units: Record<string, number> = { B: 1e-6, kB: 1e-3, MB: 1 };
  let files = 0;
  let megabytes = 0;
  let next = 20;
  return (line) => {
    const size = line.match(/Downloaded from .*\((\d[\d.]*) (B|kB|MB) at /);
    if (!size) return;
    files += 1;
    megabytes += Number(size[1]) * (units[size[2] ?? ""] ?? 0);
    if (megabytes < next) return;
    report(`  ${Math.round(megabytes)} MB in ${files} files`);
    next = megabytes + 20;
  };
}

/** Maven's errors without its usage advice and repetitions. */
function essence(lines: string[]): string {
  const advice = /^(\[Help|To see|Re-run|For more|Please refer|After correcting)/;
  const errors = lines
    .filter((line) => line.startsWith("[ERROR]"))
    .map((line) => line.slice("[ERROR]".length).trim())
    .map((line) => line.replace(/ -> \[Help \d+\]$/, ""))
    .filter((line) => line && !advice.test(line));
  const telling = errors.length > 0 ? errors : lines.filter((line) => line.trim());
  return (
    telling
      .slice(-5)
      // The reason comes last, after a chain of "could not … because it could not …".
      .map(
        (line) => `  ${line.length > 500 ? `${line.slice(0, 150)} … ${line.slice(-350)}` : line}`,
      )
      .join("\n")
  );
}
