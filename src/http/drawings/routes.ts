import { Hono } from "hono";
import { askingOf, type Env } from "../answers/env.ts";
import type { Ask, Asking } from "../documents/ask.ts";
import type { DocumentName, DocumentVariables } from "../documents/documents.ts";
import { type Forms, NEIGHBORHOOD_ARGUMENTS, readArguments, TRACE_ARGUMENTS } from "./arguments.ts";
import { dotOf } from "./dot.ts";
import { type Drawing, drawNeighborhood, drawTrace } from "./drawing.ts";
import { graphmlOf } from "./graphml.ts";

/** What is drawn: its parameters, and how it is read. */
interface Subject {
  forms: Forms;
  read(ask: Ask, variables: Readonly<Record<string, unknown>>, asking: Asking): Promise<Drawing>;
}

const subjects: Record<string, Subject> = {
  trace: {
    forms: TRACE_ARGUMENTS,
    read: async (ask, variables, asking) =>
      drawTrace(await ask("Trace", unchecked<"Trace">(variables), asking)),
  },
  neighborhood: {
    forms: NEIGHBORHOOD_ARGUMENTS,
    read: async (ask, variables, asking) =>
      drawNeighborhood(await ask("Neighborhood", unchecked<"Neighborhood">(variables), asking)),
  },
};

const formats = {
  dot: { type: "text/vnd.graphviz; charset=utf-8", write: dotOf },
  graphml: { type: "application/graphml+xml; charset=utf-8", write: graphmlOf },
};

/** What the API finds, as files for programs that draw graphs; the parameters are its arguments. */
export function drawingRoutes(ask: Ask): Hono<Env> {
  const routes = new Hono<Env>();
  for (const [name, { forms, read }] of Object.entries(subjects)) {
    for (const [ending, { type, write }] of Object.entries(formats)) {
      routes.get(`/${name}.${ending}`, async (context) => {
        const variables = readArguments(forms, new URL(context.req.url).searchParams);
        const drawing = await read(ask, variables, askingOf(context));
        return context.body(write(drawing), 200, {
          "content-type": type,
          "cache-control": "no-cache",
        });
      });
    }
  }
  return routes;
}

/** What an address says, the API checks. */
function unchecked<Name extends DocumentName>(variables: unknown) {
  return variables as DocumentVariables<Name>;
}
