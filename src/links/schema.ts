import type { OutputRef } from "@pothos/core";
import { builder } from "../graphql/builder.ts";
import { enums } from "../graphql/enums.ts";
import { LINKS_VALID_ON } from "../graphql/lists/list-arguments.ts";
import { orderByLink } from "../graphql/orders.ts";
import { asPartialDate, PartialDate } from "../graphql/partial-date.ts";
import type { RelationParent } from "../graphql/relations/relation.ts";
import { NO_OUTCOME } from "../model/case-links.ts";
import {
  inverseOf,
  isLinkNumber,
  LINK_KINDS,
  type LinkNumberName,
  type LinkPropertyName,
  linkKindEntry,
} from "../model/links.ts";
import { sentenceOf } from "../model/sentences.ts";
import type { Word } from "../model/vocabularies.ts";
import { thingById } from "../things/queries.ts";
import { Entity, entityRefs, Link, linkRefs, Node, Thing, typeNameOf } from "../things/refs.ts";
import type { LinkRow } from "../things/rows.ts";
import { linkedEntityFilter, linkFilter } from "./filters.ts";
import { entityLinks, linkLists } from "./queries.ts";

Link.implement({
  description: "One fact that joins two things, with its dates and the passages behind it.",
  interfaces: [Node],
  resolveType: ({ id }) => typeNameOf(id),
  fields: (t) => ({
    since: t.field({
      type: PartialDate,
      nullable: true,
      description: "When it began, as far as a source says; null when none does.",
      resolve: ({ since }) => asPartialDate(since),
    }),
    until: t.field({
      type: PartialDate,
      nullable: true,
      description:
        "When it ended; `..` means that it still held when the article was written; null: unknown.",
      resolve: ({ until }) => asPartialDate(until),
    }),
    sentence: t.string({
      description: "The fact as one sentence.",
      columns: null,
      resolve: (link) => sentenceOf(link),
    }),
    recordedAt: t.exposeString("recordedAt", {
      description: "When it was first written into this graph (UTC).",
    }),
    changedAt: t.exposeString("changedAt", {
      description:
        "When what the graph has of it, or what a source says of it, last changed (UTC).",
    }),
    from: t.relatedNode(thingById, {
      type: Thing,
      nullable: false,
      parent: end("fromId", "startNode"),
      description: "Where it begins: the person of an office, the speaker's statement.",
    }),
    to: t.relatedNode(thingById, {
      type: Thing,
      nullable: false,
      parent: end("toId", "endNode"),
      description: "Where it leads.",
    }),
  }),
});

/**
 * One of a link's two ends: the column of its id, and the Cypher function that returns the node.
 */
function end(column: "fromId" | "toId", cypher: "startNode" | "endNode"): RelationParent {
  return {
    columns: [column],
    idOf: (link) => String(link[column]),
    cypher: (link) => `${cypher}(${link})`,
  };
}

for (const kind of LINK_KINDS) {
  const { type, description, properties } = linkKindEntry(kind);
  linkRefs[kind].implement({
    description,
    interfaces: [Node, Link],
    extensions: { databaseName: type },
    fields: (t) =>
      Object.fromEntries(
        Object.entries(properties).map(([name, { vocabulary, isOptional, description }]) => {
          const type: OutputRef<string> | "String" = vocabulary ? enums[vocabulary] : "String";
          if (isLinkNumber(name)) {
            const resolve = (link: LinkRow) => link[name];
            return [name, t.float({ description, nullable: true, resolve })];
          }
          const read = (link: LinkRow) => link[name as Exclude<LinkPropertyName, LinkNumberName>];
          const field = isOptional
            ? t.field({ type, description, nullable: true, resolve: read })
            : t.field({ type, description, resolve: (link) => required(read(link), link, name) });
          return [name, field];
        }),
      ),
  });
}

function required(value: string | null, { id }: LinkRow, name: string): string {
  if (value === null) throw new Error(`${id} has no ${name}.`);
  return value;
}

builder.objectField(linkRefs["family-of"], "inverse", (t) =>
  t.field({
    type: enums.FamilyKind,
    description: "What `to` is to `from`: a CHILD, where `from` is a PARENT.",
    columns: ["kind"],
    resolve: (link) => {
      const kind = inverseOf("family-of", required(link.kind, link, "kind"));
      return kind as Word<"FamilyKind">;
    },
  }),
);

builder.objectField(linkRefs["party-to"], "outcome", (t) =>
  t.string({
    description: `The outcome of the case, or: ${NO_OUTCOME}.`,
    columns: ["toOutcome"],
    resolve: ({ toOutcome }) => toOutcome ?? NO_OUTCOME,
  }),
);

for (const { kind, direction, owners, others, relationshipOf } of linkLists) {
  const [other] = others;
  const filter = linkFilter(kind, direction, others);
  for (const owner of owners) {
    builder.objectField(entityRefs[owner], direction.word, (t) =>
      t.relatedConnection(relationshipOf(owner), {
        type: other && others.length === 1 ? entityRefs[other] : Entity,
        link: linkRefs[kind],
        order: orderByLink(direction.isLatestFirst ? "LATEST" : "NAME"),
        filter,
        validOn: LINKS_VALID_ON,
        description: direction.description,
      }),
    );
  }
}

builder.interfaceField(Entity, "links", (t) =>
  t.relatedConnection(entityLinks, {
    type: Entity,
    link: Link,
    order: orderByLink("NAME"),
    filter: linkedEntityFilter,
    validOn: LINKS_VALID_ON,
    description:
      "Its links to other entities, in either direction: offices, parts, sites and so on.",
  }),
);
