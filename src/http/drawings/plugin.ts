import type { Plugin } from "graphql-yoga";
import { type Asking, type FetchHere, Refused } from "../answers/ask-here.ts";
import { Content } from "../answers/content.ts";
import { headersOf, statusOf } from "../errors/client-errors.ts";
import { type Forms, NEIGHBORHOOD_ARGUMENTS, readArguments, TRACE_ARGUMENTS } from "./arguments.ts";
import { dotOf } from "./dot.ts";
import { type Drawing, drawNeighborhood, drawTrace } from "./drawing.ts";
import { graphmlOf } from "./graphml.ts";
import { readNeighborhood } from "./read-neighborhood.ts";
import { readTrace } from "./read-trace.ts";

/** What is drawn: its parameters, and how it is read. */
interface Subject {
  forms: Forms;
  read(
    fetchHere: FetchHere,
    variables: Readonly<Record<string, unknown>>,
    asking: Asking,
  ): Promise<Drawing>;
}

const subjects = {
  trace: {
    forms: TRACE_ARGUMENTS,
    read: async (...all) => drawTrace(await readTrace(...all)),
  },
  neighborhood: {
    forms: NEIGHBORHOOD_ARGUMENTS,
    read: async (...all) => drawNeighborhood(await readNeighborhood(...all)),
  },
} satisfies Record<string, Subject>;

const formats = {
  dot: { type: "text/vnd.graphviz; charset=utf-8", write: dotOf },
  graphml: { type: "application/graphml+xml; charset=utf-8", write: graphmlOf },
};

interface File {
  subject: Subject;
  format: (typeof formats)[keyof typeof formats];
}

/** By address: each subject in each format. */
const files: ReadonlyMap<string, File> = new Map(
  Object.entries(subjects).flatMap(([name, subject]) =>
    Object.entries(formats).map(([ending, format]) => [`/${name}.${ending}`, { subject, format }]),
  ),
);

/** What the API finds, as files for programs that draw graphs; the parameters are its arguments. */
export function drawings(fetchHere: FetchHere): Plugin {
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      const file = files.get(url.pathname);
      if (!file) return;
      endResponse(await responseOf(file, fetchHere, request, url, fetchAPI));
    },
  };
}

async function responseOf(
  { subject, format: { type, write } }: File,
  fetchHere: FetchHere,
  request: Request,
  { origin, searchParams }: URL,
  fetchAPI: { Response: typeof Response },
): Promise<Response> {
  try {
    const variables = readArguments(subject.forms, searchParams);
    const asking = { origin, signal: request.signal };
    const body = write(await subject.read(fetchHere, variables, asking));
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
