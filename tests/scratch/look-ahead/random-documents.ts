import fc from "fast-check";
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isUnionType,
  parse,
  validate,
} from "graphql";
import { Dice } from "./dice.ts";
import { RandomArguments } from "./random-arguments.ts";

/** A document that the schema accepts, and values for its variables. */
export interface RandomDocument {
  query: string;
  variables: Record<string, unknown>;
}

/** How many relationships lead from the root to the deepest field, and how many there are in all. */
const MOST_LEVELS = 4;
const MOST_RELATED = 6;

/**
 * Makes valid documents of all that the schema has: every root and relationship, pages in both
 * directions, filters and orders, aliases, fragments with and without names, variables and directives.
 * They come several of a shape: alike in what is read, and so in the Cypher, which takes the database
 * longer to plan than to run; and different in ids, sizes and words.
 * @param ids what ids are drawn from
 */
export function randomDocuments(
  schema: GraphQLSchema,
  ids: readonly string[],
  ofOneShape: number,
): fc.Arbitrary<RandomDocument[]> {
  return fc.gen().map((gen) => {
    const shape = new Dice(gen);
    const documents = [new DocumentMaker(schema, ids, shape).make()];
    while (documents.length < ofOneShape) {
      documents.push(new DocumentMaker(schema, ids, new Dice(gen, shape.drawn)).make());
    }
    // Where a value can be of several types, two of them may have fields of one name that differ.
    return documents.filter(({ query }) => validate(schema, parse(query)).length === 0);
  });
}

class DocumentMaker {
  readonly #schema: GraphQLSchema;
  readonly #dice: Dice;
  readonly #arguments: RandomArguments;
  readonly #fragments: string[] = [];
  #related = 0;

  constructor(schema: GraphQLSchema, ids: readonly string[], dice: Dice) {
    this.#schema = schema;
    this.#dice = dice;
    this.#arguments = new RandomArguments(ids, dice);
  }

