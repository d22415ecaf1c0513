import { z } from "zod";
import { bundleSchema } from "./bundle.ts";

/** The form of bundles as JSON Schema (draft 2020-12), for editors: the same rules as far as it can say them. */
export function bundleJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...form } = z.toJSONSchema(bundleSchema, {
    target: "draft-2020-12",
    // What an author writes, before a rule such as trimming has been applied.
    io: "input",
    reused: "ref",
  });
  return { $schema, $id: "urn:throughline:bundle", title: "Throughline bundle", ...form };
}

/** The same as the text of `seed/bundle.schema.json`. */
export function bundleJsonSchemaText(): string {
  return `${JSON.stringify(bundleJsonSchema(), null, 2)}\n`;
}
