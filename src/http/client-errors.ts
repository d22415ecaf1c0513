import { GraphQLError, type GraphQLErrorOptions } from "graphql";
import { Problem, type ProblemCode } from "../errors.ts";

/** Seconds after which a client may try again. */
const RETRY_AFTER = "2";

/** What an answer with this status says in its headers. */
export function headersOf(status: number): Record<string, string> {
  if (status === 503) return { "retry-after": RETRY_AFTER };
  // The rest of a body that is too large is not worth reading.
  return status === 413 ? { connection: "close" } : {};
}

/**
 * A document that is refused as a whole, and not in one of its fields: as GraphQL over HTTP has it,
 * the older media type still answers it with 200.
 */
const REFUSAL = { status: 400, isRefusal: true } as const;
/** The answer's HTTP status where a problem is not the document's, whether in a field or not. */
const HTTP: Partial<Record<ProblemCode, { status: number; isRefusal?: true }>> = {
  BAD_REQUEST: { status: 400 },
  BODY_TOO_LARGE: { status: 413 },
  DATABASE_UNAVAILABLE: { status: 503 },
  STOPPING: { status: 503 },
  TOO_BUSY: { status: 503 },
  TOO_SLOW: { status: 504 },
};

const causes = new WeakMap<object, unknown>();

/** What is behind an error that a client sees, for our logs: a defect, or what the database said. */
export function causeOf(error: object): unknown {
  return causes.get(error);
}

/**
 * What a client sees of an error: a Problem's sentence and code, GraphQL's own refusals of a document
 * or of a value in it, and of anything else only that it happened.
 */
export function toClientError(error: unknown): GraphQLError {
  const place: Place = error instanceof GraphQLError ? placeOf(error) : {};
  const original = originalOf(error);
  if (original instanceof Problem) return fromProblem(original, place);
  // Outside of any field there is only the document and its variables to find fault with.
  const refused = error instanceof GraphQLError && !error.path ? error : original;
  if (refused instanceof GraphQLError && isAboutDocument(refused)) {
    return fromRefusal(refused, place);
  }
  const shown = new GraphQLError("Something went wrong on our side. It has been logged.", {
    ...place,
    // "unexpected" is not shown: it makes an answer without data a 500.
    extensions: { code: "INTERNAL_SERVER_ERROR", unexpected: true },
  });
  causes.set(shown, original);
  return shown;
}

function fromProblem(problem: Problem, place: Place): GraphQLError {
  const http = HTTP[problem.code] ?? (place.path ? undefined : REFUSAL);
  const shown = new GraphQLError(problem.message, {
    ...place,
    extensions: {
      code: problem.code,
      ...(http
        ? {
            http: {
              status: http.status,
              headers: headersOf(http.status),
              ...(http.isRefusal ? { spec: true } : {}),
            },
          }
        : {}),
    },
  });
  if (problem.cause !== undefined) causes.set(shown, problem.cause);
  return shown;
}

/**
 * Only what the document, its variables or the request caused. Values of ours that do not fit the
 * schema come as the same class, but with no place in a document.
 */
function isAboutDocument({ nodes, extensions }: GraphQLError): boolean {
  return nodes !== undefined || extensions.code !== undefined;
}

function fromRefusal(error: GraphQLError, place: Place): GraphQLError {
  const { originalError: _, ...extensions } = error.extensions;
  // Where there is no document yet, GraphQL's own rule about the older media type does not apply.
  if (extensions.code === "BAD_REQUEST") extensions.http = { ...extensions.http, spec: false };
  return new GraphQLError(error.message, {
    ...placeOf(error),
    ...place,
    extensions: { ...extensions, code: extensions.code ?? "BAD_ARGUMENT" },
  });
}

/** The innermost error: what a resolver threw is wrapped in the place where it was thrown. */
function originalOf(error: unknown): unknown {
  let original = error;
  while (original instanceof GraphQLError && original.originalError) {
    original = original.originalError;
  }
  return original;
}

/** Where in the document, and where in the answer. */
type Place = Pick<GraphQLErrorOptions, "nodes" | "source" | "positions" | "path">;

function placeOf({ nodes, source, positions, path }: GraphQLError): Place {
  return {
    ...(nodes ? { nodes } : {}),
    ...(source && positions ? { source, positions } : {}),
    ...(path ? { path } : {}),
  };
}