  make(): RandomDocument {
    const query = this.#schema.getQueryType();
    if (!query) throw new Error("The schema has no queries.");
    const fields = Object.values(query.getFields());
    const lists = fields.filter(({ args }) => args.some(({ name }) => name === "last"));
    const roots = Array.from({ length: this.#dice.chance(0.15) ? 2 : 1 }, () =>
      this.#field(this.#dice.oneOf(this.#dice.chance(0.5) ? lists : fields), query, 0),
    );
    const { variables } = this.#arguments;
    const declared = variables.map(({ name, type }) => `$${name}: ${type}`).join(", ");
    return {
      query: [
        `query ${declared && `(${declared})`} { ${roots.join(" ")} }`,
        ...this.#fragments,
      ].join("\n"),
      variables: Object.fromEntries(variables.map(({ name, value }) => [name, value])),
    };
  }

  /**
   * @param level how many relationships lead here
   * @param fragments how many fragments are around it
   */
  #selection(type: GraphQLNamedType, level: number, fragments = 0): string {
    const parts = new Set<string>();
    if (isUnionType(type) || isInterfaceType(type)) parts.add("__typename");
    const fields =
      isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    for (const leaf of this.#leaves(fields)) parts.add(leaf.name);
    for (const field of this.#inner(fields, level)) {
      if (this.#related < MOST_RELATED || !leadsOn(field))
        parts.add(this.#field(field, type, level));
    }
    const narrower = fragments < 2 ? this.#narrower(type) : [];
    for (const possible of this.#dice.some(narrower, 1, level < 2 ? 2 : 1)) {
      parts.add(this.#fragment(possible, level, fragments + 1));
    }
    if (parts.size === 0) parts.add("__typename");
    return `{ ${[...parts].join(" ")} }`;
  }

  /** Only what is shown is read, so the plain fields are of the shape: others would make another Cypher text. */
  #leaves(fields: Field[]): Field[] {
    const leaves = fields.filter(({ type }) => isLeafType(getNamedType(type)));
    const isOfPage = fields.some(({ name }) => /^(pageInfo|hasNextPage)$/.test(name));
    if (isOfPage) return this.#dice.some(leaves, 0, 2);
    return leaves.filter(() => this.#dice.chance(0.3));
  }

  /** Of a page nearly always its rows; of what they lead to, mostly what leads on. */
  #inner(fields: Field[], level: number): Field[] {
    const inner = fields.filter(({ type }) => !isLeafType(getNamedType(type)));
    if (fields.some(({ name }) => name === "pageInfo")) {
      const [info, rows] = partition(inner, ({ name }) => name === "pageInfo");
      return [
        ...(this.#dice.chance(0.25) ? info : []),
        ...(this.#dice.chance(0.95) ? this.#dice.some(rows, 1, 2) : []),
      ];
    }
    if (fields.some(({ name }) => name === "cursor")) {
      return inner.filter(() => this.#dice.chance(0.75));
    }
    const [ways, values] = partition(inner, leadsOn);
    return [
      ...this.#dice.some(level < MOST_LEVELS ? ways : [], 1, level < 2 ? 2 : 1),
      ...(this.#dice.chance(0.2) ? this.#dice.some(values, 1, 1) : []),
    ];
  }

  /** What a value of this type may be seen as, so that a fragment on it makes sense. */
  #narrower(type: GraphQLNamedType): GraphQLNamedType[] {
    if (isObjectType(type)) return this.#dice.chance(0.2) ? [type, ...type.getInterfaces()] : [];
    if (!isInterfaceType(type) && !isUnionType(type)) return [];
    const objects = this.#schema.getPossibleTypes(type);
    // Of the many types that a node can have, most are not that of the one that comes.
    if (this.#dice.chance(0.35)) return [...objects];
    const interfaces = objects.flatMap((object) => object.getInterfaces());
    return [...new Set(interfaces)].filter((each) => each !== type);
  }

  #fragment(type: GraphQLNamedType, level: number, fragments: number): string {
    const selection = this.#selection(type, level, fragments);
    const directive = this.#directive();
    if (this.#dice.chance(0.7)) return `... on ${type.name}${directive} ${selection}`;
    const name = this.#dice.name("F");
    this.#fragments.push(`fragment ${name} on ${type.name} ${selection}`);
    // A fragment may stand twice.
    return `...${name}${directive}${this.#dice.chance(0.2) ? ` ...${name}` : ""}`;
  }

  #field(field: Field, parent: GraphQLNamedType, level: number): string {
    const type = getNamedType(field.type);
    if (leadsOn(field)) this.#related += 1;
    const args = this.#arguments.of(field, parent);
    const below = this.#selection(type, level + (leadsOn(field) ? 1 : 0));
    // An alias of its own, so that no two fields of one name clash.
    return `${this.#dice.name("f")}: ${field.name}${args}${this.#directive()} ${below}`;
  }

  #directive(): string {
    if (!this.#dice.chance(0.04)) return "";
    const which = this.#dice.oneOf(["skip", "include"]);
    // Mostly so that the field stays: what is left out hides all below it.
    const value = this.#dice.chance(0.75) === (which === "include");
    return ` @${which}(if: ${this.#dice.chance(0.5) ? value : this.#arguments.variable("Boolean!", value)})`;
  }
}

function partition<T>(values: readonly T[], isOne: (value: T) => boolean): [T[], T[]] {
  return [values.filter(isOne), values.filter((value) => !isOne(value))];
}

type Field = GraphQLField<unknown, unknown>;

/** Whether a field reads what stands elsewhere in the graph, or leads to fields that do. */
function leadsOn({ args, extensions, type }: Field): boolean {
  if (isLeafType(getNamedType(type))) return false;
  return args.length > 0 || "relations" in extensions || "isSameRow" in extensions;
}
