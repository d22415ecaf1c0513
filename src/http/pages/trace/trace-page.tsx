import { counted } from "../../../model/texts.ts";
import { CopyCodes } from "../../cards/copy-codes.tsx";
import { EmbeddableHead } from "../../cards/embeddable-head.tsx";
import type { StationFragment } from "../../documents/document-types.generated.ts";
import type { DocumentData } from "../../documents/documents.ts";
import { textOf } from "../../html/html-document.tsx";
import { Page } from "../parts/page.tsx";
import type { Site } from "../parts/site.ts";
import { Standing } from "../parts/standing.tsx";
import { asksForMore, NOTHING_ASKED, type TraceQuery, traceAddress } from "../parts/trace-query.ts";
import { NotIndexed } from "./not-indexed.tsx";
import { StationLine } from "./station-line.tsx";
import { TraceForm } from "./trace-form.tsx";

type Trace = DocumentData<"TracePage">;
type Path = Trace["paths"]["nodes"][number];

interface Properties {
  site: Site;
  query: TraceQuery;
  trace: Trace;
  baseUrl: string;
  explorer: string;
  /** The query of the addresses that draw the same. */
  drawing: string;
}

/** How two entities are connected: each path in sentences, with the passage behind every hop. */
export function tracePage({ site, query, trace, baseUrl, explorer, drawing }: Properties): string {
  const { paths } = trace;
  const [from, to] = [trace.from?.name ?? query.from, trace.to?.name ?? query.to];
  const title = `How is ${from} connected to ${to}?`;
  const description = `How ${from} and ${to} are connected, with the passages that say so.`;
  const [first] = paths.nodes;
  // The card is of the shortest path, whatever else was asked: there are codes only where that is the first here.
  const isEmbeddable = first !== undefined && first.card.embed !== null;
  const path = traceAddress({ ...NOTHING_ASKED, from: query.from, to: query.to });
  return textOf(
    <Page
      site={site}
      title={`${from} and ${to} · Throughline`}
      description={description}
      head={
        <>
          <NotIndexed />
          <EmbeddableHead
            url={baseUrl + path}
            baseUrl={baseUrl}
            title={title}
            description={description}
            type="article"
            jsonLd={null}
            hasCard={isEmbeddable}
            image={first?.card.image ?? null}
          />
        </>
      }
      foot={<p>Appearing here implies no wrongdoing.</p>}
    >
      <header class="thing">
        <p class="kind">Trace</p>
        <h1>
          How is <bdi>{from}</bdi> connected to <bdi>{to}</bdi>?
        </h1>
        <p class="lead">{outcomeText(trace, { after: query.after, from, to })}</p>
        {paths.search.outcome === "NONE_WITHIN" && (query.maxHops ?? 0) < MOST_HOPS && (
          <p>
            <a href={traceAddress(query, { maxHops: MOST_HOPS })}>
              Look for paths of up to {MOST_HOPS} hops
            </a>
          </p>
        )}
      </header>
      {paths.nodes.map((path, place) => (
        <PathSection
          key={path.sentence}
          path={path}
          from={trace.from}
          place={place + 1}
          query={query}
        />
      ))}
      {paths.pageInfo.hasNextPage && (
        <p class="pager">
          <a href={traceAddress(query, { after: paths.pageInfo.endCursor })} rel="next">
            More paths
          </a>
        </p>
      )}
      <Hubs search={paths.search} query={query} />
      {isEmbeddable && first && (
        <CopyCodes baseUrl={baseUrl} embedded={{ path, name: first.card.title }} />
      )}
      <section aria-labelledby="again">
        <h2 id="again">Ask again</h2>
        <TraceForm query={query} />
        <p class="more">
          <a href={explorer}>Ask this in the explorer</a> · Draw it:{" "}
          <a href={`/trace.dot?${drawing}`}>Graphviz</a>,{" "}
          <a href={`/trace.graphml?${drawing}`}>GraphML</a>
        </p>
      </section>
    </Page>,
  );
}

