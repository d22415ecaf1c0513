import { builder } from "../graphql/builder.ts";
import { enums } from "../graphql/enums.ts";
import { readRelation } from "../graphql/relations/read.ts";
import { nodesWithin, parentIn, type RelationParent } from "../graphql/relations/relation.ts";
import type { Word } from "../model/vocabularies.ts";
import { thingById, thingsByIds } from "../things/queries.ts";
import { Agency, Article, Attestation, Node, Thing } from "../things/refs.ts";
import type { AnyThingRow, AttestationRow, ThingRow } from "../things/rows.ts";
import { InferenceType } from "./fact-fields.ts";
import { outletOfAttestation } from "./queries.ts";
import { inferences, statedValues } from "./stated-values.ts";

/** Each end of a link is a value of the key `to`; in a text, that would have backslashes. */
const END = '"to":"';
const stated: RelationParent = {
  columns: ["fact", "stated"],
  idOf: (attestation) =>
    statedValues(attestation as AttestationRow)
      .flatMap(({ thingId }) => thingId ?? [])
      .join(" ") || null,
  cypher: (attestation) =>
    `{id: reduce(ids = "", part IN tail(split(${attestation}.stated, '${END}')) | ids + " " + split(part, '"')[0])}`,
};
const thingsStated = nodesWithin(thingsByIds, { at: ["thing"], parent: stated });

interface ShownValue {
  property: string;
  value: string;
  basis: Word<"Basis">;
  thing: ThingRow | null;
}

const StatedValue = builder.objectRef<ShownValue>("StatedValue");
StatedValue.implement({
  description:
    "One value that a source states. Words of a list, such as `act` and `kind`, and what is said in our words, such as `gist`, are how we read the source.",
  fields: (t) => ({
    property: t.exposeString("property", {
      description:
        "The field that shows it: `since`, `saidOn`; `names` for a further name; `about`, or `about.stance`, for a link of a statement or an article.",
    }),
    value: t.exposeString("value", {
      description:
        "As the source gives it: a name, a date in EDTF; for a link, the id of what it leads to.",
    }),
    basis: t.expose("basis", {
      type: enums.Basis,
      description:
        "Whether a passage gives it, an author reads it out of the passages, or it is ours.",
    }),
    thing: t.field({
      type: Thing,
      nullable: true,
      description: "What the link leads to, for a link of a statement or an article.",
      resolve: ({ thing }) => thing,
    }),
  }),
});

Attestation.implement({
  description:
    "What one source says of one fact: a person, an agency or another thing; a link between two of them; or a statement with all its links.",
  interfaces: [Node],
  fields: (t) => ({
    source: t.relatedNode(thingById, {
      type: Article,
      parent: parentIn("source"),
      description: "The article that says so; null where it has itself been taken back.",
    }),
    isKept: t.exposeBoolean("isKept", {
      description:
        "True for an entity that its last source has taken back, and that is kept only because other facts refer to it. It then counts as no source.",
    }),
    outlet: t.relatedNode(outletOfAttestation, {
      type: Agency,
      parent: parentIn("outlet"),
      description:
        "Whose word it is: the first outlet that the passages credit, as in “told ABC News”; else the article's publisher; null when neither is known.",
    }),
    stance: t.expose("stance", {
      type: enums.CitationStance,
      description:
        "DISPUTES when all its passages speak against the fact: then the source does not count as one that says so.",
    }),
    states: t.field({
      type: [StatedValue],
      description: "All that it states of the fact, value by value.",
      relations: [thingsStated],
      resolve: (attestation, _args, context, info) =>
        readRelation(thingsStated, attestation, context, info, ({ rows }) => {
          const things = rows.map(({ node }) => node as AnyThingRow);
          const byId = new Map(things.map((thing) => [thing.id, thing]));
          return statedValues(attestation).flatMap(({ thingId, ...value }) => {
            const thing = thingId === null ? null : byId.get(thingId);
            // What leads to something that was retracted is out with it.
            return thing === undefined ? [] : [{ ...value, thing }];
          });
        }),
    }),
    inference: t.field({
      type: [InferenceType],
      description:
        "What of it the source does not say outright, and why it is so all the same; with dates that are marked as approximate or uncertain.",
      columns: ["fact", "stated"],
      resolve: (attestation) => inferences(attestation),
    }),
    replaces: t.exposeStringList("replaces", {
      description:
        "Where other sources say otherwise and this one is held to be right: the values, by the words of bundles.",
    }),
    differs: t.exposeStringList("differs", {
      description:
        "Where it is known that other sources say otherwise, and no side is taken: the values, by the words of bundles.",
    }),
  }),
});
