import { type GraphQLSchema, printSchema } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { FetchHere } from "../answers/ask-here.ts";
import { Content } from "../answers/content.ts";
import { ASSET_FOLDER, type Assets, loadAssets } from "./assets.ts";
import { type Example, readExamples, readStoryExamples } from "./examples.ts";
import { explorerPage } from "./explorer-page.ts";
import { readFrontAnswer } from "./front-answer.ts";
import { frontPage } from "./front-page.ts";
import { kept } from "./kept.ts";

const ANSWER_KEPT_MS = 60_000;
/**
 * Short, so that the answer reappears soon after the database recovers; not zero, to spare the
 * database.
 */
const FAILURE_KEPT_MS = 2_000;

/**
 * Serves the pages for people: `/`, the explorer at `/graphql` for browsers, the assets of both,
 * and the schema as text at `/schema.graphql`.
 */
export function pages(schema: GraphQLSchema, fetchHere: FetchHere): Plugin {
  const site = kept(
    () => loadSite(schema),
    () => Number.POSITIVE_INFINITY,
  );
  const front = kept(
    async () => {
      const { assets, examples } = await site();
      const answer = await readFrontAnswer(fetchHere);
      return { content: frontPage(assets.paths, examples, answer), isWhole: answer !== null };
    },
    ({ isWhole }) => (isWhole ? ANSWER_KEPT_MS : FAILURE_KEPT_MS),
  );

  const contentAt = async (request: Request, url: URL): Promise<Content | null | undefined> => {
    if (url.pathname === "/") return (await front()).content;
    if (url.pathname === "/schema.graphql") return (await site()).schemaText;
    if (isExplorer(request, url)) return (await site()).explorer;
    if (url.pathname.startsWith(ASSET_FOLDER)) {
      return (await site()).assets.contents.get(url.pathname) ?? null;
    }
    return undefined;
  };

  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      const content = await contentAt(request, url);
      if (content) endResponse(await content.respond(request, fetchAPI));
      if (content === null) endResponse(notFound(fetchAPI));
    },
  };
}

interface Site {
  assets: Assets;
  examples: Example[];
  explorer: Content;
  schemaText: Content;
}

async function loadSite(schema: GraphQLSchema): Promise<Site> {
  const assets = await loadAssets(schema);
  const examples = readExamples();
  return {
    assets,
    examples,
    explorer: explorerPage(assets.paths, examples, readStoryExamples()),
    schemaText: new Content({
      type: "text/plain; charset=utf-8",
      body: `${printSchema(schema)}\n`,
      cacheControl: "no-cache",
    }),
  };
}

/** Browsers get the page; programs that accept both HTML and JSON get JSON. */
function isExplorer({ method, headers }: Request, { pathname }: URL): boolean {
  if (pathname !== "/graphql" && pathname !== "/graphql/") return false;
  if (method !== "GET" && method !== "HEAD") return false;
  const accepted = headers.get("accept") ?? "";
  return accepted.includes("text/html") && !/application\/(graphql-response\+)?json/.test(accepted);
}

function notFound({ Response }: { Response: typeof globalThis.Response }) {
  return new Response("There is nothing at this address. The explorer is at /graphql.\n", {
    status: 404,
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}