/** What was found, and never more than the search knows: of a later page, nothing about those before it. */
function outcomeText(
  { paths: { nodes, pageInfo, search } }: Trace,
  { after, from, to }: { after: string | null; from: string; to: string },
) {
  const skipped = search.skippedHubs.length > 0;
  switch (search.outcome) {
    case "FOUND": {
      if (nodes.length === 0) return "There are no more paths within what was asked.";
      if (after !== null)
        return pageInfo.hasNextPage ? "The next paths; there are more." : "The last paths.";
      const found =
        nodes.length === 1 ? "One path" : `The shortest ${counted(nodes.length, "path")}`;
      if (pageInfo.hasNextPage) return `${found}; there are more.`;
      return skipped
        ? `${found}. Others may go through the hubs listed below.`
        : `${found}, and no other that is as short as was asked.`;
    }
    case "NONE":
      return `In this graph, nothing connects ${from} and ${to} at any length, within what was asked.`;
    case "NONE_WITHIN":
      return "There is no path that short. A longer one may exist.";
    case "HUBS_SKIPPED":
      return "The only possible paths go through the hubs listed below, which have so many connections that such a path says little.";
    case "UNFINISHED":
      return nodes.length > 0
        ? "The search took too long and was stopped before it was done. What it found is below; asking for less may find more."
        : "The search took too long and was stopped before it found a path. Asking for less may help.";
  }
}

/** As many as the API allows. */
const MOST_HOPS = 6;

interface PathProperties {
  path: Path;
  from: Trace["from"];
  place: number;
  query: TraceQuery;
}

function PathSection({ path, from, place, query }: PathProperties) {
  // How many paths come before this page, it does not know.
  const isContinued = query.after !== null;
  const { hops, card } = path;
  const stations = [from, ...hops.map((hop) => hop.to)].filter((station) => station !== null);
  return (
    <section class="path" aria-labelledby={`path-${place}`}>
      <h2 id={`path-${place}`}>
        {isContinued ? "A path" : `Path ${place}`}: {counted(hops.length, "hop")}{" "}
        <span class="count">
          {hops.length === 1 ? "backed by" : "each backed by at least"}{" "}
          {counted(path.sources.articles, "article")}
        </span>
      </h2>
      <StationLine stations={stations} />
      <ol class="hops">
        {hops.map((hop, at) => (
          <li key={hop.sentence}>
            <p class="fact">{hop.sentence}</p>
            <Standing fact={{ ...hop, id: card.facts[at]?.factId ?? null }} isOpen={place === 1} />
          </li>
        ))}
      </ol>
      <Without stations={stations.slice(1, -1)} query={query} />
    </section>
  );
}

function Without({ stations, query }: { stations: readonly StationFragment[]; query: TraceQuery }) {
  if (stations.length === 0) return null;
  return (
    <p class="more">
      Look for a path{" "}
      {stations.map(({ id, name }, place) => (
        <>
          {place > 0 && ", "}
          <a href={traceAddress(query, { avoid: [...query.avoid, id] })}>without {name}</a>
        </>
      ))}
    </p>
  );
}

/** Few enough links that a path over somebody means something. */
const NO_HUBS = 50;
/** More than anybody has. */
const ALL_HUBS = 999_999_999;

function Hubs({ search, query }: { search: Trace["paths"]["search"]; query: TraceQuery }) {
  const plainly = { ...NOTHING_ASKED, from: query.from, to: query.to };
  return (
    <section aria-labelledby="hubs">
      <h2 id="hubs">Hubs left out</h2>
      {search.skippedHubs.length === 0 ? (
        <p>No hubs (names with very many connections) were left out.</p>
      ) : (
        <ul class="facts">
          {search.skippedHubs.map(({ entity, degree }) => (
            <li key={entity.id}>
              <a href={`/${entity.id}`} dir="auto">
                {entity.name}
              </a>{" "}
              <span class="count">{counted(degree, "link")}</span>
            </li>
          ))}
        </ul>
      )}
      {query.avoid.length > 0 && <p>Left out as requested: {query.avoid.join(", ")}.</p>}
      <p class="more">
        <a href={traceAddress(query, { avoidHubsOver: NO_HUBS })}>
          Avoid names with more than {NO_HUBS} links
        </a>
        {search.skippedHubs.length > 0 && (
          <>
            {" · "}
            <a href={traceAddress(query, { avoidHubsOver: ALL_HUBS })}>Include hubs</a>
          </>
        )}
        {asksForMore(query) && (
          <>
            {" · "}
            <a href={traceAddress(plainly)}>Reset</a>
          </>
        )}
      </p>
    </section>
  );
}
