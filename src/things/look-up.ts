import { builder } from "../graphql/builder.ts";
import type { Ref } from "../graphql/relations/connection-field.ts";
import { readById } from "../graphql/relations/read-related.ts";
import { onlyRelated } from "../graphql/relations/related.ts";
import { kindOf, type ThingKind } from "../model/things.ts";
import { thingById } from "./queries.ts";

/** A thing of whatever kind, by its id: for `readById`. */
export const thing = onlyRelated(thingById, "node");

/** How a field of Query that looks up one thing shows in the schema. */
interface LookUpOptions {
  /** The type of what is found. */
  type: Ref;
  /** The kinds that have this type: the id of another is nobody's here. */
  kinds: readonly ThingKind[];
  description: string;
  example: string;
}

/** Adds a field to Query that gives the thing of an id, or null. */
export function addLookUp(name: string, { type, kinds, description, example }: LookUpOptions) {
  builder.queryField(name, (t) =>
    t.field({
      type: type as never,
      nullable: true,
      description,
      args: { id: t.arg.id({ required: true, description: `Such as \`${example}\`.` }) },
      resolve: (_root, { id }, context, info) => {
        const kind = kindOf(id);
        const isOne = kind !== null && kinds.includes(kind);
        return (isOne ? readById(thing, id, context, info) : null) as never;
      },
    }),
  );
}
