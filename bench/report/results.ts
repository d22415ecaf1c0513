import { execFileSync } from "node:child_process";
import { cpus, totalmem } from "node:os";
import { neo4jVersion } from "../../src/local-neo4j/paths.ts";
import type { GraphCounts } from "../database/count-graph.ts";
import type { PreparationTimes } from "../database/prepare-database.ts";
import type { SizeName } from "../graph/sizes.ts";
import type { GrowthRow } from "../measure/growth.ts";
import type { Loaded, LoadRow } from "../measure/load.ts";
import type { PageRow } from "../measure/pages.ts";
import type { ProcessUse } from "../measure/processes.ts";
import type { RoundsResult } from "../measure/rounds.ts";

/** The machine, the versions and the graph that were measured. */
export interface Setting {
  measuredAt: string;
  size: SizeName;
  commit: string;
  processors: string;
  memoryGiB: number;
  node: string;
  neo4j: string;
  peer: string;
}

/** All results of one run of the benchmark. */
export interface Results {
  setting: Setting;
  graph: GraphCounts;
  preparation: PreparationTimes;
  rounds: RoundsResult;
  /**
   * Queries to which the contenders respond differently, and where: they are left out of the
   * rounds.
   */
  disagreements: string[];
  /** Each server's use at the end, after all requests. */
  processes: Record<Loaded | "database", ProcessUse>;
  load: LoadRow[];
  growth: GrowthRow[];
  /** The product's pages and cards. */
  pages: PageRow[];
}

export function setting(size: SizeName, peer: string): Setting {
  const processors = cpus();
  return {
    measuredAt: new Date().toISOString(),
    size,
    commit: git("describe", "--always", "--dirty"),
    processors: `${processors.length} × ${processors[0]?.model ?? "unknown"}`,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    neo4j: neo4jVersion,
    peer,
  };
}

function git(...args: string[]): string {
  try {
    return execFileSync("git", args, { encoding: "utf8" }).trim();
  } catch {
    return "unknown"; // a copy without the Git history can be measured too
  }
}
