import {
  assertInterfaceType,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isObjectType,
} from "graphql";
import { groupBy } from "../../src/changes/group-by.ts";
import { type Relation, relationsOf } from "../../src/graphql/relations/relation.ts";
import { schema } from "../../src/schema.ts";

const Node = assertInterfaceType(schema.getType("Node"));

/** A field of a type that reads a relationship, and how its whole value is asked for. */
export interface RelationField {
  type: GraphQLObjectType;
  field: GraphQLField<unknown, unknown>;
  /** What it is made of; a page's edges may have links too. */
  shows: Relation["shows"];
  hasLink: boolean;
  selection: string;
}

/** Every such field of a node or of the root. What is no node has no id to ask for it by: hops, edges, cards. */
function relationFields(): RelationField[] {
  const nodes = new Set(schema.getPossibleTypes(Node));
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => type === schema.getQueryType() || nodes.has(type))
    .flatMap((type) => Object.values(type.getFields()).flatMap((field) => read(type, field)));
}

/** Longer than a page from each end: the test of filters reads one page by page, a recount those of random graphs. */
const TOO_LONG = "timeline";

function read(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): RelationField[] {
  const [relation] = relationsOf(field);
  if (!relation || field.name === TOO_LONG) return [];
  const { shows, at = [] } = relation;
  const named = getNamedType(field.type);
  if (named.name === "Thread") return [];
  const edge = isObjectType(named) && getNamedType(named.getFields().edges?.type);
  const hasLink = isObjectType(edge) && edge.getFields().link !== undefined;
  const page = (end: string) =>
    `${field.name}(${end}: 100) { totalCount edges { node { id } ${hasLink ? "link { id }" : ""} } }`;
  const selection =
    shows === "page"
      ? page("first") + (isLong(field) ? ` rest: ${page("last")}` : "")
      : `${field.name} { ${at.join(" { ")} ${at.length > 0 ? "{" : ""} ${named.name === "Name" ? "id: text" : "id"} ${"} ".repeat(at.length)} }`;
  return [{ type, field, shows, hasLink, selection }];
}

/** Some entities have more links of all kinds than a page holds: the list is read from both ends. */
export function isLong({ name }: GraphQLField<unknown, unknown>): boolean {
  return name === "links";
}

/** Fields of a name that are read by the same Cypher, on however many types: a new text is slow to plan. */
export function relationFieldGroups(): ReadonlyMap<string, RelationField[]> {
  return groupBy(relationFields(), ({ type, field }) => {
    const files = relationsOf(field).map((each) => each.relationshipOf(type.name).cypher.file);
    const owner = type.name === "Query" ? "Query." : "";
    return `${owner}${field.name} of ${files.join(" and ")}`;
  });
}

/** Asks for a group's field of all these: by the interface that gives it to all its types, or type by type. */
export function documentOf(group: readonly RelationField[]): string {
  const [first] = group;
  if (!first || first.type.name === "Query") return `{ ${first?.selection} }`;
  const { type, field, selection } = first;
  const shared = type
    .getInterfaces()
    .find(
      (each) =>
        each.getFields()[field.name] && schema.getPossibleTypes(each).length === group.length,
    );
  const fragments = shared
    ? [`... on ${shared.name} { ${selection} }`]
    : group.map((each) => `... on ${each.type.name} { ${each.selection} }`);
  return `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ${fragments.join(" ")} } }`;
}
