import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { bundleJsonSchemaText } from "../loading/json-schema.ts";
import { schemaText } from "../schema.ts";

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/**
 * `throughline schema`: prints or writes the two published schemas, which are generated from the
 * code.
 */
export async function schema({ write = false }: { write?: boolean }): Promise<void> {
  if (!write) {
    console.log(schemaText());
    console.log(bundleJsonSchemaText());
    return;
  }
  await writeFile(at("schema.graphql"), schemaText());
  await writeFile(at("seed/bundle.schema.json"), bundleJsonSchemaText());
}
