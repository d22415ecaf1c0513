import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type GraphQLSchema, introspectionFromSchema } from "graphql";
import { Content, HASH_LENGTH } from "../answers/content.ts";
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
  pageStyle: string;
  icon: string;
}

export interface Assets {
  paths: AssetPaths;
  /** By path. */
  contents: ReadonlyMap<string, Content>;
}

export const ASSET_FOLDER = "/explorer/assets/";

const SCRIPT = "text/javascript; charset=utf-8";
const STYLE = "text/css; charset=utf-8";
// The name changes with the content, so a browser never needs to revalidate it.
const FOR_EVER = "public, max-age=31536000, immutable";

/**
 * Loads GraphiQL and our own files. GraphiQL comes prebuilt, with its docs and its query builder,
 * in a package of 9 MB of text, so it is loaded when the first page is requested and not when the
 * server starts.
 */
export async function loadAssets(schema: GraphQLSchema): Promise<Assets> {
  const graphiql = await import("@graphql-yoga/render-graphiql/graphiql");
  const contents = new Map<string, Content>();
  const add = (name: string, ending: string, type: string, body: string | Uint8Array): string => {
    const content = new Content({ type, body, cacheControl: FOR_EVER });
    const path = `${ASSET_FOLDER}${name}.${content.hash}.${ending}`;
    contents.set(path, content);
    return path;
  };
  const own = (file: string) => readFileSync(new URL(`./browser/${file}`, import.meta.url));
  const paths: AssetPaths = {
    graphiqlScript: add("graphiql", "js", SCRIPT, graphiql.js),
    graphiqlStyle: add(
      "graphiql",
      "css",
      STYLE,
      withoutFonts(graphiql.css, (ending, type, font) => add("font", ending, type, font)),
    ),
    workers: {
      editorWorkerService: add("editor-worker", "js", SCRIPT, graphiql.editorWorkerService),
      json: add("json-worker", "js", SCRIPT, graphiql.jsonWorker),
      graphql: add("graphql-worker", "js", SCRIPT, graphiql.graphqlWorker),
    },
    introspection: add(
      "introspection",
      "json",
      "application/json; charset=utf-8",
      JSON.stringify({ data: introspectionFromSchema(schema) }),
    ),
    explorerScript: add("explorer", "js", SCRIPT, own("explorer.js")),
    monacoScript: add("monaco-settings", "js", SCRIPT, own("monaco-settings.js")),
    accessibilityScript: add("accessibility", "js", SCRIPT, own("accessibility.js")),
    completion: add("complete-selections", "js", SCRIPT, own("complete-selections.js")),
    parser: addParser(contents),
    explorerStyle: add("explorer", "css", STYLE, own("explorer.css")),
    pageStyle: add("page", "css", STYLE, own("page.css")),
    icon: add("icon", "svg", "image/svg+xml", own("icon.svg")),
  };
  return { paths, contents };
}

/**
 * Adds the modules of graphql's parser, which find each other by their places in the package, and
 * returns the address of the first.
 */
function addParser(contents: Map<string, Content>): string {
  const modules = [...parserModules()];
  const hash = createHash("sha256");
  for (const [, body] of modules) hash.update(body);
  const folder = `${ASSET_FOLDER}graphql.${hash.digest("hex").slice(0, HASH_LENGTH)}/`;
  for (const [path, body] of modules) {
    contents.set(folder + path, new Content({ type: SCRIPT, body, cacheControl: FOR_EVER }));
  }
  return folder + PARSER;
}

/**
 * Replaces each font that is embedded in the style with an address. Fonts are three quarters of the
 * style's size, and English text needs only five of the forty.
 */
function withoutFonts(
  style: string,
  add: (ending: string, type: string, font: Uint8Array) => string,
): string {
  return style.replace(
    /url\(data:(font\/(woff2?|ttf));base64,([\w+/=]+)\)/g,
    (_all, type: string, ending: string, font: string) =>
      `url(${add(ending, type, Buffer.from(font, "base64"))})`,
  );
}
