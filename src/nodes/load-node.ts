import type { GraphQLResolveInfo } from "graphql";
import { citationById } from "../citations/queries.ts";
import type { ApiContext } from "../graphql/context.ts";
import { readById } from "../graphql/relations/read-related.ts";
import { onlyRelated } from "../graphql/relations/related.ts";
import { linkById } from "../links/queries.ts";
import { linkTypes } from "../links/ref.ts";
import { linkKindOf } from "../model/links.ts";
import { kindOf, MAX_ID_LENGTH, thingTypes } from "../model/things.ts";
import { thingById } from "../things/queries.ts";

const CITATION_ID = /^citation\/[0-9a-f]+$/;
/** A link's id holds the ids of both its ends. */
const MAX_LINK_ID_LENGTH = 3 * MAX_ID_LENGTH;

const things = onlyRelated(thingById, "node", { types: thingTypes });
const links = onlyRelated(linkById, "link", { types: linkTypes });
const citations = onlyRelated(citationById, "node", { types: new Set(["Citation"]) });

/**
 * Whatever has this id, a thing, a link or a citation, as its row; null when nothing has.
 * An id tells its kind, so that each is asked for where it can be.
 * @param info the field that it is for: what is selected below is read in the same statement
 */
export async function loadNode(
  context: ApiContext,
  id: string,
  info: GraphQLResolveInfo,
): Promise<{ id: string } | null> {
  if (kindOf(id)) return readById(things, id, context, info);
  const isLink = id.length <= MAX_LINK_ID_LENGTH && linkKindOf(id);
  if (isLink) return readById(links, id, context, info);
  return CITATION_ID.test(id) ? readById(citations, id, context, info) : null;
}
