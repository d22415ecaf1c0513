import type { DocumentData } from "../http/documents/documents.ts";
import { sourceOf } from "../http/drawings/drawing.ts";
import { counted } from "../model/texts.ts";

type Trace = DocumentData<"Trace">;
type Hop = Trace["paths"]["nodes"][number]["hops"][number];

/** Paths for the terminal: a sentence a hop, each with its passages. */
export function traceReport({ from, to, paths }: Trace): string {
  const { nodes, search, pageInfo } = paths;
  const reports = nodes.map(({ length, sources, hops }, place) =>
    [
      `${place + 1}. ${counted(length, "hop")}, told by ${counted(sources.articles, "article")} at least`,
      ...hops.flatMap(hopLines),
    ].join("\n"),
  );
  const hubs = search.skippedHubs.map(
    ({ entity, degree }) => `  ${entity.name} (${entity.id}): ${counted(degree, "link")}`,
  );
  const more = pageInfo.hasNextPage ? [`--after ${pageInfo.endCursor} shows what comes next.`] : [];
  return [
    `${from?.name} and ${to?.name}`,
    ...reports,
    [search.sentence, ...hubs, ...more].join("\n"),
  ].join("\n\n");
}

function hopLines({ from, to, sentence, citations }: Hop): string[] {
  return [
    `   ${from.name} – ${to.name}`,
    `     ${sentence}`,
    ...citations.nodes.map((citation) => `       “${citation.exact}” – ${sourceOf(citation)}`),
  ];
}
