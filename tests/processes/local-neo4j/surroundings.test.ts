import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import type { LocalNeo4j } from "../../../src/config.ts";
import { startLocalNeo4j } from "../../../src/local-neo4j/start.ts";
import { localSettings } from "../../support/local-settings.ts";
import { temporaryFolder } from "../../support/neo4j-process.ts";

// Machines that we do not have are stood in for by scripts named `java` and `mvn`.

afterEach(() => {
  vi.unstubAllEnvs();
});

test("no Java at all", async () => {
  vi.stubEnv("JAVA_HOME", "");
  vi.stubEnv("PATH", temporaryFolder());
  expect(await refusal()).toMatch(
    /^Neo4j needs Java, and there is no java on PATH\. Install a JDK/,
  );
});

test("a JAVA_HOME that points nowhere", async () => {
  vi.stubEnv("JAVA_HOME", "/nowhere");
  expect(await refusal()).toMatch(
    /^Neo4j needs Java, and JAVA_HOME is \/nowhere, where there is no/,
  );
});

test("a java that only says where to get one, as on macOS", async () => {
  const folder = temporaryFolder();
  program(join(folder, "java"), 'echo "Unable to locate a Java Runtime." >&2; exit 1');
  vi.stubEnv("JAVA_HOME", "");
  vi.stubEnv("PATH", `${folder}${delimiter}${process.env.PATH}`);
  expect(await refusal()).toMatch(
    /java does not work; it says: Unable to locate a Java Runtime\.\n/,
  );
});

test.each([
  ["1.8", 8],
  ["11", 11],
  ["24", 24],
  ["25", 25],
])("Java %s", async (specification, version) => {
  vi.stubEnv("JAVA_HOME", javaHome(specification));
  expect(await refusal()).toMatch(
    new RegExp(`^Neo4j 5\\.26 runs on Java 17 or 21, and .*/bin/java is Java ${version} `),
  );
});

test("a Java without a compiler, when the cache has to be filled", async () => {
  const home = javaHome("17");
  vi.stubEnv("JAVA_HOME", home);
  expect(await refusal({ cacheFolder: temporaryFolder() })).toBe(
    `The Java in ${home} has no bin/javac: it is a runtime (JRE), and a JDK is needed. ` +
      "Install a JDK 17 or 21 and set JAVA_HOME to its folder, or set NEO4J_URI to a Neo4j that runs already.",
  );
});

test("no Maven, when the cache has to be filled", async () => {
  vi.stubEnv("JAVA_HOME", jdkHome("17"));
  vi.stubEnv("PATH", temporaryFolder());
  expect(await refusal({ cacheFolder: temporaryFolder() })).toMatch(
    /^Neo4j is fetched with Maven, and there is no mvn on PATH\. Install Maven/,
  );
});

test("a network that is down", async () => {
  const cacheFolder = temporaryFolder();
  vi.stubEnv(
    "MAVEN_OPTS",
    `-Dmaven.repo.local=${temporaryFolder()} -Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=1`,
  );
  const message = await refusal({ cacheFolder });
  expect(message).toMatch(
    /^Maven could not fetch Neo4j [\d.]+:\n {2}.*refused.*\nCheck the network/s,
  );
  const log = join(cacheFolder, "maven-failed.log");
  expect(message).toContain(`Everything that Maven said is in ${log}.`);
  expect(readFileSync(log, "utf8")).toMatch(/BUILD FAILURE/);
});

test("Maven's progress is told in steps, and its errors without its advice", async () => {
  const folder = temporaryFolder();
  const downloads = Array.from(
    { length: 50 },
    (_, i) =>
      `echo "[INFO] Downloaded from central: https://example.org/${i}.jar (1.0 MB at 9 MB/s)"`,
  );
  program(
    join(folder, "mvn"),
    `${downloads.join("\n")}
echo "[ERROR] Checksum validation failed -> [Help 1]"
echo "[ERROR] "
echo "[ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch."
exit 1`,
  );
  vi.stubEnv("JAVA_HOME", jdkHome("17"));
  vi.stubEnv("PATH", `${folder}${delimiter}${process.env.PATH}`);
  const reported: string[] = [];
  const message = await refusal({ cacheFolder: temporaryFolder() }, reported);
  expect(message).toMatch(/:\n {2}Checksum validation failed\nCheck the network/);
  expect(reported.slice(1)).toEqual(["  20 MB in 20 files", "  40 MB in 40 files"]);
});

test.each([
  ["below a file", "part of the path is a file"],
  ["in /proc", "it can't be created there"],
])("folders %s", async (where, reason) => {
  const file = join(temporaryFolder(), "file");
  writeFileSync(file, "");
  const folder = where === "in /proc" ? "/proc/throughline" : join(file, "folder");
  expect(await refusal({ cacheFolder: folder })).toBe(
    `The cache folder ${folder} can't be used: ${reason}. Make room or change its permissions, or choose another with THROUGHLINE_CACHE.`,
  );
  expect(await refusal({ dataFolder: folder })).toBe(
    `The data folder ${folder} can't be used: ${reason}. Make room or change its permissions, or choose another with THROUGHLINE_DATA.`,
  );
});

test("a data folder with other things that others can read", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "letter.txt"), "");
  chmodSync(folder, 0o755);
  expect(await refusal({ dataFolder: folder })).toMatch(
    /holds other things and is open to other users \(mode 755\)\. Choose a folder of its own/,
  );
});

test("a heap that this machine does not have", async () => {
  expect(await refusal({ heapMiB: 100_000_000 })).toMatch(
    /It does not get its memory: a heap of 100000000 MiB .*Lower NEO4J_HEAP_MIB.*Could not reserve/s,
  );
});

test("a Bolt port that is taken", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const boltPort = typeof address === "object" && address ? address.port : 0;
  expect(await refusal({ boltPort })).toBe(
    `Port ${boltPort} on 127.0.0.1, chosen for Neo4j with NEO4J_BOLT_PORT, is in use by another program. Choose another, or unset NEO4J_BOLT_PORT for any free one.`,
  );
  server.close();
});

/** The sentence with which a start is refused. */
async function refusal(
  changed: Partial<LocalNeo4j> = {},
  reported: string[] = [],
): Promise<string> {
  const settings = localSettings(join(temporaryFolder(), "data"), changed);
  const start = startLocalNeo4j(settings, { report: (line) => reported.push(line) });
  const error = await start.then(
    () => expect.fail("It started."),
    (thrown) => thrown,
  );
  expect(error).toMatchObject({ name: "Problem", code: "LOCAL_NEO4J" });
  return error.message;
}

/** A folder with a bin/java that claims to be of that version, and nothing else. */
function javaHome(specification: string): string {
  const home = temporaryFolder();
  mkdirSync(join(home, "bin"));
  program(
    join(home, "bin", "java"),
    `echo "    java.home = ${home}" >&2
echo "    java.specification.version = ${specification}" >&2`,
  );
  return home;
}

/** The same with something that looks like a compiler. */
function jdkHome(specification: string): string {
  const home = javaHome(specification);
  symlinkSync("/bin/sh", join(home, "bin", "javac"));
  return home;
}

function program(file: string, script: string): void {
  writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}
