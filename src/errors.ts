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
  | "BAD_ARGUMENT" // an argument, cursor or id that does not fit
  | "BAD_BUNDLE" // a bundle that says something impossible, unsourced or unverifiable
  | "BAD_SETTING" // an environment variable that does not fit
  | "DATABASE_UNAVAILABLE" // Neo4j does not answer
  | "LOCAL_NEO4J"; // the local Neo4j can't be fetched, started or stopped
