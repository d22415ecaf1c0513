import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { checkFiles, type FileCheck } from "../../src/loading/check-files.ts";
import { mistakeLine } from "../../src/loading/mistake.ts";
import { FIXTURES } from "./paths.ts";

/** A copy of the fixtures that a test may write to; gone when the test is. */
export function bundleFolder() {
  const folder = mkdtempSync(join(tmpdir(), "throughline-bundles-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(FIXTURES, folder, { recursive: true });
  const at = (name: string) => join(folder, name);
  const read = (name: string) => readFileSync(at(name), "utf8");
  const write = (name: string, text: string) => writeFileSync(at(name), text);
  return {
    folder,
    at,
    read,
    write,
    /** Replaces what must be there. */
    edit(name: string, from: string | RegExp, to: string | ((found: string) => string)) {
      const before = read(name);
      const after =
        typeof to === "string"
          ? before.replace(from, to)
          : before.replace(from, (found) => to(found));
      if (after === before) throw new Error(`${name} has nothing like ${from}.`);
      write(name, after);
    },
    /** Finds the passages in the texts and writes where they stand. */
    async verify(...names: string[]) {
      const checks = await checkFiles(names.map(at), { texts: folder, write: true });
      const mistakes = checks.flatMap((check) => check.mistakes.map(mistakeLine));
      if (mistakes.length > 0) throw new Error(mistakes.join("\n"));
      return checks as [FileCheck, ...FileCheck[]];
    },
  };
}
