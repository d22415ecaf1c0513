import { access, constants } from "node:fs/promises";
import { join } from "node:path";
import { errorCode, failure } from "./failure.ts";
import { type ProgramEnd, runProgram } from "./program.ts";

export interface Java {
  /** The path or name of the `java` program. */
  command: string;
  /** The folder with bin/java and, in a JDK, bin/javac. */
  home: string;
  /** 17 or 21. */
  version: number;
}

const advice =
  "Install a JDK 17 or 21 and set JAVA_HOME to its folder, or set NEO4J_URI to a Neo4j that runs already.";

/**
 * Finds the Java to run Neo4j on: JAVA_HOME's, otherwise the one on PATH.
 * @throws Problem LOCAL_NEO4J when there is none, or none that Neo4j 5.26 runs on
 */
export async function findJava(env: NodeJS.ProcessEnv = process.env): Promise<Java> {
  const command = env.JAVA_HOME ? join(env.JAVA_HOME, "bin", "java") : "java";
  const end = await askVersion(command, env);
  const properties = new Map(
    end.lines.map((line) => line.split(" = ", 2).map((part) => part.trim()) as [string, string]),
  );
  const specification = properties.get("java.specification.version");
  const home = properties.get("java.home");
  if (end.code !== 0 || specification === undefined || home === undefined) {
    // macOS has a stub `java` that only says where to download one.
    throw failure(
      `Neo4j needs Java, and ${command} does not work; it says: ${end.lines.find((line) => line.trim()) ?? "(nothing)"}\n${advice}`,
    );
  }
  const version = Number(specification.replace(/^1\./, ""));
  if (version !== 17 && version !== 21) {
    throw failure(
      `Neo4j 5.26 runs on Java 17 or 21, and ${command} is Java ${version} (${home}). ${advice}`,
    );
  }
  return { command, home, version };
}

async function askVersion(command: string, env: NodeJS.ProcessEnv): Promise<ProgramEnd> {
  try {
    return await runProgram(command, ["-XshowSettings:properties", "-version"], {
      env: javaEnvironment(env),
    });
  } catch (error) {
    if (errorCode(error) !== "ENOENT" && errorCode(error) !== "EACCES") throw error;
    const where = env.JAVA_HOME
      ? `JAVA_HOME is ${env.JAVA_HOME}, where there is no bin/java that can be run`
      : "there is no java on PATH";
    throw failure(`Neo4j needs Java, and ${where}. ${advice}`, error);
  }
}

/**
 * Finds a tool of this Java's JDK.
 * @throws Problem LOCAL_NEO4J when it is only a runtime
 */
export async function findTool(java: Java, name: "javac" | "jar"): Promise<string> {
  const command = join(java.home, "bin", name);
  try {
    await access(command, constants.X_OK);
    return command;
  } catch (error) {
    throw failure(
      `The Java in ${java.home} has no bin/${name}: it is a runtime (JRE), and a JDK is needed. ${advice}`,
      error,
    );
  }
}

/**
 * The environment of Neo4j's JVM. It excludes JAVA_TOOL_OPTIONS and similar variables, CLASSPATH
 * and NEO4J_*: they would change heap, classes and settings unnoticed, and NEO4J_PASSWORD would be
 * readable in /proc.
 */
export function javaEnvironment(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const kept = ["PATH", "HOME", "USER", "LANG", "LC_ALL", "TZ", "LD_LIBRARY_PATH"];
  return Object.fromEntries(kept.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
}
