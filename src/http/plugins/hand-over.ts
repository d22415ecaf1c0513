import type { Plugin } from "graphql-yoga";
import type { ServerContext } from "../../graphql/request-record.ts";

/** Answers what is not GraphQL: the router. */
export type Answer = (request: Request, context: ServerContext) => Response | Promise<Response>;

const ENDPOINT = /^\/graphql(?:\/|$)/;

/** Hands over every request but GraphQL's own. */
export function handOver(answer: Answer): Plugin<object, ServerContext> {
  return {
    async onRequest({ request, serverContext, endResponse }) {
      if (isForGraphql(request)) return;
      endResponse(await answer(request, serverContext));
    },
  };
}

/** A browser that opens GraphQL's address gets a page. */
export function isForGraphql(request: Request): boolean {
  return ENDPOINT.test(new URL(request.url).pathname) && !isForPeople(request);
}

/** Programs that accept both HTML and JSON get JSON. */
function isForPeople({ method, headers }: Request): boolean {
  if (method !== "GET" && method !== "HEAD") return false;
  const accepted = headers.get("accept") ?? "";
  return accepted.includes("text/html") && !/application\/(graphql-response\+)?json/.test(accepted);
}
