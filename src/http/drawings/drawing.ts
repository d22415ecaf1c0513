import type { Citation, Station, Trace } from "./read-trace.ts";

/** A graph to draw: entities, and what joins them. It has no direction, as a path reads from either end. */
export interface Drawing {
  title: string;
  nodes: readonly DrawnNode[];
  edges: readonly DrawnEdge[];
}

export interface DrawnNode {
  id: string;
  name: string;
  /** The type of the entity: Person. */
  kind: string;
  /** The address of what is known of it. */
  url: string;
}

export interface DrawnEdge {
  from: string;
  to: string;
  sentence: string;
  articles: number;
  outlets: number;
  /** The words of an article that back it, and where they stand; null if none does. */
  passage: string | null;
  source: string | null;
}

/** Draws paths: each entity and each hop once, on however many paths it is. */
export function drawTrace({ from, to, paths }: Trace): Drawing {
  const hops = paths.nodes.flatMap((path) => path.hops);
  const stations = [from, to, ...hops.flatMap((hop) => [hop.from, hop.to])];
  const edges = hops.map(({ from: one, to: other, sentence, sources, citations }) => {
    const [citation] = citations.nodes;
    return {
      ...{ from: one.id, to: other.id, sentence, ...sources },
      passage: citation?.exact ?? null,
      source: citation ? sourceOf(citation) : null,
    };
  });
  return {
    title: `${from.name} and ${to.name}. ${paths.search.sentence}`,
    nodes: once(stations.map(nodeOf), ({ id }) => id),
    edges: once(edges, (edge) => `${edge.from} ${edge.to}`),
  };
}

function nodeOf({ __typename, id, name, url }: Station): DrawnNode {
  return { id, name, kind: __typename, url };
}

/** Where a passage stands: the article, its outlet, its day, and whom it credits. */
export function sourceOf({ via, article }: Citation): string {
  const { label, headline, publishedBy, publishedOn, sourceUrl } = article;
  // Without a headline, the label is made of outlet and day.
  const parts = headline === null ? [label] : [headline, publishedBy?.name, publishedOn?.text];
  const credits = via && via.name !== publishedBy?.name ? ` (which credits ${via.name})` : "";
  return [...parts, sourceUrl].filter(Boolean).join(", ") + credits;
}

function once<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
