import { GraphQLError } from "graphql";
import type { Plugin } from "graphql-yoga";
import { Problem } from "../../errors.ts";
import { refusal } from "../errors/refusal.ts";

/**
 * Rejects requests that are not valid GraphQL requests with a code and a message; the server itself
 * would respond with an empty body, or report an error of its own.
 */
export function requestForm(): Plugin {
  return {
    onRequestParse({ requestParser, setRequestParser }) {
      if (!requestParser) return;
      setRequestParser(async (request) => {
        try {
          return await requestParser(request);
        } catch (error) {
          if (error instanceof GraphQLError || error instanceof Problem) throw error;
          throw new Problem(
            "BAD_REQUEST",
            "The request can't be read. `query` is a document, `variables` and `extensions` are JSON objects.",
            { cause: error },
          );
        }
      });
    },
    onResponse({ response, fetchAPI, setResponse }) {
      const sentence = SENTENCES[response.status];
      if (!sentence || response.headers.get("content-type")) return;
      const headers: Record<string, string> = {};
      response.headers.forEach((value, name) => {
        headers[name] = value;
      });
      setResponse(refusal(fetchAPI, response.status, "BAD_REQUEST", sentence, headers));
    },
  };
}

const SENTENCES: Readonly<Record<number, string>> = {
  404: "There is nothing at this address. The API is at /graphql.",
  406: "Answers come as application/graphql-response+json or application/json. Accept one of them.",
  415: "This content type is not read. Send the document as application/json.",
};
