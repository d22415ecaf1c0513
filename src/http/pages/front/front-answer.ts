import type { Ask } from "../../documents/ask.ts";
import type { DocumentData } from "../../documents/documents.ts";

/**
 * Long enough for a database that has just started; after that, the page is better served without
 * the answer.
 */
const TIMEOUT_MS = 5_000;

export type FrontAnswer = DocumentData<"FrontPage">;

/**
 * Asks for what the front page shows.
 * @returns null when the API does not answer in time or answers with an error: the page then leaves
 *   this part out
 */
export async function readFrontAnswer(ask: Ask): Promise<FrontAnswer | null> {
  try {
    return await ask("FrontPage", {}, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch {
    return null;
  }
}
