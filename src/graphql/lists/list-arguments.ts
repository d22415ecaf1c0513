import type { InputRef } from "@pothos/core";
import { Problem } from "../../errors.ts";
import type { Database } from "../../graph/database.ts";
import type { Relationship } from "../../graph/relations/relationship.ts";
import type { ReadScope } from "../../graph/scope.ts";

/** The orders that a client can choose with `orderBy`, and the default. */
export interface Orders {
  ref: InputRef<string>;
  names: readonly string[];
  usual: string;
}

/**
 * One word of a filter: its type, its description, and how its value becomes an argument of the
 * Cypher.
 */
export interface FilterWord {
  /** In a list, the client may pass one value or several. */
  type: InputRef<unknown> | [InputRef<unknown>] | ["ID"] | ["String"] | "Boolean";
  description: string;
  /** The word that has taken its place: what is given for this one is given for that. */
  replacedBy?: string;
  /** @throws Problem BAD_ARGUMENT for an invalid value */
  toArgument(name: string, value: unknown): unknown;
  /** What has to be asked of the database to know whether a value makes sense. */
  laterCheck?(name: string, value: unknown): LaterCheck;
}

/** @throws Problem BAD_ARGUMENT */
export type LaterCheck = (database: Database, scope: ReadScope) => Promise<void>;

export type FilterWords = Readonly<Record<string, FilterWord>>;

/** A list's filter: the input type, and its words. */
export interface FilterInput {
  ref: InputRef<unknown>;
  description: string;
  words: FilterWords;
}

/** The arguments that a list takes besides those of its page. */
export interface ListOptions {
  /** The enum and default of `orderBy`. */
  order: Orders;
  filter?: FilterInput;
  /** If the rows have dated links: the description of the argument `validOn`. */
  validOn?: string;
}

/**
 * A list's order, and a value for each name that the relationship's filters read; null filters
 * nothing.
 */
export interface ListArguments {
  order: string;
  args: Readonly<Record<string, unknown>>;
}

export const CERTAINLY =
  "With `validOn`: only what certainly held on that day, as it is known to have begun by then and not to have ended.";

export const LINKS_VALID_ON =
  "Only what may have held on this day: a link that had certainly not begun, or had certainly ended, is left out.";

/**
 * Reads the order and the filter from a field's arguments.
 * @param given the field's arguments, by their GraphQL names
 * @throws Problem BAD_ARGUMENT for an invalid value
 */
export function readListArguments(
  { order, filter, validOn }: ListOptions,
  given: Readonly<Record<string, unknown>>,
): ListArguments {
  const asked = (given.filter ?? {}) as Readonly<Record<string, unknown>>;
  const args: Record<string, unknown> = {};
  for (const [word, { toArgument, replacedBy }] of Object.entries(filter?.words ?? {})) {
    const value = asked[word] == null ? null : toArgument(`filter.${word}`, asked[word]);
    if (!replacedBy) args[word] ??= value;
    else if (value !== null) {
      if (asked[replacedBy] != null) {
        const message = `\`filter.${word}\` is the old name of \`filter.${replacedBy}\`: give one of them.`;
        throw new Problem("BAD_ARGUMENT", message);
      }
      args[replacedBy] = value;
    }
  }
  if (validOn) {
    args.validOn = given.validOn ?? null;
    args.certainly = given.certainly === true ? true : null;
    if (args.certainly && args.validOn === null) {
      throw new Problem("BAD_ARGUMENT", "`certainly` needs a day: give `validOn` too.");
    }
  }
  return { order: String(given.orderBy ?? order.usual), args };
}

/** What has to be asked of the database before anything is read. */
export function laterChecksOf(
  { filter }: ListOptions,
  given: Readonly<Record<string, unknown>>,
): LaterCheck[] {
  const asked = (given.filter ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(filter?.words ?? {}).flatMap(([word, { laterCheck }]) =>
    asked[word] == null || !laterCheck ? [] : [laterCheck(`filter.${word}`, asked[word])],
  );
}

/**
 * Checks, when the schema is built, that the schema and the relationship offer the same orders and
 * filters.
 * @throws Error when only one of the two has an order or a filter
 */
export function checkListOptions(relationship: Relationship, options: ListOptions): void {
  const { file } = relationship.cypher;
  const { order, args } = {
    order: options.order.names,
    args: Object.keys(readListArguments(options, {}).args),
  };
  const has = Object.keys(relationship.orders);
  const reads = relationship.filters.flatMap((filter) => filter.args);
  if (String(order.toSorted()) !== String(has.toSorted())) {
    throw new Error(`cypher/${file} has the orders ${has}, but the schema offers ${order}.`);
  }
  if (String(args.toSorted()) !== String([...new Set(reads)].toSorted())) {
    throw new Error(`cypher/${file} has filters for ${reads}, but the schema offers ${args}.`);
  }
}
