import { z } from "zod";

/** The application's own fetch: the request never leaves the process. */
export type FetchHere = (address: string, init: RequestInit) => Response | Promise<Response>;

export interface Asking {
  /** Where the answer's addresses begin. */
  origin?: string;
  /** Ends the request when it aborts. */
  signal?: AbortSignal;
}

/** The API has refused a document or has not answered it: its first error, as any client sees it. */
export class Refused extends Error {
  readonly code: string;

  constructor({ message, code }: { message: string; code: string }) {
    super(message);
    this.name = "Refused";
    this.code = code;
  }
}

const response = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.looseObject({ code: z.string() }) }))
    .optional(),
});

/**
 * Asks the API as any client does, within its limits.
 * @returns the answer's data
 * @throws Refused when it answers with an error
 */
export async function askHere(
  fetchHere: FetchHere,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  { origin = "http://localhost", signal }: Asking = {},
): Promise<unknown> {
  const answer = await fetchHere(`${origin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ query, variables }),
    ...(signal && { signal }),
  });
  const { data, errors } = response.parse(await answer.json());
  const [first] = errors ?? [];
  if (first) throw new Refused({ message: first.message, code: first.extensions.code });
  return data;
}
