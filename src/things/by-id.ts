import type { GraphQLResolveInfo } from "graphql";
import { Problem } from "../errors.ts";
import { shown } from "../graphql/ids.ts";
import { type RelationsContext, readById } from "../graphql/relations/read.ts";
import { onlyLink, onlyNode, type RelationParent } from "../graphql/relations/relation.ts";
import {
  ATTESTATION_ID,
  CHANGE_ID,
  kindOf,
  linkKindOf,
  MAX_LINK_ID_LENGTH,
  POSITION_ID,
  REVISION_ID,
} from "../model/ids.ts";
import { type ThingKind, thingTypes } from "../model/things.ts";
import {
  attestationById,
  changeById,
  citationById,
  linkById,
  positionById,
  retractedById,
  revisionById,
  thingById,
} from "./queries.ts";
import {
  Attestation,
  asRetracted,
  Change,
  Citation,
  linkTypes,
  Position,
  Retracted,
  Revision,
} from "./refs.ts";
import type { AnyThingRow } from "./rows.ts";

const CITATION_ID = /^citation\/[0-9a-f]+$/;

/**
 * A field whose value is read by its id; limited to those of the field's types that have ids of
 * this sort.
 * @param parent where the id comes from, if not from the field's argument
 */
export function thingRelation(parent?: RelationParent) {
  return onlyNode(thingById, { types: thingTypes, ...(parent && { parent }) });
}

export function linkRelation(parent?: RelationParent) {
  return onlyLink(linkById, { types: linkTypes, ...(parent && { parent }) });
}

const things = thingRelation();
const links = linkRelation();
const citations = onlyNode(citationById, { types: new Set([Citation.name]) });
const attestations = onlyNode(attestationById, { types: new Set([Attestation.name]) });

const changes = onlyNode(changeById, { types: new Set([Change.name]) });
const revisions = onlyNode(revisionById, { types: new Set([Revision.name]) });
const positions = onlyNode(positionById, { types: new Set([Position.name]) });
const retracted = onlyNode(retractedById, { types: new Set([Retracted.name]) });

/**
 * Reads the row with this id, of a thing, a link, a citation, an attestation, a change, a revision or a position;
 * null if there is none. The id determines the kind, so only the right place is searched. What was retracted is
 * looked up only where there is no such thing or link, in a second statement.
 * @param info the field being resolved: the selection below is read in the same statement
 */
export async function readNode(
  id: string,
  context: RelationsContext,
  info: GraphQLResolveInfo,
): Promise<{ id: string } | null> {
  if (ATTESTATION_ID.test(id)) return readById(attestations, id, context, info);
  if (CHANGE_ID.test(id)) return readById(changes, id, context, info);
  if (REVISION_ID.test(id)) return readById(revisions, id, context, info);
  if (POSITION_ID.test(id)) return readById(positions, id, context, info);
  if (CITATION_ID.test(id)) return readById(citations, id, context, info);
  const found = await readFact(id, context, info);
  if (found || !isFactId(id)) return found;
  const left = await readById(retracted, id, context, info);
  return left && asRetracted(left);
}

async function readFact(
  id: string,
  context: RelationsContext,
  info: GraphQLResolveInfo,
): Promise<{ id: string } | null> {
  if (kindOf(id)) return readById(things, id, context, info);
  return isFactId(id) ? readById(links, id, context, info) : null;
}

/**
 * Holds an id to the forms that there are; whether something has it is another question.
 * @throws Problem BAD_ARGUMENT
 */
export function requireNodeId(name: string, id: string): void {
  const forms = [ATTESTATION_ID, CHANGE_ID, REVISION_ID, CITATION_ID, POSITION_ID];
  if (isFactId(id) || forms.some((form) => form.test(id))) return;
  throw new Problem(
    "BAD_ARGUMENT",
    `\`${name}\` is ${shown(id)}, which is no id: an id begins with its kind, as in person/jeff-sessions. \`search\` finds ids by names.`,
  );
}

function isFactId(id: string): boolean {
  return kindOf(id) !== null || (id.length <= MAX_LINK_ID_LENGTH && linkKindOf(id) !== null);
}

/**
 * Reads a thing of one of these kinds that was found just before.
 * @throws Error when it has been deleted in the meantime: the client can ask again
 */
export async function readFound(
  id: string,
  kinds: readonly ThingKind[],
  context: RelationsContext,
  info: GraphQLResolveInfo,
): Promise<AnyThingRow> {
  const thing = await readThing(id, kinds, context, info);
  if (!thing) throw new Error(`${id} was found, and is not there.`);
  return thing;
}

/** Reads the thing with this id, or null; also null if its kind is not among the given ones. */
export async function readThing(
  id: string,
  kinds: readonly ThingKind[],
  context: RelationsContext,
  info: GraphQLResolveInfo,
): Promise<AnyThingRow | null> {
  const kind = kindOf(id);
  return kind !== null && kinds.includes(kind) ? readById(things, id, context, info) : null;
}
