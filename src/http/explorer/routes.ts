import { type GraphQLSchema, printSchema } from "graphql";
import { Hono } from "hono";
import { assetRoutes } from "../answers/asset-files.ts";
import type { Env } from "../answers/env.ts";
import { pageHeaders } from "../answers/headers.ts";
import { StoredFile } from "../answers/stored-file.ts";
import { type DocumentName, type DocumentVariables, documents } from "../documents/documents.ts";
import { EXPLORER_ASSETS, loadAssets } from "./assets.ts";
import { readExamples, readStoryExamples } from "./examples.ts";
import { explorerPage } from "./explorer-page.tsx";

/**
 * Scripts and workers come only from this server, and none stands in the page. The editor uses style
 * attributes, so these can't be forbidden.
 */
const explorerHeaders = pageHeaders({
  scriptSrc: ["'self'"],
  workerSrc: ["'self'"],
  connectSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  fontSrc: ["'self'"],
  imgSrc: ["'self'", "data:"],
});

/** The explorer, for browsers at the API's own address, with its assets, and the schema as text. */
export function explorerRoutes(schema: GraphQLSchema, icon: string): Hono<Env> {
  // Large, so each is made when somebody first asks for it.
  let explorer: ReturnType<typeof openExplorer> | undefined;
  let schemaText: StoredFile | undefined;
  const opened = () => {
    explorer ??= openExplorer(schema, icon);
    return explorer;
  };
  return new Hono<Env>()
    .on("GET", ["/graphql", "/graphql/"], explorerHeaders, async (context) =>
      // The same address answers programs with JSON.
      (await opened()).page.respond(context, { "cache-control": "no-cache", vary: "Accept" }),
    )
    .get("/schema.graphql", (context) => {
      schemaText ??= new StoredFile("text/plain; charset=utf-8", `${printSchema(schema)}\n`);
      return schemaText.respond(context, { "cache-control": "no-cache" });
    })
    .route(
      "/",
      assetRoutes(EXPLORER_ASSETS, async () => (await opened()).files),
    );
}

async function openExplorer(schema: GraphQLSchema, icon: string) {
  const { paths, files } = await loadAssets(schema);
  const page = explorerPage({
    paths,
    icon,
    examples: readExamples(),
    ofStories: readStoryExamples(),
    ofPages: Object.entries(documents).map(([name, query]) => ({ name, query })),
  });
  return { page: new StoredFile("text/html; charset=utf-8", page), files };
}

/** The address that opens the explorer with what a page asks. */
export function explorerAddress<Name extends DocumentName>(
  document: Name,
  variables: DocumentVariables<Name>,
): string {
  const parameters = { document, variables: JSON.stringify(variables, null, 2) };
  return `/graphql?${new URLSearchParams(parameters)}`;
}
