import type { ApiContext } from "../api/context.ts";
import { readCitations } from "../citations/queries.ts";
import { linkKindOf } from "../links/kinds.ts";
import { readLinks } from "../links/queries.ts";
import { kindOf, MAX_ID_LENGTH } from "../things/kinds.ts";
import { readThings } from "../things/queries.ts";

const CITATION_ID = /^citation\/[0-9a-f]+$/;
/** A link's id holds the ids of both its ends. */
const MAX_LINK_ID_LENGTH = 3 * MAX_ID_LENGTH;

/**
 * Whatever has this id, a thing, a link or a citation, as its row; null when nothing has.
 * An id tells its kind, so that each is asked for where it can be.
 */
export async function loadNode(
  { loaders }: ApiContext,
  id: string,
): Promise<{ id: string } | null> {
  if (kindOf(id)) return loaders.byId(readThings, id);
  if (id.length <= MAX_LINK_ID_LENGTH && linkKindOf(id)) return loaders.byId(readLinks, id);
  if (CITATION_ID.test(id)) return loaders.byId(readCitations, id);
  return null;
}
