import type { EntityLinkKind } from "../../documents/document-types.generated.ts";
import { LINK_HEADINGS } from "./words.ts";

/** The lists of pages: each has a parameter in the address, and an anchor in the page. */
const LISTS = [
  ...(["said", "about", "links", "timeline", "statements"] as const),
  ...(["passages", "sources", "history"] as const),
];

/** Where the lists of a page begin, and which kind of links it shows. */
export type PageQuery = Partial<Record<(typeof LISTS)[number], string>> & {
  kind?: EntityLinkKind;
};

/** Reads the query of a page's address. What is no kind of link is left out; cursors, the API checks. */
export function readPageQuery(parameters: URLSearchParams): PageQuery {
  const query: PageQuery = {};
  for (const list of LISTS) {
    const cursor = parameters.get(list);
    if (cursor) query[list] = cursor;
  }
  const kind = parameters.get("kind");
  if (kind !== null && Object.hasOwn(LINK_HEADINGS, kind)) query.kind = kind as EntityLinkKind;
  return query;
}
