import type { Ask, Asking } from "../../documents/ask.ts";
import type { DocumentData } from "../../documents/documents.ts";
import { textOf } from "../../html/html-document.tsx";
import { Page } from "../parts/page.tsx";
import type { Site } from "../parts/site.ts";
import { Results } from "../search/results.tsx";

interface Properties {
  ask: Ask;
  site: Site;
  /** What to search for; "" where the address has no words for it. */
  words: string;
  asking: Asking;
}

/**
 * What an unknown address may have meant: the results of a search for its words.
 * @throws Refused when the API can't answer
 */
export async function searchedPage({ ask, site, words, asking }: Properties): Promise<string> {
  if (words === "") return notFoundPage(site, words, []);
  const { search } = await ask("SearchPage", { query: words, first: 10 }, asking);
  return notFoundPage(site, words, search.edges);
}

function notFoundPage(
  site: Site,
  words: string,
  edges: DocumentData<"SearchPage">["search"]["edges"],
): string {
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
