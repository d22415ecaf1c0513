import type { DocumentData } from "../../documents/documents.ts";
import { textOf } from "../../html/html-document.tsx";
import { Page } from "../parts/page.tsx";
import type { Site } from "../parts/site.ts";
import { type TraceQuery, traceAddress } from "../parts/trace-query.ts";
import { NotIndexed } from "./not-indexed.tsx";
import { TraceForm } from "./trace-form.tsx";

export type Found = DocumentData<"SearchPage">["search"]["edges"];

/** An end of the path that may be several: its parameter, what was typed, who is called so. */
export interface Unclear {
  end: "from" | "to";
  typed: string;
  found: Found;
}

interface Properties {
  site: Site;
  query: TraceQuery;
  unclear: readonly Unclear[];
}

/** Asks for both ends of a path, or which of several was meant. */
export function askPage({ site, query, unclear }: Properties): string {
  return textOf(
    <Page site={site} title="Trace · Throughline" head={<NotIndexed />}>
      <header class="thing">
        <p class="kind">Trace</p>
        <h1>How are they connected?</h1>
        <p class="lead">
          Name two people, agencies, cities, programs, topics or cases. The answer is the shortest
          paths from one to the other, in sentences, with the passage behind every hop.
        </p>
      </header>
      <TraceForm query={query} />
      {unclear.map((each) => (
        <Choices key={each.end} query={query} unclear={each} />
      ))}
    </Page>,
  );
}

function Choices({
  query,
  unclear: { end, typed, found },
}: {
  query: TraceQuery;
  unclear: Unclear;
}) {
  return (
    <section aria-labelledby={`choose-${end}`}>
      <h2 id={`choose-${end}`}>
        {found.length > 0
          ? `Which “${typed}” do you mean?`
          : `Nothing in this graph is named “${typed}”`}
      </h2>
      <ol class="results">
        {found.map(({ node }) => (
          <li key={node.id}>
            <p class="kind">{node.__typename}</p>
            <h3>
              <a href={traceAddress({ ...query, [end]: node.id })} dir="auto">
                {node.label}
              </a>
            </h3>
          </li>
        ))}
      </ol>
    </section>
  );
}
