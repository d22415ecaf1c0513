import type { DocumentData } from "../../documents/documents.ts";
import { textOf } from "../../html/html-document.tsx";
import { Page } from "../parts/page.tsx";
import { Pager } from "../parts/pager.tsx";
import type { Site } from "../parts/site.ts";
import { Results } from "./results.tsx";
import { KINDS, type SearchQuery } from "./search-query.ts";

interface Properties {
  site: Site;
  query: SearchQuery;
  /** Null where nothing was searched for. */
  found: DocumentData<"SearchPage"> | null;
}

/** What is called so or says so, of all kinds or of one. */
export function searchPage({ site, query, found }: Properties): string {
  const { words, kind, after } = query;
  const edges = found?.search.edges ?? [];
  return textOf(
    <Page site={site} title={`${words || "Search"} · Throughline`} query={words}>
      <header class="thing">
        <h1>{words === "" ? "Search" : `“${words}”`}</h1>
        <p class="lead">
          {words === "" && "Type a name, an office or a word above."}
          {words !== "" &&
            edges.length === 0 &&
            "Nothing in this graph is called that, or says so."}
        </p>
      </header>
      {words !== "" && (
        <nav class="kinds" aria-label="Kinds">
          <KindLink words={words} kind={null} text="All" current={kind} />
          {KINDS.map(({ name, text }) => (
            <KindLink key={name} words={words} kind={name} text={text} current={kind} />
          ))}
        </nav>
      )}
      <h2 class="unseen">Results</h2>
      <Results edges={edges} />
      {found && (
        <Pager
          path="/search"
          query={{ after }}
          filter={{ q: words, ...(kind && { kind }) }}
          list="after"
          pageInfo={found.search.pageInfo}
          what="results"
        />
      )}
    </Page>,
  );
}

function KindLink({ words, kind, text, current }: KindLinkProperties) {
  const parameters = new URLSearchParams({ q: words, ...(kind && { kind }) });
  return (
    <a href={`/search?${parameters}`} aria-current={kind === current ? "page" : undefined}>
      {text}
    </a>
  );
}

interface KindLinkProperties {
  words: string;
  kind: SearchQuery["kind"];
  text: string;
  current: SearchQuery["kind"];
}
