import { LINKS_VALID_ON } from "../graphql/lists/list-arguments.ts";
import { orderByLink } from "../graphql/lists/orders.ts";
import type { OfColumns } from "../graphql/relations/columns-of.ts";
import { addConnection, addList } from "../graphql/relations/related-fields.ts";
import { wordEnum } from "../graphql/word-enum.ts";
import { Link } from "../links/ref.ts";
import { type EntityKind, entityKinds, kindOf, thingKinds } from "../model/things.ts";
import { Node } from "../nodes/ref.ts";
import { linkedEntityFilter } from "./filters.ts";
import { addLookUp } from "./look-up.ts";
import { entityLinks, names } from "./queries.ts";
import { Entity, Name, Thing } from "./ref.ts";
import type { NameKind } from "./words.ts";

Thing.implement({
  description: "Whatever can be shown by itself: an entity, a statement or an article.",
  interfaces: [Node],
  resolveType: ({ id }) => labelOf(id),
  fields: (t) => ({
    label: t.exposeString("label", { description: "A short name to show." }),
    url: t.string({
      description: "Its address here: its facts, with the passages behind them.",
      extensions: { columns: ["id"] } satisfies OfColumns,
      resolve: ({ id }, _args, { baseUrl }) => `${baseUrl}/${id}`,
    }),
    recordedAt: t.exposeString("recordedAt", {
      description: "When it was first written into this graph (UTC).",
    }),
  }),
});

Entity.implement({
  description: "A person, an agency, a city, a program or a topic.",
  interfaces: [Node, Thing],
  resolveType: ({ id }) => labelOf(id),
  fields: (t) => ({
    name: t.exposeString("name", { description: "The name to show." }),
    summary: t.exposeString("summary", {
      nullable: true,
      description: "Who or what it is, in a sentence of ours.",
    }),
    sameAs: t.exposeStringList("sameAs", {
      description: "Addresses of the same entity elsewhere.",
    }),
  }),
});

const NameKindEnum = wordEnum<NameKind>("NameKind", "How a name names an entity.", {
  PREFERRED: "The name to show.",
  ALIAS: "Another name for the same.",
  ABBREVIATION: "A short form, such as DOJ.",
  FORMER: "A name that it no longer has.",
});

Name.implement({
  description: "One of an entity's names.",
  fields: (t) => ({
    text: t.exposeString("text", { description: "The name." }),
    kind: t.field({
      type: NameKindEnum,
      description: "Whether it is preferred, an alias, an abbreviation or a former name.",
      resolve: ({ kind }) => kind as NameKind,
    }),
    language: t.exposeString("language", { nullable: true, description: "The name's language." }),
  }),
});

addList(Entity, "names", names, {
  type: Name,
  order: "KIND",
  description: "All its names, the preferred one first.",
});

addConnection(Entity, "links", entityLinks, {
  type: Entity,
  link: Link,
  order: orderByLink("NAME"),
  filter: linkedEntityFilter,
  validOn: LINKS_VALID_ON,
  description: "Its links to other entities, in either direction: offices, parts, sites and so on.",
});

addLookUp("entity", {
  type: Entity,
  kinds: Object.keys(entityKinds) as EntityKind[],
  description: "The person, agency, city, program or topic that has this id, or null.",
  example: "city/albuquerque-nm",
});

function labelOf(id: string) {
  const kind = kindOf(id);
  if (!kind) throw new Error(`${id} is not a thing's id.`);
  return thingKinds[kind].label;
}
