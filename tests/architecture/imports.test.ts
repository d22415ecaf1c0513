import { cruise, type ICruiseResult } from "dependency-cruiser";
import { describe, expect, it } from "vitest";
import rules from "../../.dependency-cruiser.json" with { type: "json" };

describe("imports", () => {
  it("point down, and in no circle", async () => {
    const { output } = await cruise(["src"], {
      ruleSet: rules as never,
      validate: true,
      tsPreCompilationDeps: true,
      doNotFollow: { path: "node_modules" },
    });
    const { violations, totalCruised } = (output as ICruiseResult).summary;
    expect(totalCruised).toBeGreaterThan(80);
    expect(violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });
});
