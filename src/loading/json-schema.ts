import { z } from "zod";
import { bundleSchema } from "./bundle.ts";

/**
 * The format of bundles as JSON Schema (draft 2020-12), for editors: the same rules, as far as JSON
 * Schema can express them.
 */
export function bundleJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...form } = z.toJSONSchema(bundleSchema, {
    target: "draft-2020-12",
    // The author's input, before transformations such as trimming.
    io: "input",
    reused: "ref",
  });
  return { $schema, $id: "urn:throughline:bundle", title: "Throughline bundle", ...form };
}

/** The text of `seed/bundle.schema.json`. */
export function bundleJsonSchemaText(): string {
  return `${JSON.stringify(bundleJsonSchema(), null, 2)}\n`;
}
