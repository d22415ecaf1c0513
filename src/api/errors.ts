import { GraphQLError } from "graphql";
import { Problem, type ProblemCode } from "../errors.ts";

/** Problems that are the server's and not the document's: the answer's HTTP status says so too. */
const UNAVAILABLE: ReadonlySet<ProblemCode> = new Set(["DATABASE_UNAVAILABLE"]);
const RETRY_AFTER_SECONDS = "2";

/**
 * What a client sees of an error: a Problem's sentence and code, GraphQL's own refusals as they
 * are, and of anything else only that it happened.
 */
export function toClientError(error: unknown): GraphQLError {
  const original = error instanceof GraphQLError ? error.originalError : error;
  const place = error instanceof GraphQLError ? placeOf(error) : {};
  if (original instanceof Problem) {
    return new GraphQLError(original.message, {
      ...place,
      extensions: {
        code: original.code,
        ...(UNAVAILABLE.has(original.code)
          ? { http: { status: 503, headers: { "retry-after": RETRY_AFTER_SECONDS } } }
          : {}),
      },
    });
  }
  if (error instanceof GraphQLError && original == null) return error;
  if (original instanceof GraphQLError) return original;
  return new GraphQLError("Something went wrong on our side. It has been logged.", {
    ...place,
    extensions: { code: "INTERNAL_SERVER_ERROR" },
  });
}

function placeOf({ nodes, path }: GraphQLError) {
  return { ...(nodes ? { nodes } : {}), ...(path ? { path } : {}) };
}
