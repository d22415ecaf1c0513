import { describe, expect, it } from "vitest";
import { readSettings } from "../../../src/config.ts";

describe("the settings of the limits and the log", () => {
  it("have defaults, and are read from the environment", () => {
    expect(readSettings({})).toMatchObject({
      maxCost: 125_000,
      deadlineMs: 10_000,
      logLevel: "info",
    });
    expect(
      readSettings({
        THROUGHLINE_MAX_COST: "5000",
        THROUGHLINE_DEADLINE_MS: "2500",
        LOG_LEVEL: "warn",
      }),
    ).toMatchObject({ maxCost: 5000, deadlineMs: 2500, logLevel: "warn" });
  });

  it.each([
    ["THROUGHLINE_MAX_COST", "0", "is below 100"],
    ["THROUGHLINE_MAX_COST", "many", "is not a number"],
    ["THROUGHLINE_DEADLINE_MS", "99", "is below 100"],
    ["THROUGHLINE_DEADLINE_MS", "1e9", "is above 300000"],
    ["LOG_LEVEL", "loud", "is none of fatal, error, warn, info, debug, trace, silent"],
  ])("%s=%s does not fit", (name, value, why) => {
    expect(() => readSettings({ [name]: value })).toThrow(`${name} ${why}: ${value}`);
  });
});
