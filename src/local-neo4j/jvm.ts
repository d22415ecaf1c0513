import { type ChildProcessByStdio, spawn } from "node:child_process";
import { closeSync, fstatSync, openSync } from "node:fs";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { LocalNeo4j } from "../config.ts";
import type { Installation } from "./install.ts";
import { type Java, javaEnvironment } from "./java.ts";
import { dataPaths } from "./paths.ts";

/**
 * The Launcher itself aborts a shutdown after 20 s; this limit is for a JVM that doesn't even do
 * that.
 */
export const stopMillis = 25_000;

export interface Jvm {
  process: ChildProcessByStdio<Writable, Readable, null>;
  /** The Launcher's next answer; null when the JVM has exited. */
  answer(): Promise<string | null>;
  /** How the JVM exited, in words: an exit code or a signal's name. */
  ended: Promise<string>;
  /** The size of the console log before this JVM wrote to it, in bytes. */
  logStart: number;
}

/**
 * Starts the Launcher, which takes the lock and then waits for its settings. Never throws for
 * errors of the JVM.
 */
export function startJvm(
  java: Java,
  installation: Installation,
  settings: LocalNeo4j,
  ephemeral: boolean,
): Jvm {
  const log = openSync(dataPaths(settings.dataFolder).consoleLog, "a", 0o600);
  const logStart = fstatSync(log).size;
  const child = spawn(
    java.command,
    [
      ...jvmOptions(settings),
      "-cp",
      [installation.launcher, join(installation.jars, "*")].join(delimiter),
      "Launcher",
      settings.dataFolder,
      String(process.pid),
      ephemeral ? "ephemeral" : "kept",
    ],
    {
      // A separate process group, so that Ctrl-C in a terminal reaches only us, and we shut Neo4j
      // down cleanly.
      detached: true,
      // A class path can't contain a folder with a colon in its name, so it is relative to this
      // one.
      cwd: installation.cacheFolder,
      env: javaEnvironment(),
      stdio: ["pipe", "pipe", log],
    },
    // Node's types have no overload for a file descriptor here.
  ) as ChildProcessByStdio<Writable, Readable, null>;
  closeSync(log);
  // Ignore errors when writing to a JVM that has died: its exit is reported anyway.
  child.stdin.on("error", () => {});
  const ended = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("close", (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async () => {
    const next = await answers.next();
    return next.done ? null : next.value;
  };
  return { process: child, answer, ended, logStart };
}

/**
 * Closes the pipe, which makes the Launcher stop Neo4j; kills a JVM that does not exit. May be
 * called repeatedly.
 * @returns how it exited
 */
export async function endJvm(jvm: Jvm): Promise<string> {
  jvm.process.stdin.end();
  const kill = setTimeout(() => jvm.process.kill("SIGKILL"), stopMillis);
  return jvm.ended.finally(() => clearTimeout(kill));
}

function jvmOptions({ dataFolder, heapMiB }: LocalNeo4j): string[] {
  const paths = dataPaths(dataFolder);
  const opened = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"];
  return [
    `-Xms${heapMiB}m`,
    `-Xmx${heapMiB}m`,
    // Measured at a 256 MiB heap: 300 MiB resident instead of 420.
    ...(heapMiB <= 512 ? ["-XX:+UseSerialGC"] : []),
    // A JVM that ran out of memory is in an unknown state; we detect that it exited.
    "-XX:+ExitOnOutOfMemoryError",
    "-XX:+DisplayVMOutputToStderr",
    // Leaves no files of ours in the system's temporary folder after a kill -9.
    "-XX:-UsePerfData",
    `-Djava.io.tmpdir=${paths.temporary}`,
    `-XX:ErrorFile=${join(paths.logs, "jvm-crash-%p.log")}`,
    "-Dfile.encoding=UTF-8",
    "-Djava.awt.headless=true",
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
  ];
}
