import { dirname } from "node:path";
import { cruise, type ICruiseResult, type IRuleSetType } from "dependency-cruiser";
import { beforeAll, describe, expect, it } from "vitest";
import rules from "../../../.dependency-cruiser.json" with { type: "json" };

let result: ICruiseResult;

beforeAll(async () => {
  const { output } = await cruise(["src"], {
    ruleSet: rules as IRuleSetType,
    validate: true,
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
  });
  if (typeof output === "string") throw new Error(output);
  result = output;
});

/** A folder of `src`; a file that lies directly in `src` is by itself. */
const folderOf = (file: string) => (dirname(file) === "src" ? file : dirname(file));

describe("imports", () => {
  it("point down, and in no circle", () => {
    const { violations, totalCruised } = result.summary;
    expect(totalCruised).toBeGreaterThan(80);
    expect(violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });

  it("lead from one folder into another in one direction only", () => {
    const imports = new Map<string, string>();
    for (const { source, dependencies } of result.modules) {
      for (const { resolved } of dependencies) {
        if (![source, resolved].every((file) => file.startsWith("src/"))) continue;
        const [from, to] = [folderOf(source), folderOf(resolved)];
        if (from !== to) imports.set(`${from} → ${to}`, `${source} imports ${resolved}`);
      }
    }
    expect(imports.size).toBeGreaterThan(50);
    const both = [...imports.keys()].filter((way) =>
      imports.has(way.split(" → ").reverse().join(" → ")),
    );
    expect(both.map((way) => imports.get(way))).toEqual([]);
  });
});
