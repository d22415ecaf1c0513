import {
  type GraphQLField,
  type GraphQLInputField,
  GraphQLInputObjectType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isObjectType,
} from "graphql";
import { ENTITY_KINDS, type ThingKind } from "../../src/model/things.ts";
import { schema } from "../../src/schema.ts";

/** A list of the schema: the type and the field where it stands, and what may be said of it. */
export interface List {
  type: string;
  field: string;
  /** The name of its connection's type: the same for an interface's list on each of its types. */
  connection: string;
  orders: string[];
  filter: GraphQLInputObjectType | null;
  hasValidOn: boolean;
  hasLink: boolean;
}

/**
 * Every list of pages, but for those of a search, of paths, of what is shared and of what is unanswered, which
 * have orders and cursors of their own, and those of hops, of entries of timelines and of the facts of cards, to
 * which only these, a timeline and a card lead.
 */
export function everyList(): List[] {
  return Object.values(schema.getTypeMap())
    .filter((type): type is GraphQLObjectType => isObjectType(type))
    .filter(({ name }) => !["CardFact", "Hop", "TimelineEntry"].includes(name))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(isList)
        .map((field) => toList(type.name, field)),
    );
}

function isList(field: GraphQLField<unknown, unknown>): boolean {
  return (
    field.args.some(({ name }) => name === "first") && field.args.length > 3 && !isSearch(field)
  );
}

function isSearch({ name }: GraphQLField<unknown, unknown>): boolean {
  return ["search", "suggest", "paths", "sharedConnections", "unanswered"].includes(name);
}

function toList(type: string, field: GraphQLField<unknown, unknown>): List {
  const connection = getNamedType(field.type) as GraphQLObjectType;
  const argument = (name: string) => {
    const found = field.args.find((arg) => arg.name === name);
    return found ? getNamedType(found.type) : null;
  };
  const orderBy = argument("orderBy");
  const filter = argument("filter");
  const edge = getNamedType(connection.getFields().edges?.type) as GraphQLObjectType;
  return {
    type,
    field: field.name,
    connection: connection.name,
    orders: isEnumType(orderBy) ? orderBy.getValues().map(({ name }) => name) : [],
    filter: filter instanceof GraphQLInputObjectType ? filter : null,
    hasValidOn: argument("validOn") !== null,
    hasLink: edge.getFields().link !== undefined,
  };
}

/**
 * The words of a list's filter that fall to it when words are dealt out: each to one of the lists that have it,
 * as a word of one name and type is the same Cypher in all their filters.
 */
export function dealtWords(list: List, among: readonly List[]): GraphQLInputField[] {
  const keys = [...new Set(among.flatMap((each) => wordsOf(each).map(keyOf)))];
  return wordsOf(list).filter((word) => {
    const having = among.filter((each) => wordsOf(each).some((own) => keyOf(own) === keyOf(word)));
    return having[keys.indexOf(keyOf(word)) % having.length] === list;
  });
}

const wordsOf = ({ filter }: List) => Object.values(filter?.getFields() ?? {});
const keyOf = ({ name, type }: GraphQLInputField) => `${name}: ${type}`;

/** What kinds of things a filter's word takes the ids of. */
export const ID_KINDS: Readonly<Record<string, readonly ThingKind[]>> = {
  about: ENTITY_KINDS,
  addressedTo: ENTITY_KINDS,
  article: ["article"],
  avoid: ENTITY_KINDS,
  from: ENTITY_KINDS,
  joined: ENTITY_KINDS,
  mentions: ENTITY_KINDS,
  of: ["person", "agency"],
  officeAt: ["agency", "city"],
  onBehalfOf: ["person", "agency", "city", "program"],
  outlet: ["agency"],
  publishedBy: ["agency"],
  respondsTo: ["statement"],
  runBy: ["agency"],
  source: ["article"],
  speaker: ["person", "agency"],
  to: ENTITY_KINDS,
  via: ["agency"],
  writtenBy: ["person", "agency"],
};

export function idKindsOf(word: string): readonly ThingKind[] {
  const kinds = ID_KINDS[word];
  if (!kinds) throw new Error(`Say in tests/support/lists.ts what ${word} takes the ids of.`);
  return kinds;
}
