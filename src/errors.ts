/**
 * An error for the person who sees it: one sentence that says what happened, to which item, and
 * what to do. `code` is stable, for programs. Any other error is a defect of ours and is never
 * shown to a client.
 */
export class Problem extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "Problem";
    this.code = code;
  }
}

/** Kept in one place because clients depend on them: renaming one is a breaking change. */
export type ProblemCode =
  | "BAD_ARGUMENT" // an invalid argument, variable, cursor or id
  | "BAD_BUNDLE" // a bundle that says something impossible, unsourced or unverifiable
  | "BAD_REQUEST" // an HTTP request that is not a GraphQL request
  | "BAD_SETTING" // an invalid environment variable
  | "BODY_TOO_LARGE" // a request whose body is too large
  | "DATABASE_UNAVAILABLE" // Neo4j does not answer
  | "LOCAL_NEO4J" // the local Neo4j can't be downloaded, started or stopped
  | "STOPPING" // the server is shutting down
  | "TOO_BUSY" // no connection to the database became free in time
  | "TOO_COSTLY" // a document whose response may hold too many objects
  | "TOO_DEEP" // a document that is nested too deeply
  | "TOO_MANY_ALIASES" // a document with too many aliases
  | "TOO_MANY_DIRECTIVES" // a document with too many directives
  | "TOO_MANY_TOKENS" // a document that is too long
  | "TOO_MUCH_MEMORY" // a statement that needs more memory than the database allows
  | "TOO_SLOW"; // no response within a request's time limit
