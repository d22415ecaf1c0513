import type { EntityLinkKind } from "../../documents/document-types.generated.ts";
import { LINK_HEADINGS } from "../parts/words.ts";

/** Where the lists of a page begin, and which kind of links it shows. */
export interface PageQuery {
  said?: string;
  about?: string;
  links?: string;
  timeline?: string;
  statements?: string;
  kind?: EntityLinkKind;
}

const LISTS = ["said", "about", "links", "timeline", "statements"] as const;

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
