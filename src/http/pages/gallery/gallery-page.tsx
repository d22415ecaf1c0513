import { type Embedded, embedAddress, HEIGHTS } from "../../../embedding/embed-code.ts";
import { embedScripts } from "../../../embedding/embed-scripts.ts";
import { DEFAULTS } from "../../../embedding/options.ts";
import { Codes } from "../../cards/copy-codes.tsx";
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
  return textOf(
    <Page
      site={site}
      title="Cards · Throughline"
      description="Cards of people, agencies, cities, programs, topics, cases, statements and paths, to embed anywhere."
      head={<script type="module" src={embedScripts.frames.path} />}
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

/** What the graph has of each kind, and a path between the two best connected people. */
export function shownOf(found: DocumentData<"Gallery">): Shown[] {
  const { people, agencies, cities, programs, topics, cases, quoted, reported } = found;
  const [one, other] = people.nodes;
  const entities = [people, agencies, cities, programs, topics, cases].flatMap(({ nodes }) =>
    nodes
      .slice(0, 1)
      .map(({ __typename, id, name }) => ({ kind: __typename, path: `/${id}`, name })),
  );
  const statements = [
    ...quoted.nodes.map((each) => ({ ...each, kind: "Quotation" })),
    ...reported.nodes.map((each) => ({ ...each, kind: "What was said, in other words" })),
  ].map(({ kind, id, label }) => ({ kind, path: `/${id}`, name: label }));
  const paths =
    one && other
      ? [
          {
            kind: "Path",
            path: `/trace?from=${one.id}&to=${other.id}`,
            name: `How ${one.name} is connected to ${other.name}`,
          },
        ]
      : [];
  return [...entities, ...statements, ...paths];
}
