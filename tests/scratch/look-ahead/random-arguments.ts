import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import { orderOf } from "../../../src/graph/relations/compile.ts";
import { encodeCursor } from "../../../src/graph/relations/cursor.ts";
import { scopeOfPlan } from "../../../src/graphql/lists/pages.ts";
import { relationsOf } from "../../../src/graphql/relations/relation.ts";
import { kindOf } from "../../../src/model/ids.ts";
import { ENTITY_KINDS } from "../../../src/model/things.ts";
import { ID_KINDS } from "../../support/lists.ts";
import type { Dice } from "./dice.ts";

/** A value as a variable holds it, and as a document says it. */
interface Value {
  json: unknown;
  text: string;
}

type Field = GraphQLField<unknown, unknown>;

/** The arguments of searches, which begin at entities. */
const OF_SEARCHES: ReadonlySet<string> = new Set(["from", "to", "of", "joined", "avoid"]);

/** Values behind which rows may stand, in whatever order they are. */
const KEYS = ["", "2017-08", "K", "person/k", "zzz"];
const DAYS = { from: ["2009-12-01", "2013-05-05"], until: ["2017-08-03", "2020-01-01"] };
const TEXTS = ["Houston", "mayor", "Texas", "California", "department", "Lee", "zzz"];
/** Where any other text is refused. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  region: ["Texas", "CA", "Québec"],
  country: ["US", "ca"],
};

/** What an argument is called in `ID_KINDS`: `ids` are of anything, but for fields that join entities. */
function nameOf(field: Field, { name }: GraphQLArgument): string {
  if (name === "id") return field.name;
  return name === "ids" && field.name !== "nodes" ? "joined" : name;
}

/** Makes arguments for a document's fields, and the variables of which some are. */
export class RandomArguments {
  readonly variables: { name: string; type: string; value: unknown }[] = [];
  readonly #ids: readonly string[];
  readonly #dice: Dice;
  /** At most one bad cursor: where two leave no answer, either may be the one that is told of. */
  #hasStranger = false;

  constructor(ids: readonly string[], dice: Dice) {
    this.#ids = ids;
    this.#dice = dice;
  }

  /** A variable of that value. */
  variable(type: string, value: unknown): string {
    const name = this.#dice.name("v");
    this.variables.push({ name, type, value });
    return `$${name}`;
  }

  /** A field's arguments, in brackets if there are any. */
  of(field: Field, parent: GraphQLNamedType): string {
    const sizes = ["first", "last"].filter((size) => field.args.some(({ name }) => name === size));
    const [forward, backward] = sizes;
    const size = backward && this.#dice.chance(0.25) ? backward : forward;
    const chosen = field.args.filter(({ name, type }) => {
      // Of somebody or to somebody: without either, it is refused.
      if (isNonNullType(type) || (field.name === "unanswered" && name === "to")) return true;
      if (sizes.includes(name)) return name === size && this.#dice.chance(0.97);
      return !["after", "before"].includes(name) && this.#dice.chance(0.12);
    });
    const args = chosen.map((arg) => `${arg.name}: ${this.#argument(field, arg)}`);
    if (backward && chosen.every(({ name }) => name === size) && this.#dice.chance(0.1)) {
      const cursor = JSON.stringify(this.#cursorFor(field, parent));
      args.push(`${size === backward ? "before" : "after"}: ${cursor}`);
      if (chosen.length === 0 && size === backward) args.push(`${backward}: 2`);
    }
    return args.length > 0 ? `(${args.join(", ")})` : "";
  }

  #argument(field: Field, arg: GraphQLArgument): string {
    const value = this.#valueOf(nameOf(field, arg), arg.type);
    return this.#dice.valueChance(0.3) ? this.variable(String(arg.type), value.json) : value.text;
  }

  #valueOf(name: string, type: GraphQLInputType): Value {
    if (isNonNullType(type)) return this.#valueOf(name, type.ofType);
    if (isListType(type)) {
      const length = this.#lengthOf(name);
      const drawn = Array.from({ length }, () => this.#valueOf(name, type.ofType));
      const items = [...new Map(drawn.map((item) => [item.text, item])).values()];
      return { json: items.map(({ json }) => json), text: `[${items.map(({ text }) => text)}]` };
    }
    if (isInputObjectType(type)) {
      const fields = this.#dice
        .some(
          Object.values(type.getFields()).filter((field) => !field.deprecationReason),
          1,
          2,
        )
        .map((field) => ({ name: field.name, ...this.#valueOf(field.name, field.type) }));
      return {
        json: Object.fromEntries(fields.map((field) => [field.name, field.json])),
        text: `{${fields.map((field) => `${field.name}: ${field.text}`).join(", ")}}`,
      };
    }
    if (isEnumType(type)) {
      // An order is part of the shape; a filter's word is not.
      const values = type.getValues();
      const isOrder = name === "orderBy";
      const { name: value } = isOrder ? this.#dice.oneOf(values) : this.#dice.oneValueOf(values);
      return { json: value, text: value };
    }
    const json = this.#scalar(name, type.name);
    return { json, text: JSON.stringify(json) };
  }

  #lengthOf(name: string): number {
    if (name === "ids") return this.#dice.value(4, 12);
    return name === "joined" ? this.#dice.value(2, 4) : this.#dice.value(1, 2);
  }

  #scalar(name: string, type: string): unknown {
    // Few sizes out of bounds: such a document is refused before anything is read.
    if (type === "Int") {
      const most = name === "depth" ? 3 : 4;
      return this.#dice.valueChance(0.003) ? 101 : this.#dice.value(1, most);
    }
    if (type === "Boolean") return this.#dice.valueChance(0.5);
    if (type === "Day") return this.#dice.oneValueOf(name === "from" ? DAYS.from : DAYS.until);
    return type === "ID" ? this.#id(name) : this.#dice.oneValueOf(PLACES[name] ?? TEXTS);
  }

  /** Mostly of the kind that the field looks up, so that something is found. */
  #id(name: string): string {
    const kinds: readonly string[] = name === "entity" ? ENTITY_KINDS : (ID_KINDS[name] ?? [name]);
    const fitting = this.#ids.filter((id) => kinds.some((kind) => kind === kindOf(id)));
    const from = this.#dice.valueChance(0.99) ? fitting : this.#ids;
    // A graph may have none of a kind: then one of another would be refused each time. A search refuses
    // whom it does not know.
    const isKnown = this.#dice.valueChance(OF_SEARCHES.has(name) ? 0.997 : 0.97);
    return from.length > 0 && isKnown ? this.#dice.oneValueOf(from) : `${kinds[0]}/nobody`;
  }

  /** A cursor of the list's own, as long as it has no other arguments than a size; or a stranger's. */
  #cursorFor(field: Field, parent: GraphQLNamedType): string {
    const [relation] = relationsOf(field);
    const isStranger = this.#dice.valueChance(0.05) && !this.#hasStranger;
    if (!relation || isStranger) {
      this.#hasStranger = true;
      return "a stranger's";
    }
    const orderBy = field.args.find(({ name }) => name === "orderBy")?.defaultValue;
    const relationship = relation.relationshipOf(parent.name);
    const requested = { rows: true, more: false, total: false, cursors: true };
    const request = relation.requestOf(relationship, { orderBy }, requested);
    const key = this.#dice.oneValueOf(KEYS);
    const { keys } = orderOf(relationship, request.shape.order);
    return encodeCursor(
      scopeOfPlan({ relationship, request }),
      keys.map(() => key),
    );
  }
}
