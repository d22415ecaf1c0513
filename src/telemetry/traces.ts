import { DiagLogLevel, diag } from "@opentelemetry/api";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from "@opentelemetry/resources";
import { BasicTracerProvider, BatchSpanProcessor } from "@opentelemetry/sdk-trace-base";
import type { Logger } from "pino";
import type { TraceSettings } from "../config.ts";
import type { Observe } from "./answered-request.ts";
import { spansOf } from "./spans.ts";

export interface Traces {
  observe: Observe;
  /** Sends the remaining spans. Never rejects: a failure to send is logged. */
  stop(): Promise<void>;
}

/**
 * Sends a trace of each request to an OpenTelemetry collector, by OTLP over HTTP, as JSON. The SDK
 * itself reads the standard variables for the service's name, sampling, batches and headers.
 */
export function startTraces({ url, timeoutMs }: TraceSettings, log: Logger): Traces {
  const tell = (detail: string) => log.warn({ detail }, "traces");
  const ignore = () => {};
  // Without a logger, the SDK does not report a collector that fails to respond.
  diag.setLogger(
    { error: tell, warn: tell, info: ignore, debug: ignore, verbose: ignore },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
  const provider = new BasicTracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ "service.name": "throughline" }))
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [
      new BatchSpanProcessor(new OTLPTraceExporter({ url, timeoutMillis: timeoutMs })),
    ],
  });
  return {
    observe: spansOf(provider.getTracer("throughline")),
    async stop() {
      await provider.shutdown().catch((error) => tell(String(error)));
      diag.disable();
    },
  };
}
