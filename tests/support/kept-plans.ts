import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import neo4j, { type Driver, type Plan } from "neo4j-driver";
import { cypherFiles } from "../../src/graph/cypher-file.ts";
import { neo4jVersion } from "../../src/local-neo4j/paths.ts";
import { ROOT, SEED } from "./paths.ts";

// What EXPLAIN has said of a text is kept from run to run: a new text costs Neo4j up to half a second. A plan
// depends on the text, the indexes, the graph and the planner, so these are its key.

const FOLDER = `${ROOT}node_modules/.cache/throughline/`;

const around = createHash("sha256").update(neo4jVersion).update(readFileSync(SEED));
for (const file of cypherFiles().filter((each) => each.startsWith("schema/"))) {
  around.update(readFileSync(`${ROOT}cypher/${file}`));
}
const AROUND = around.digest("hex");

type Plans = Record<string, string[]>;

export class KeptPlans {
  readonly #driver: Driver;
  readonly #file: string;
  readonly #kept: Plans;
  readonly #used: Plans = {};

  /** @param name each test file keeps its own, as files run side by side */
  constructor(driver: Driver, name: string) {
    this.#driver = driver;
    this.#file = `${FOLDER}plans-${name}.json`;
    this.#kept = readKept(this.#file);
  }

  /** A plan's operators, from the root down, each with its details. */
  async explain(text: string): Promise<string[]> {
    const key = createHash("sha256").update(AROUND).update(text).digest("hex");
    const operators = this.#used[key] ?? this.#kept[key] ?? (await this.#ask(text));
    this.#used[key] = operators;
    return operators;
  }

  /** Keeps what this run has used; the rest is of texts that there are no longer. */
  save(): void {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(this.#file, JSON.stringify(this.#used));
  }

  async #ask(text: string): Promise<string[]> {
    const parameters = { ids: ["a"], rows: [], a2: { limit: neo4j.int(1) } };
    const { summary } = await this.#driver.executeQuery(`EXPLAIN ${text}`, parameters, {
      database: "neo4j",
    });
    const operators: string[] = [];
    const walk = (plan: Plan) => {
      operators.push(`${plan.operatorType} ${plan.arguments.Details ?? ""}`);
      for (const child of plan.children) walk(child);
    };
    if (summary.plan) walk(summary.plan);
    return operators;
  }
}

function readKept(file: string): Plans {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Plans;
  } catch {
    return {};
  }
}
