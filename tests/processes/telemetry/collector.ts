import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import { z } from "zod";

// What OTLP's JSON form has of interest: https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding

const value = z.union([
  z.object({ stringValue: z.string() }).transform((of): string | number => of.stringValue),
  z.object({ intValue: z.coerce.number() }).transform((of): string | number => of.intValue),
  z.object({ arrayValue: z.unknown() }).transform((of): string | number => JSON.stringify(of)),
]);
const attributes = z
  .array(z.object({ key: z.string(), value }))
  .default([])
  .transform((list) => Object.fromEntries(list.map((one) => [one.key, one.value])));
const span = z.object({
  traceId: z.string().length(32),
  spanId: z.string().length(16),
  parentSpanId: z.string().optional(),
  name: z.string(),
  kind: z.number(),
  startTimeUnixNano: z.string().transform(BigInt),
  endTimeUnixNano: z.string().transform(BigInt),
  attributes,
  status: z.object({ code: z.number() }),
});
const body = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes }),
      scopeSpans: z.array(z.object({ spans: z.array(span) })),
    }),
  ),
});

export type Span = z.infer<typeof span>;

/** A span with those below it, in the order of their beginning. */
export interface Tree {
  span: Span;
  below: Tree[];
}

/** An OTLP/HTTP receiver that keeps what it is sent. */
export async function openCollector() {
  const spans: Span[] = [];
  const resources: Record<string, string | number>[] = [];
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const raw = Buffer.concat(chunks);
    const text = (
      request.headers["content-encoding"] === "gzip" ? gunzipSync(raw) : raw
    ).toString();
    if (request.url !== "/v1/traces") return response.writeHead(404).end();
    bodies.push(text);
    for (const { resource, scopeSpans } of body.parse(JSON.parse(text)).resourceSpans) {
      resources.push(resource.attributes);
      for (const scope of scopeSpans) spans.push(...scope.spans);
    }
    return response.writeHead(200, { "content-type": "application/json" }).end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;

  const treeBelow = (parent: Span): Tree => ({
    span: parent,
    below: spans
      .filter(({ parentSpanId }) => parentSpanId === parent.spanId)
      .sort((a, b) => Number(a.startTimeUnixNano - b.startTimeUnixNano))
      .map(treeBelow),
  });
  return {
    address: `http://127.0.0.1:${port}`,
    resources,
    /** All that came, as it came. */
    text: () => bodies.join("\n"),
    /** The trees whose tops are no other span's child here. */
    trees: () =>
      spans
        .filter(({ parentSpanId }) => !spans.some(({ spanId }) => spanId === parentSpanId))
        .map(treeBelow),
    clear: () => {
      spans.length = 0;
      bodies.length = 0;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
