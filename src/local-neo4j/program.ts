import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

export interface ProgramEnd {
  /** null when a signal ended it. */
  code: number | null;
  /** Lines of standard output and standard error, in the order in which they arrived. */
  lines: string[];
}

/**
 * Runs a program and waits until it exits. We end it when we exit normally; after a kill -9 of ours
 * it exits by itself.
 * @throws NodeJS.ErrnoException ENOENT or EACCES when it can't be run
 */
export async function runProgram(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; onLine?: (line: string) => void } = {},
): Promise<ProgramEnd> {
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: options.env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stopWithUs = () => child.kill();
  process.once("exit", stopWithUs);
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on("line", (line) => {
      lines.push(line);
      options.onLine?.(line);
    });
  }
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    return { code, lines };
  } finally {
    process.off("exit", stopWithUs);
  }
}
