import type { GraphQLError } from "graphql";
import type { RequestRecord } from "../../graphql/request-record.ts";
import { causeOf, MASKED } from "./client-errors.ts";

/** Keeps a response's errors, for the request's log line: their codes, and what is behind them. */
export function noteErrors(
  record: RequestRecord,
  errors: readonly Pick<GraphQLError, "extensions">[],
): void {
  for (const error of errors) {
    note(record, String(error.extensions?.code), causeOf(error));
  }
}

/** The same of a defect that never became an error of GraphQL's. */
export function noteDefect(record: RequestRecord, error: unknown): void {
  note(record, MASKED.code, error);
}

function note(record: RequestRecord, code: string, cause: unknown): void {
  if (!record.codes.includes(code)) record.codes.push(code);
  if (cause !== undefined && !record.causes.includes(cause)) record.causes.push(cause);
}
