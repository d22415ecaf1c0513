import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from "graphql";

// What people who know other APIs write first, and what it is called here. Whatever of it a type has is told them.

const GUESSES: Readonly<Record<string, readonly string[]>> = {
  agencies: ["offices", "memberships"],
  agency: ["runBy", "offices", "partOf"],
  aliases: ["names"],
  author: ["writtenBy"],
  authors: ["writtenBy"],
  body: ["text"],
  children: ["parts"],
  cities: ["serves", "sites", "locatedIn"],
  city: ["serves", "locatedIn"],
  content: ["text"],
  date: ["saidOn", "publishedOn", "announcedOn", "openedOn", "since"],
  description: ["summary", "gist"],
  employees: ["officials", "members"],
  end: ["until"],
  endDate: ["until"],
  excerpt: ["exact"],
  inReplyTo: ["respondsTo"],
  mentions: ["discussedIn"],
  office: ["offices", "capacity"],
  officeholders: ["officials"],
  organization: ["offices", "runBy", "publishedBy"],
  outlet: ["publishedBy"],
  parent: ["partOf"],
  parentAgency: ["partOf"],
  passage: ["exact"],
  people: ["officials", "members"],
  person: ["speaker"],
  positions: ["offices"],
  postedAt: ["saidOn", "publishedOn"],
  publicationDate: ["publishedOn"],
  publishedAt: ["publishedOn"],
  publisher: ["publishedBy"],
  quotation: ["text"],
  quotations: ["statements"],
  quote: ["text"],
  quotes: ["statements"],
  replies: ["responses"],
  replyTo: ["respondsTo"],
  roles: ["offices"],
  saidAt: ["saidOn"],
  source: ["article", "publishedBy"],
  sources: ["citations"],
  start: ["since"],
  startDate: ["since"],
  state: ["region"],
  subsidiaries: ["parts"],
  title: ["headline", "label"],
  type: ["kind", "kinds"],
  types: ["kind", "kinds"],
};
/** What a link says, and neither of its ends. */
const OF_LINKS = new Set(["since", "until"]);
const ON_LINKS =
  "a link's `title`, `since` and `until` stand beside its node: `edges { link { … } node { … } }`";

const FIELD = /^(?:Cannot query field|Field) "(\w+)"(?: on type| is not defined by type) "(\w+)"/;
const ARGUMENT = /^Unknown argument "(\w+)" on field "([\w.]+)"/;

/**
 * What the author of a document may have meant, as a sentence to add to GraphQL's own; null if nothing is known.
 * @param message GraphQL's, about a field or an argument that there is not
 */
export function guessHint(schema: GraphQLSchema, message: string): string | null {
  const [, argument = "", at = ""] = ARGUMENT.exec(message) ?? [];
  if (argument !== "") return argumentHint(schema, argument, at);
  const [, guess = "", typeName = ""] = FIELD.exec(message) ?? [];
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return null;
  const fields = type.getFields();
  const isOfLink = guess === "title" || GUESSES[guess]?.some((name) => OF_LINKS.has(name));
  if (isOfLink && "links" in fields) return `Is it of a link? Then ${ON_LINKS}.`;
  const meant = GUESSES[guess]?.flatMap((name) => fields[name] ?? []) ?? [];
  return meant.length > 0 ? `Here it is ${meant.map(written).join(" or ")}.` : null;
}

function argumentHint(schema: GraphQLSchema, guess: string, at: string): string | null {
  const [owner = "", name = ""] = at.split(".");
  const type = schema.getType(owner);
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  if (!field || field.args.length === 0) return null;
  const filter = getNamedType(field.args.find((each) => each.name === "filter")?.type);
  const words = isInputObjectType(filter) ? filter.getFields() : {};
  const meant = [guess, ...(GUESSES[guess] ?? [])].find((word) => word in words);
  if (meant) return `Here it is \`filter: { ${meant}: … }\`.`;
  return `It takes ${field.args.map((each) => `\`${each.name}\``).join(", ")}.`;
}

/** A field as it is asked for: `gist`, `saidOn { text }`, `parts { nodes { … } }`. */
function written({
  name,
  type,
}: Pick<GraphQLField<unknown, unknown> | GraphQLInputField, "name" | "type">): string {
  const named = getNamedType(type);
  if (!isObjectType(named) && !isInterfaceType(named)) return `\`${name}\``;
  const fields = named.getFields();
  if (fields.nodes) return `\`${name} { nodes { … } }\``;
  return fields.edtf ? `\`${name} { text }\`` : `\`${name} { … }\``;
}

/** All that guesses lead to, for the test that there is such a field somewhere. */
export const guessedFields: ReadonlySet<string> = new Set(Object.values(GUESSES).flat());
