import type { Plugin } from "graphql-yoga";
import { type Asking, type FetchHere, Refused } from "../answers/ask-here.ts";
import { Content } from "../answers/content.ts";
import { headersOf, statusOf } from "../errors/client-errors.ts";
import { NEIGHBORHOOD_ARGUMENTS, readArguments, TRACE_ARGUMENTS } from "./arguments.ts";
import { dotOf } from "./dot.ts";
import { type Drawing, drawNeighborhood, drawTrace } from "./drawing.ts";
import { graphmlOf } from "./graphml.ts";
import { readNeighborhood } from "./read-neighborhood.ts";
import { readTrace } from "./read-trace.ts";

interface File {
  type: string;
  draw(fetchHere: FetchHere, parameters: URLSearchParams, asking: Asking): Promise<string>;
}

const trace =
  (write: (drawing: Drawing) => string): File["draw"] =>
  async (fetchHere, parameters, asking) => {
    const variables = readArguments(TRACE_ARGUMENTS, parameters);
    return write(drawTrace(await readTrace(fetchHere, variables, asking)));
  };

const neighborhood =
  (write: (drawing: Drawing) => string): File["draw"] =>
  async (fetchHere, parameters, asking) => {
    const variables = readArguments(NEIGHBORHOOD_ARGUMENTS, parameters);
    return write(drawNeighborhood(await readNeighborhood(fetchHere, variables, asking)));
  };

const DOT = "text/vnd.graphviz; charset=utf-8";
const GRAPHML = "application/graphml+xml; charset=utf-8";

const files: Readonly<Record<string, File>> = {
  "/trace.dot": { type: DOT, draw: trace(dotOf) },
  "/trace.graphml": { type: GRAPHML, draw: trace(graphmlOf) },
  "/neighborhood.dot": { type: DOT, draw: neighborhood(dotOf) },
  "/neighborhood.graphml": { type: GRAPHML, draw: neighborhood(graphmlOf) },
};

/** What the API finds, as files for programs that draw graphs; the parameters are its arguments. */
export function drawings(fetchHere: FetchHere): Plugin {
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      const file = Object.hasOwn(files, url.pathname) ? files[url.pathname] : undefined;
      if (!file) return;
      endResponse(await responseOf(file, fetchHere, request, url, fetchAPI));
    },
  };
}

async function responseOf(
  { type, draw }: File,
  fetchHere: FetchHere,
  request: Request,
  { origin, searchParams }: URL,
  fetchAPI: { Response: typeof Response },
): Promise<Response> {
  try {
    const body = await draw(fetchHere, searchParams, { origin, signal: request.signal });
    return await new Content({ type, body, cacheControl: "no-cache" }).respond(request, fetchAPI);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const status = statusOf(error.code);
    return new fetchAPI.Response(`${error.message}\n`, {
      status,
      headers: { "content-type": "text/plain; charset=utf-8", ...headersOf(status) },
    });
  }
}
