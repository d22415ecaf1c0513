import type { DocumentData } from "../../documents/documents.ts";
import { textOf } from "../../html/html-document.tsx";
import { Page } from "../parts/page.tsx";
import type { Site } from "../parts/site.ts";
import { Results } from "../search/results.tsx";

/** What an unknown address may have meant: the results of a search for its words. */
export function notFoundPage(
  site: Site,
  /** What was searched for; "" where the address has no words to search for. */
  words: string,
  found: DocumentData<"SearchPage"> | null,
): string {
  const edges = found?.search.edges ?? [];
  return textOf(
    <Page site={site} title="Not found · Throughline" query={words}>
      <header class="thing">
        <h1>There is nothing at this address</h1>
        <p class="lead">
          {edges.length > 0 && "Perhaps you meant one of these."}
          {edges.length === 0 &&
            (words === ""
              ? "Look for somebody or something above."
              : "Nothing in this graph is called that, or anything like it. Try other words above.")}
        </p>
      </header>
      {edges.length > 0 && <h2 class="unseen">Results</h2>}
      <Results edges={edges} />
    </Page>,
  );
}
