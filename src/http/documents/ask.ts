import { isAsyncIterable, type YogaServerInstance } from "graphql-yoga";
import type { ApiContext } from "../../graphql/context.ts";
import type { ServerContext } from "../../graphql/request-record.ts";
import { MASKED, toClientError } from "../errors/client-errors.ts";
import { noteErrors } from "../errors/note-errors.ts";
import {
  type DocumentData,
  type DocumentName,
  type DocumentVariables,
  documents,
} from "./documents.ts";

/** The request for whose answer a document is asked. */
export type Asking = Pick<ServerContext, "record" | "baseUrl" | "signal">;

/** The API has refused a document or has not answered it: its first error, as any client sees it. */
export class Refused extends Error {
  readonly code: string;

  constructor({ message, code }: { message: string; code: string }) {
    super(message);
    this.name = "Refused";
    this.code = code;
  }
}

/** Nobody reads it, so its status is that of any code that is not told apart: 400. */
function left(): Refused {
  return new Refused({ message: "Whoever asked has left.", code: "CLIENT_LEFT" });
}

/**
 * Asks the API one of our own documents, in process and within the limits that hold for everyone.
 * @returns the answer's data
 * @throws Refused when it answers with an error
 */
export type Ask = <Name extends DocumentName>(
  name: Name,
  variables: DocumentVariables<Name>,
  asking?: Asking,
) => Promise<DocumentData<Name>>;

export type Api = Pick<YogaServerInstance<ServerContext, ApiContext>, "getResultForParams">;

export function createAsk(api: Api): Ask {
  return async (name, variables, { signal, ...context } = {}) => {
    const request = new Request("http://localhost/graphql", signal ? { signal } : {});
    const params = { query: documents[name], variables: { ...variables } };
    const answer = await answered(() =>
      api.getResultForParams({ params, request }, { ...context, isOurs: true }),
    ).catch((error: unknown) => {
      throw signal?.aborted ? left() : error;
    });
    // Whoever left gets no answer: nothing is wrong, whatever their going has broken off.
    if (signal?.aborted) throw left();
    if (answer === undefined || isAsyncIterable(answer)) throw new Error(`${name} has no answer.`);
    // Over HTTP, Yoga would tell the plugin that keeps these.
    if (context.record) noteErrors(context.record, answer.errors ?? []);
    const [first] = answer.errors ?? [];
    if (first) throw new Refused({ message: first.message, code: String(first.extensions.code) });
    // The compiler knows what the document gets, and the schema holds the answer to it.
    return answer.data as DocumentData<typeof name>;
  };
}

/** What Yoga throws before it executes a document, it makes an answer of only for HTTP. */
async function answered<A>(ask: () => A | Promise<A>) {
  try {
    return await ask();
  } catch (error) {
    const clientError = toClientError(error);
    if (clientError.extensions.code === MASKED.code) throw error;
    return { errors: [clientError], data: null };
  }
}
