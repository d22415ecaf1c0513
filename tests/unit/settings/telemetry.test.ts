import { describe, expect, it } from "vitest";
import { readSettings } from "../../../src/config.ts";

const AT = "http://collector:4318";

describe("the settings of metrics and traces", () => {
  it("are off unless asked for", () => {
    expect(readSettings({})).toMatchObject({ metricsPort: null, traces: null });
    expect(
      readSettings({ THROUGHLINE_METRICS_PORT: "", OTEL_EXPORTER_OTLP_ENDPOINT: "" }),
    ).toMatchObject({ metricsPort: null, traces: null });
    expect(readSettings({ THROUGHLINE_METRICS_PORT: "9464" }).metricsPort).toBe(9464);
  });

  it.each([
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: AT }, `${AT}/v1/traces`],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: `${AT}/otlp/` }, `${AT}/otlp/v1/traces`],
    [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${AT}/mine` }, `${AT}/mine`],
    [
      { OTEL_EXPORTER_OTLP_ENDPOINT: AT, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${AT}/mine` },
      `${AT}/mine`,
    ],
  ])("with %j traces go to %s", (env, url) => {
    expect(readSettings(env).traces).toEqual({ url, timeoutMs: 3_000 });
  });

  it.each([{ OTEL_SDK_DISABLED: "true" }, { OTEL_TRACES_EXPORTER: "none" }])(
    "with %j no traces are made",
    (env) => {
      expect(readSettings({ OTEL_EXPORTER_OTLP_ENDPOINT: AT, ...env }).traces).toBeNull();
    },
  );

  it.each([
    [{ THROUGHLINE_METRICS_PORT: "many" }, "THROUGHLINE_METRICS_PORT is not a number: many"],
    [{ THROUGHLINE_METRICS_PORT: "4000" }, "THROUGHLINE_METRICS_PORT and PORT are both 4000"],
    [
      { OTEL_EXPORTER_OTLP_ENDPOINT: "collector:4317" },
      "OTEL_EXPORTER_OTLP_ENDPOINT is no http:// or https:// address: collector:4317",
    ],
    [
      { OTEL_EXPORTER_OTLP_ENDPOINT: AT, OTEL_EXPORTER_OTLP_PROTOCOL: "grpc" },
      "traces are sent over HTTP",
    ],
  ])("%j does not fit", (env, sentence) => {
    expect(() => readSettings(env)).toThrow(sentence);
  });
});
