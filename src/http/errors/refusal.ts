import type { ProblemCode } from "../../errors.ts";
import { headersOf } from "./client-errors.ts";

/** A response body in GraphQL's format for a request whose document was not run. */
export function refusalBody(code: ProblemCode, message: string): string {
  return JSON.stringify({ errors: [{ message, extensions: { code } }] });
}

/** A response in GraphQL's format for a request that never reaches GraphQL. */
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
