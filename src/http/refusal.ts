import type { ProblemCode } from "../errors.ts";
import { headersOf } from "./client-errors.ts";

/** What is answered where no document was run, in GraphQL's form. */
export function refusalBody(code: ProblemCode, message: string): string {
  return JSON.stringify({ errors: [{ message, extensions: { code } }] });
}

/** An answer in GraphQL's form to a request that never becomes one of GraphQL. */
export function refusal(
  { Response }: { Response: typeof globalThis.Response },
  status: number,
  code: ProblemCode,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(refusalBody(code, message), {
    status,
    headers: {
      "content-type": "application/json; charset=utf-8",
      ...headersOf(status),
      ...headers,
    },
  });
}
