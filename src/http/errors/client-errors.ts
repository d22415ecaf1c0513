import { GraphQLError, type GraphQLErrorOptions } from "graphql";
import { Problem, type ProblemCode } from "../../errors.ts";

/** The Retry-After header: seconds after which a client may retry. */
const RETRY_AFTER = "2";

/** The headers that go with a response of this status. */
export function headersOf(status: number): Record<string, string> {
  if (status === 503) return { "retry-after": RETRY_AFTER };
  // Don't read the rest of a body that is too large.
  return status === 413 ? { connection: "close" } : {};
}

/**
 * For a document that is rejected as a whole, and not in one of its fields. As the GraphQL over
 * HTTP specification requires, the legacy media type still gets status 200.
 */
const REFUSAL = { status: 400, isRefusal: true } as const;
/** The HTTP status for problems that the document did not cause, in a field or outside of one. */
const HTTP: Partial<Record<ProblemCode, { status: number; isRefusal?: true }>> = {
  BAD_REQUEST: { status: 400 },
  BODY_TOO_LARGE: { status: 413 },
  DATABASE_UNAVAILABLE: { status: 503 },
  STOPPING: { status: 503 },
  TOO_BUSY: { status: 503 },
  TOO_SLOW: { status: 504 },
};

/** What a client sees of a defect. */
export const MASKED = {
  code: "INTERNAL_SERVER_ERROR",
  message: "Something went wrong on our side. It has been logged.",
};

/** The status of an answer that is nothing but an error with this code. */
export function statusOf(code: string): number {
  if (code === MASKED.code) return 500;
  return HTTP[code as ProblemCode]?.status ?? 400;
}

const causes = new WeakMap<object, unknown>();

/** The cause of an error that a client sees, for our logs: a defect, or the database's error. */
export function causeOf(error: object): unknown {
  return causes.get(error);
}

/**
 * Converts an error to what the client sees: a Problem's message and code; GraphQL's own errors
 * about the document or a value in it; for everything else, only that something went wrong.
 */
export function toClientError(error: unknown): GraphQLError {
  const place: Place = error instanceof GraphQLError ? placeOf(error) : {};
  const original = originalOf(error);
  if (original instanceof Problem) return fromProblem(original, place);
  // An error outside of any field can only be about the document or its variables.
  const refused = error instanceof GraphQLError && !error.path ? error : original;
  if (refused instanceof GraphQLError && isAboutDocument(refused)) {
    return fromRefusal(refused, place);
  }
  const clientError = new GraphQLError(MASKED.message, {
    ...place,
    // Yoga removes "unexpected" from the response; it makes a response without data a 500.
    extensions: { code: MASKED.code, unexpected: true },
  });
  causes.set(clientError, original);
  return clientError;
}

function fromProblem(problem: Problem, place: Place): GraphQLError {
  const http = HTTP[problem.code] ?? (place.path ? undefined : REFUSAL);
  const clientError = new GraphQLError(problem.message, {
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
  if (problem.cause !== undefined) causes.set(clientError, problem.cause);
  return clientError;
}

/**
 * Whether the document, its variables or the request caused the error. When our own values do not
 * fit the schema, the error has the same class but no location in a document.
 */
function isAboutDocument({ nodes, extensions }: GraphQLError): boolean {
  return nodes !== undefined || extensions.code !== undefined;
}

function fromRefusal(error: GraphQLError, place: Place): GraphQLError {
  const { originalError: _, ...extensions } = error.extensions;
  // Without a document, the rule about the legacy media type does not apply.
  if (extensions.code === "BAD_REQUEST") extensions.http = { ...extensions.http, spec: false };
  return new GraphQLError(error.message, {
    ...placeOf(error),
    ...place,
    extensions: { ...extensions, code: extensions.code ?? "BAD_ARGUMENT" },
  });
}

/** The innermost error: GraphQL wraps what a resolver throws in an error with its location. */
function originalOf(error: unknown): unknown {
  let original = error;
  while (original instanceof GraphQLError && original.originalError) {
    original = original.originalError;
  }
  return original;
}

/** The location in the document and the path in the response. */
type Place = Pick<GraphQLErrorOptions, "nodes" | "source" | "positions" | "path">;

function placeOf({ nodes, source, positions, path }: GraphQLError): Place {
  return {
    ...(nodes ? { nodes } : {}),
    ...(source && positions ? { source, positions } : {}),
    ...(path ? { path } : {}),
  };
}
