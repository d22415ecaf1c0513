import type { FieldNode, GraphQLResolveInfo } from "graphql";
import type { Plan } from "../../graph/relations/plan.ts";
import { keyOf, readingKey } from "./field-key.ts";
import { type Selection, selectionBelow } from "./look-ahead.ts";
import type { AnyRelationship, Related, Request } from "./related.ts";

/** A field where it stands in a document: what is the same for all parents that it is resolved for. */
export interface Place<R extends Request = Request> {
  related: Related<R>;
  nodes: readonly FieldNode[];
  selection: Selection;
  reads: Map<AnyRelationship, Read<R>>;
}

/** How a place's rows are read for the parents of which they are the same relationship's. */
export interface Read<R extends Request> {
  /** What the rows are found by that came with their parent. */
  key: string;
  plan: Plan;
  request: R;
}

/** The places of one execution, each looked into once. */
export class Places {
  /** An execution makes a list of nodes for each place and each type of parent there. */
  readonly #latest = new Map<readonly FieldNode[], Place>();
  readonly #places = new Map<string, Place[]>();

  of<R extends Request>(info: GraphQLResolveInfo, related: Related<R>): Place<R> {
    const latest = this.#latest.get(info.fieldNodes);
    const place = latest?.related === related ? latest : this.#placeOf(info, related);
    return place as Place<R>;
  }

  #placeOf(info: GraphQLResolveInfo, related: Related): Place {
    const key = keyOf(info.fieldNodes);
    const known = this.#places.get(key) ?? [];
    let place = known.find((each) => each.related === related);
    if (!place) {
      const selection = selectionBelow(info, info.returnType, info.fieldNodes, related);
      place = { related, nodes: info.fieldNodes, selection, reads: new Map() };
      this.#places.set(key, [...known, place]);
    }
    this.#latest.set(info.fieldNodes, place);
    return place;
  }
}

/**
 * How a place is read for parents of a type.
 * @throws Problem BAD_ARGUMENT for arguments that make no sense
 */
export function readOf<R extends Request>(
  place: Place<R>,
  typeName: string,
  args: Readonly<Record<string, unknown>>,
): Read<R> {
  const relationship = place.related.relationshipOf(typeName);
  const known = place.reads.get(relationship);
  if (known) return known;
  const { wishes, parts, branches } = place.selection;
  const request = place.related.requestOf(relationship, args, wishes);
  const plan = { relationship, request: request.batch, parts, below: branches };
  const made = { key: readingKey(place.nodes, relationship), plan, request };
  place.reads.set(relationship, made);
  return made;
}
