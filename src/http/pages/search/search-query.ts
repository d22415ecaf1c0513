/** The kinds of things that a search can be narrowed to, and what their lists are called. */
export const KINDS = [
  { name: "PERSON", text: "People" },
  { name: "AGENCY", text: "Agencies" },
  { name: "CITY", text: "Cities" },
  { name: "PROGRAM", text: "Programs" },
  { name: "TOPIC", text: "Topics" },
  { name: "CASE", text: "Cases" },
  { name: "STATEMENT", text: "Statements" },
  { name: "ARTICLE", text: "Articles" },
] as const;

export interface SearchQuery {
  /** "" where nothing is searched for. */
  words: string;
  /** Null: all kinds. */
  kind: (typeof KINDS)[number]["name"] | null;
  after: string | undefined;
}

export function readSearchQuery(parameters: URLSearchParams): SearchQuery {
  const kind = KINDS.find(({ name }) => name === parameters.get("kind"));
  return {
    words: parameters.get("q")?.trim() ?? "",
    kind: kind?.name ?? null,
    after: parameters.get("after") ?? undefined,
  };
}
