/**
 * What went wrong, for the person who meets it: one sentence that says what happened, to which item,
 * and what to do. `code` is stable, for programs. Everything else that is thrown is a defect of ours
 * and is never shown to a client.
 */
export class Problem extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "Problem";
    this.code = code;
  }
}

/** Kept in one place because clients match on them: a rename is a breaking change. */
export type ProblemCode =
  | "BAD_ARGUMENT" // an argument, variable, cursor or id that does not fit
  | "BAD_BUNDLE" // a bundle that says something impossible, unsourced or unverifiable
  | "BAD_REQUEST" // an HTTP request that is not a GraphQL request
  | "BAD_SETTING" // an environment variable that does not fit
  | "BODY_TOO_LARGE" // a request with too many bytes
  | "DATABASE_UNAVAILABLE" // Neo4j does not answer
  | "LOCAL_NEO4J" // the local Neo4j can't be fetched, started or stopped
  | "STOPPING" // the server is about to end
  | "TOO_BUSY" // no connection to the database became free in time
  | "TOO_COSTLY" // a document whose answer may hold too many objects
  | "TOO_DEEP" // a document with too many levels
  | "TOO_MANY_ALIASES" // a document with too many renamed fields
  | "TOO_MANY_DIRECTIVES" // a document with too many directives
  | "TOO_MANY_TOKENS" // a document that is too long
  | "TOO_MUCH_MEMORY" // the database gives one statement no more
  | "TOO_SLOW"; // no answer within the time that a request is given
