import type { Ask } from "./ask.ts";

/** Nothing has this id, so the database plans the statements and reads nothing. */
const NOTHING = "none";

/**
 * Asks what pages ask, so that the database has planned it before the first reader comes: for a page
 * that is a second or more. A failure is left to whoever asks next.
 */
export async function warmUp(ask: Ask): Promise<void> {
  const asked = [
    // Whoever has just started it opens this one.
    () => ask("FrontPage", {}),
    () => ask("EntityPage", { id: `topic/${NOTHING}` }),
    () => ask("StatementPage", { id: `statement/${NOTHING}` }),
    () => ask("ArticlePage", { id: `article/${NOTHING}` }),
    () => ask("EntityCard", { id: `topic/${NOTHING}`, facts: 1 }),
    () => ask("StatementCard", { id: `statement/${NOTHING}` }),
    () => ask("ShareImage", { id: `topic/${NOTHING}` }),
    () => ask("Feed", { id: `topic/${NOTHING}` }),
    () => ask("LinkPage", { id: `part-of/agency/${NOTHING}/agency/${NOTHING}` }),
  ];
  for (const each of asked) await each().catch(() => null);
}
