import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type GraphQLSchema, introspectionFromSchema } from "graphql";
import { AssetFiles, type Ending } from "../answers/asset-files.ts";
import { HASH_LENGTH } from "../answers/stored-file.ts";
import { PARSER, parserModules } from "./parser-modules.ts";

/**
 * The addresses of the files that the pages load; each name contains a hash of the file's content.
 */
export interface AssetPaths {
  graphiqlScript: string;
  graphiqlStyle: string;
  /** The editor's web workers, under the editor's names for them. */
  workers: { editorWorkerService: string; json: string; graphql: string };
  /** The response to GraphiQL's introspection query, which is large and the same for everyone. */
  introspection: string;
  explorerScript: string;
  /** Runs before GraphiQL's script. */
  monacoScript: string;
  /** Repairs what GraphiQL lacks for those who listen. */
  accessibilityScript: string;
  /** A module that completes a query, and the module of the parser that it needs. */
  completion: string;
  parser: string;
  explorerStyle: string;
}

export const EXPLORER_ASSETS = "/explorer/assets/";

/**
 * Loads GraphiQL and our own files. GraphiQL comes prebuilt, with its docs and its query builder,
 * in a package of 9 MB of text, so it is loaded when the explorer is first opened and not when the
 * server starts.
 */
export async function loadAssets(
  schema: GraphQLSchema,
): Promise<{ paths: AssetPaths; files: AssetFiles }> {
  const graphiql = await import("@graphql-yoga/render-graphiql/graphiql");
  const files = new AssetFiles(EXPLORER_ASSETS);
  const own = (file: string) => readFileSync(new URL(`./browser/${file}`, import.meta.url));
  const style = withoutFonts(graphiql.css, (ending, font) => files.add("font", ending, font));
  const introspection = JSON.stringify({ data: introspectionFromSchema(schema) });
  const paths: AssetPaths = {
    graphiqlScript: files.add("graphiql", "js", graphiql.js),
    graphiqlStyle: files.add("graphiql", "css", style),
    workers: {
      editorWorkerService: files.add("editor-worker", "js", graphiql.editorWorkerService),
      json: files.add("json-worker", "js", graphiql.jsonWorker),
      graphql: files.add("graphql-worker", "js", graphiql.graphqlWorker),
    },
    introspection: files.add("introspection", "json", introspection),
    explorerScript: files.add("explorer", "js", own("explorer.js")),
    monacoScript: files.add("monaco-settings", "js", own("monaco-settings.js")),
    accessibilityScript: files.add("accessibility", "js", own("accessibility.js")),
    completion: files.add("complete-selections", "js", own("complete-selections.js")),
    parser: addParser(files),
    explorerStyle: files.add("explorer", "css", own("explorer.css")),
  };
  return { paths, files };
}

/**
 * Adds the modules of graphql's parser, which find each other by their places in the package, and
 * returns the address of the first.
 */
function addParser(files: AssetFiles): string {
  const modules = [...parserModules()];
  const hash = createHash("sha256");
  for (const [, body] of modules) hash.update(body);
  const folder = `graphql.${hash.digest("hex").slice(0, HASH_LENGTH)}/`;
  const addresses = modules.map(([path, body]) => [path, files.addAs(folder + path, "js", body)]);
  return Object.fromEntries(addresses)[PARSER];
}

/**
 * Replaces each font that is embedded in the style with an address. Fonts are three quarters of the
 * style's size, and English text needs only five of the forty.
 */
function withoutFonts(style: string, add: (ending: Ending, font: Uint8Array) => string): string {
  return style.replace(
    /url\(data:font\/(woff2?|ttf);base64,([\w+/=]+)\)/g,
    (_all, ending: Ending, font: string) => `url(${add(ending, Buffer.from(font, "base64"))})`,
  );
}
