import { kindOf, linkKindOf, MAX_LINK_ID_LENGTH } from "../../../model/ids.ts";

/** The page of a thing or a link, and in which form it is asked for; null: as the client accepts it. */
export interface PageAddress {
  id: string;
  format: Ending | null;
  /** The one address of this page, for whoever came by another spelling of it. */
  path: string;
}

type Ending = "json" | "jsonld" | "atom" | "png" | "svg";

const ADDRESS = /^\/(?<id>[\w/-]+?)(?<ending>\.(?<format>json|jsonld|atom|png|svg))?\/?$/i;

/** Reads an address such as `/person/jeff-sessions` or `/statement/….json`; null when it is no page's. */
export function readAddress(pathname: string): PageAddress | null {
  const { id: written, ending = "", format } = ADDRESS.exec(pathname)?.groups ?? {};
  const id = written?.toLowerCase();
  if (id === undefined || id.length > MAX_LINK_ID_LENGTH) return null;
  if (kindOf(id) === null && !(linkKindOf(id) && id.split("/").length > 4)) return null;
  return {
    id,
    format: (format?.toLowerCase() as Ending | undefined) ?? null,
    path: `/${id}${ending.toLowerCase()}`,
  };
}
