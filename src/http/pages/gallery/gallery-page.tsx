import { type Embedded, embedAddress, HEIGHTS } from "../../../embedding/embed-code.ts";
import { embedScripts } from "../../../embedding/embed-scripts.ts";
import { DEFAULTS } from "../../../embedding/options.ts";
import type { Card } from "../../cards/card.ts";
import { Codes } from "../../cards/copy-codes.tsx";
import { EmbeddableHead } from "../../cards/embeddable-head.tsx";
import type { DocumentData } from "../../documents/documents.ts";
import { textOf } from "../../html/html-document.tsx";
import { Page } from "../parts/page.tsx";
import type { Site } from "../parts/site.ts";

interface Shown extends Embedded {
  /** What the card is of. */
  kind: string;
}

interface Properties {
  site: Site;
  baseUrl: string;
  shown: readonly Shown[];
}

/** Every kind of card, live, in light and dark, with the codes to copy. */
export function galleryPage({ site, baseUrl, shown }: Properties): string {
  const description =
    "Cards of people, agencies, cities, programs, topics, cases, statements and paths, to embed anywhere.";
  return textOf(
    <Page
      site={site}
      title="Cards · Throughline"
      description={description}
      head={
        <>
          <EmbeddableHead
            url={`${baseUrl}/cards`}
            baseUrl={baseUrl}
            title="Cards for your own pages"
            description={description}
            type="website"
            jsonLd={null}
            hasCard={false}
            image={null}
          />
          <script type="module" src={embedScripts.frames.path} />
        </>
      }
    >
      <header class="thing">
        <h1>Cards for your own pages</h1>
        <p class="lead">
          Paste an address or one tag, and your readers see who somebody is, what they said, and
          where that is documented. A card asks nothing of your readers: no cookie, no tracker.
        </p>
      </header>
      {shown.map((each) => (
        <CardSection key={each.path} baseUrl={baseUrl} shown={each} />
      ))}
    </Page>,
  );
}

function CardSection({ baseUrl, shown }: { baseUrl: string; shown: Shown }) {
  const { kind, path, name } = shown;
  return (
    <section aria-label={kind}>
      <h2>{kind}</h2>
      <div class="cards">
        {(["light", "dark"] as const).map((theme) => (
          <iframe
            key={theme}
            src={embedAddress("", path, { ...DEFAULTS, theme })}
            title={`${name}, ${theme}`}
            loading="lazy"
            width="340"
            height={HEIGHTS.m}
          />
        ))}
      </div>
      <Codes baseUrl={baseUrl} embedded={shown} />
    </section>
  );
}

/** What the graph has of each kind, and a path, where there is one. */
export function shownOf(found: DocumentData<"Gallery">, path: Card | null): Shown[] {
  const { people, agencies, cities, programs, topics, cases, quoted, reported } = found;
  const entities = [people, agencies, cities, programs, topics, cases].flatMap(({ nodes }) =>
    nodes
      .slice(0, 1)
      .map(({ __typename, id, name }) => ({ kind: __typename, path: `/${id}`, name })),
  );
  const statements = [
    ...quoted.nodes.map((each) => ({ ...each, kind: "Quotation" })),
    ...reported.nodes.map((each) => ({ ...each, kind: "What was said, in other words" })),
  ].map(({ kind, id, label }) => ({ kind, path: `/${id}`, name: label }));
  const paths = path ? [{ kind: "Path", path: `/${path.id}`, name: path.title }] : [];
  return [...entities, ...statements, ...paths];
}
