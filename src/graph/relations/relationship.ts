import { type CypherFile, claimCypherFile } from "../cypher-file.ts";
import type { Columns, RowOf } from "./columns.ts";
import type { Filter } from "./filter.ts";
import { parseRelationshipBody, type RelationshipBody } from "./relationship-body.ts";

/**
 * A total order of a relationship's rows. All keys sort in the same direction, so that one index
 * can serve it forward and backward.
 */
export interface Order {
  /**
   * Expressions on `node` and `link` that are never null; the last one is unique among a parent's
   * rows.
   */
  keys: readonly string[];
  descending?: boolean;
  /** The first key is a number, from 0 on; all others are texts. */
  byNumber?: true;
  /**
   * The index that serves the order, and the index's leading keys, which are the same for all rows.
   */
  index?: { name: string; constant: readonly string[] };
}

/** The declaration of a relationship; its Cypher is in the file. */
export interface RelationshipDeclaration<N extends Columns, L extends Columns, O extends string> {
  /** The path below `cypher/`; a file without `parent` is a root. */
  file: string;
  node: N;
  link?: L;
  /** The names that the file reads from `$args`. */
  args?: readonly string[];
  orders: Readonly<Record<O, Order>>;
  /** The filters that a client can use on the rows. */
  filters?: readonly Filter[];
  /**
   * A pattern around `parent` whose degree is the number of rows, if the file's own pattern is not
   * a single hop.
   */
  degree?: string;
}

/** A relationship ready to be run: its parsed file plus its declaration. */
export interface Relationship<
  N extends Columns = Columns,
  L extends Columns = Columns,
  O extends string = string,
> extends RelationshipBody {
  cypher: CypherFile;
  node: N;
  link: L;
  orders: Readonly<Record<O, Order>>;
  filters: readonly Filter[];
  /** Used only to type its rows. */
  $node?: RowOf<N>;
  $link?: RowOf<L>;
}

const declared: Relationship[] = [];

/**
 * Declares a relationship, once; the batch loader and the compiler both read it.
 * @throws Error when the file does not have the form that `relationship-body.ts` describes
 */
export function relationship<
  N extends Columns,
  O extends string,
  L extends Columns = Record<never, never>,
>(declaration: RelationshipDeclaration<N, L, O>): Relationship<N, L, O> {
  const args = (declaration.args ?? []).map((name) => `args.${name}`);
  const cypher = claimCypherFile(declaration.file, args);
  const body = parseRelationshipBody(cypher);
  const made: Relationship<N, L, O> = {
    cypher,
    ...body,
    degree: declaration.degree ?? body.degree,
    node: declaration.node,
    link: (declaration.link ?? {}) as L,
    orders: declaration.orders,
    filters: declaration.filters ?? [],
  };
  declared.push(made);
  return made;
}

/** Every relationship that loaded modules have declared. The tests run EXPLAIN on each. */
export function declaredRelationships(): readonly Relationship[] {
  return declared;
}
