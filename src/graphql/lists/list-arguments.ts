import type { InputRef } from "@pothos/core";
import type { Relationship } from "../../graph/relations/relationship.ts";
import type { FilterInput } from "./filter-input.ts";
import type { Orders } from "./orders.ts";

/** What a reader may say of a list beside its page. */
export interface ListOptions {
  /** The enum of which the reader chooses with `orderBy`, and what holds when they don't. */
  order: Orders;
  filter?: FilterInput;
  /** Where the rows come with dated links: the sentence of the argument `validOn`. */
  validOn?: string;
}

/** A list's order, and a value for each name that the relationship's filters read: null asks for nothing. */
export interface ListArguments {
  order: string;
  args: Readonly<Record<string, unknown>>;
}

export const LINKS_VALID_ON =
  "Only what may have held on this day: a link that had certainly not begun, or had certainly ended, is left out.";

/** The arguments as Pothos takes them. */
export function listArguments({ order, filter, validOn }: ListOptions): Record<string, Argument> {
  return {
    orderBy: {
      type: order.ref,
      defaultValue: order.usual,
      description: "In which order.",
    },
    ...(filter ? { filter: { type: filter.ref, description: filter.description } } : {}),
    ...(validOn ? { validOn: { type: "Day", description: validOn } } : {}),
  };
}

interface Argument {
  type: InputRef<unknown> | "Day";
  defaultValue?: string;
  description: string;
}

/**
 * What a reader asks for.
 * @param given the field's arguments, by their GraphQL names
 * @throws Problem BAD_ARGUMENT for a value that makes no sense
 */
export function readListArguments(
  { order, filter, validOn }: ListOptions,
  given: Readonly<Record<string, unknown>>,
): ListArguments {
  const words = (given.filter ?? {}) as Record<string, never>;
  const args: Record<string, unknown> = {};
  for (const [word, { toArgument }] of Object.entries(filter?.fields ?? {})) {
    args[word] = words[word] == null ? null : toArgument(`filter.${word}`, words[word]);
  }
  if (validOn) args.validOn = given.validOn ?? null;
  return { order: String(given.orderBy ?? order.usual), args };
}

/**
 * Compares what the schema offers with what the relationship has, when the schema is built.
 * @throws Error when there is an order or a filter of which only one of the two knows
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
