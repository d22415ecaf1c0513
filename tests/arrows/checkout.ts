import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { ROOT } from "../support/paths.ts";
import { TEST_DATABASES, type TestDatabases } from "../support/test-databases.ts";
import type { Catcher } from "./catchers.ts";

/** How a run of tests ended. */
export interface Outcome {
  failed: number;
  /** The first that failed, or the file that could not even begin. */
  first: string | null;
  passed: number;
}

interface Report {
  numFailedTests: number;
  numPassedTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string }[];
  }[];
}

const LEFT_OUT = new Set(["node_modules", ".git", "bench"]);
/** One that fails says enough; some more say how many guard the arrow. */
const BAIL = 10;

/** A copy of the checkout, whose Cypher can be altered: the code reads it from a folder beside its own. */
export class Checkout {
  readonly #folder = mkdtempSync(join(tmpdir(), "throughline-arrows-"));
  readonly #databases: TestDatabases;

  constructor(databases: TestDatabases) {
    this.#databases = databases;
    cpSync(ROOT, this.#folder, {
      recursive: true,
      filter: (path) => !LEFT_OUT.has(basename(path)),
    });
    symlinkSync(join(ROOT, "node_modules"), join(this.#folder, "node_modules"));
  }

  /** Runs tests while a file of the cypher folder has this text. */
  async runWith(file: string, text: string, catcher: Catcher): Promise<Outcome> {
    const path = join(this.#folder, "cypher", file);
    const original = readFileSync(path, "utf8");
    writeFileSync(path, text);
    try {
      return await this.run(catcher);
    } finally {
      writeFileSync(path, original);
    }
  }

  /** @throws Error when the run leaves no report, as it does when it could not begin */
  async run({ files, names }: Catcher): Promise<Outcome> {
    const report = join(this.#folder, "report.json");
    rmSync(report, { force: true });
    const vitest = join(this.#folder, "node_modules/vitest/vitest.mjs");
    const paths = files.map((file) => `tests/${file}`);
    const options = [`--bail=${BAIL}`, "--reporter=json", `--outputFile=${report}`];
    const only = names ? ["-t", names] : [];
    const env = { ...process.env, [TEST_DATABASES]: JSON.stringify(this.#databases) };
    const child = spawn(process.execPath, [vitest, "run", ...paths, ...options, ...only], {
      cwd: this.#folder,
      env,
      stdio: "ignore",
    });
    await once(child, "exit");
    return outcomeOf(JSON.parse(readFileSync(report, "utf8")) as Report);
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** A file that fails before its tests, in what they all rely on, counts as one. */
function outcomeOf({ numFailedTests, numPassedTests, testResults }: Report): Outcome {
  const failing = testResults.filter(({ status }) => status === "failed");
  const [first] = failing.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === "failed");
    if (failed.length === 0) return [`${basename(name)}: ${message.split("\n")[0]}`];
    return failed.map(({ fullName }) => fullName);
  });
  const failed = Math.max(numFailedTests, failing.length);
  return { failed, first: first ?? null, passed: numPassedTests };
}
