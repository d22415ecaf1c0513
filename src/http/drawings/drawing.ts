import type { PassageFragment, StationFragment } from "../documents/document-types.generated.ts";
import type { DocumentData } from "../documents/documents.ts";
import { articleText } from "../pages/parts/words.ts";

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
export function drawTrace({ from, to, paths }: DocumentData<"Trace">): Drawing {
  const hops = paths.nodes.flatMap((path) => path.hops);
  const ends = [from, to].filter((end) => end !== null);
  const stations = [...ends, ...hops.flatMap((hop) => [hop.from, hop.to])];
  return {
    title: `${ends.map(({ name }) => name).join(" and ")}. ${paths.search.sentence}`,
    nodes: once(stations.map(nodeOf), ({ id }) => id),
    edges: once(hops.map(edgeOf), ({ from, to }) => [from, to].sort().join(" ")),
  };
}

/** Draws what is around an entity, which is the first of the nodes. */
export function drawNeighborhood({ neighborhood }: DocumentData<"Neighborhood">): Drawing {
  const { nodes, links, more, leftOut } = neighborhood;
  const around = more.reduce((sum, { count }) => sum + count, leftOut);
  const isLeast = more.some(({ isLowerBound }) => isLowerBound);
  const rest =
    around > 0 || isLeast ? ` And ${around}${isLeast ? " or more" : ""} that are not shown.` : "";
  return {
    title: `Around ${nodes[0]?.entity.name}.${rest}`,
    nodes: nodes.map(({ entity }) => nodeOf(entity)),
    edges: links.map(({ hop }) => edgeOf(hop)),
  };
}

interface ShownHop {
  from: { id: string };
  to: { id: string };
  sentence: string;
  sources: { articles: number; outlets: number };
  citations: { nodes: readonly PassageFragment[] };
}

function edgeOf({ from, to, sentence, sources, citations }: ShownHop): DrawnEdge {
  const [citation] = citations.nodes;
  return {
    ...{ from: from.id, to: to.id, sentence, ...sources },
    passage: citation?.exact ?? null,
    source: citation ? sourceOf(citation) : null,
  };
}

function nodeOf({ __typename, id, name, url }: StationFragment): DrawnNode {
  return { id, name, kind: __typename, url };
}

/** Where a passage stands: the article, its outlet, its day, and whom it credits. */
export function sourceOf({ via, article }: PassageFragment): string {
  const { publishedBy, sourceUrl } = article;
  const credits = via && via.name !== publishedBy?.name ? ` (which credits ${via.name})` : "";
  return [articleText(article), sourceUrl].filter(Boolean).join(", ") + credits;
}

function once<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
