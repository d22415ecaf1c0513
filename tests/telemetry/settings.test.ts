import { describe, expect, it } from "vitest";
import { readSettings } from "../../src/config.ts";

describe("the settings of metrics", () => {
  it("are off unless asked for", () => {
    expect(readSettings({})).toMatchObject({ metricsPort: null });
    expect(readSettings({ THROUGHLINE_METRICS_PORT: "" }).metricsPort).toBeNull();
    expect(readSettings({ THROUGHLINE_METRICS_PORT: "9464" }).metricsPort).toBe(9464);
  });

  it.each([
    [{ THROUGHLINE_METRICS_PORT: "many" }, "THROUGHLINE_METRICS_PORT is not a number: many"],
    [{ THROUGHLINE_METRICS_PORT: "4000" }, "THROUGHLINE_METRICS_PORT and PORT are both 4000"],
  ])("%j does not fit", (env, sentence) => {
    expect(() => readSettings(env)).toThrow(sentence);
  });
});
