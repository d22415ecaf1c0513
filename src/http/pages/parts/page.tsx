import type { ComponentChildren } from "preact";
import { HtmlDocument } from "../../html/html-document.tsx";
import type { Site } from "./site.ts";

interface Properties {
  site: Site;
  title: string;
  description?: string;
  /** What was searched for, to stand in the search box again. */
  query?: string;
  /** What else goes into the head: the canonical address, other forms of the page. */
  head?: ComponentChildren;
  /** What stands at the foot, beside what stands there on every page. */
  foot?: ComponentChildren;
  children: ComponentChildren;
}

/** A page for readers: the masthead with the search box, the page itself, the foot. */
export function Page({ site, title, description, query = "", head, foot, children }: Properties) {
  return (
    <HtmlDocument
      title={title}
      icon={site.icon}
      head={
        <>
          <link rel="stylesheet" href={site.pageStyle} />
          <script type="module" src={site.typeAheadScript} />
          <script type="module" src={site.copyScript} />
          {description !== undefined && <meta name="description" content={description} />}
          {head}
        </>
      }
    >
      <a class="skip" href="#main">
        Skip to main content
      </a>
      <header class="masthead">
        <a class="brand" href="/">
          Throughline
        </a>
        <SearchBox query={query} />
        <nav aria-label="Main">
          <a href="/trace">Trace</a> <a href="/cards">Cards</a> <a href="/graphql">Explorer</a>
        </nav>
      </header>
      <main id="main">{children}</main>
      <footer>
        {foot}
        {site.contactUrl !== null && (
          <p>
            <a href={site.contactUrl}>Report an error</a>
          </p>
        )}
      </footer>
    </HtmlDocument>
  );
}

function SearchBox({ query }: { query: string }) {
  return (
    <search>
      <form action="/search">
        <label class="unseen" for="q">
          Search people, agencies, cities, programs, topics and statements
        </label>
        <input
          id="q"
          name="q"
          type="search"
          value={query}
          placeholder="A name, an office, a word"
          data-suggest="page"
        />
        <button type="submit">Search</button>
      </form>
    </search>
  );
}
