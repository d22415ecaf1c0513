import { Problem } from "../errors.ts";
import { builder } from "../graphql/builder.ts";
import { readNode, requireNodeId } from "../things/by-id.ts";
import { Node, typeNameOfRow } from "../things/refs.ts";

const MOST_IDS = 100;

Node.implement({
  description:
    "Anything with an id: an entity, a statement, an article, a link, a citation, one source's word for a fact, a speaker's position, a change and what it did, or what is left of something that was retracted.",
  resolveType: typeNameOfRow,
  fields: (t) => ({
    id: t.exposeID("id", {
      description:
        "The readable id, the same everywhere: `person/jeff-sessions`. It never changes its meaning.",
    }),
  }),
});

builder.queryFields((t) => ({
  node: t.field({
    type: Node,
    nullable: true,
    description:
      "Whatever has this id, or null. What was retracted is a `Retracted`, which says when and why.",
    args: { id: t.arg.id({ required: true, description: "Such as `person/jeff-sessions`." }) },
    extensions: {
      checkArguments: ({ id }: Readonly<Record<string, unknown>>) =>
        requireNodeId("id", String(id)),
    },
    resolve: (_root, { id }, context, info) => readNode(id, context, info),
  }),
  nodes: t.field({
    type: [Node],
    nullable: { list: false, items: true },
    description: `Whatever has these ids, in their order; null where nothing has. At most ${MOST_IDS} at once.`,
    args: { ids: t.arg.idList({ required: true, description: "The ids to look up." }) },
    extensions: { checkArguments: requireIds },
    resolve: (_root, { ids }, context, info) =>
      Promise.all(ids.map((id) => readNode(id, context, info))),
  }),
}));

/** @throws Problem BAD_ARGUMENT when they are too many, or one is none */
function requireIds({ ids }: Readonly<Record<string, unknown>>): void {
  if (!Array.isArray(ids)) return;
  if (ids.length > MOST_IDS) {
    throw new Problem(
      "BAD_ARGUMENT",
      `\`ids\` may hold ${MOST_IDS} ids at most, but holds ${ids.length}.`,
    );
  }
  for (const id of ids) requireNodeId("ids", String(id));
}
