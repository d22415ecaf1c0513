import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { codegen } from "@graphql-codegen/core";
import * as typescript from "@graphql-codegen/typescript";
import * as operations from "@graphql-codegen/typescript-operations";
import { type DocumentNode, Kind, parse } from "graphql";

// Writes the types of what the server's own documents ask and get, for the compiler alone: nothing
// reads them while the server runs. `npm run types` does this first.

const ROOT = new URL("../", import.meta.url);
const FOLDER = new URL("src/http/documents/", ROOT);
const TYPES = new URL("document-types.generated.ts", FOLDER);

/** Names each document's types by its operation, so that one function can ask any of them. */
const byName: Parameters<typeof codegen>[0]["pluginMap"][string] = {
  plugin: (_schema, documents) => {
    const names = documents.flatMap(({ document }) => (document ? operationsIn(document) : []));
    const types = names.map(
      (name) => `  ${name}: { data: ${name}Query; variables: ${name}QueryVariables };`,
    );
    return `export interface Documents {\n${types.join("\n")}\n}\n`;
  },
};

function operationsIn(document: DocumentNode): string[] {
  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.name ? [definition.name.value] : [],
  );
}

const documents = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".graphql"))
  .sort()
  .map((file) => ({
    location: file,
    document: parse(readFileSync(new URL(file, FOLDER), "utf8")),
  }));

const types = await codegen({
  filename: TYPES.pathname,
  schema: parse(readFileSync(new URL("schema.graphql", ROOT), "utf8")),
  documents,
  config: {
    onlyOperationTypes: true,
    enumsAsTypes: true,
    immutableTypes: true,
    skipTypename: true,
    inlineFragmentTypes: "combine",
    avoidOptionals: { field: true },
    defaultScalarType: "string",
    useTypeImports: true,
  },
  plugins: [{ typescript: {} }, { operations: {} }, { byName: {} }],
  pluginMap: { typescript, operations, byName },
});
writeFileSync(TYPES, types);
