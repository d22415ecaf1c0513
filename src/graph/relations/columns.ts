/** The type of a value as the database returns it. `text?` and `number?` may be null. */
type ColumnType = "text" | "text?" | "texts" | "integer" | "integers" | "number?" | "flag";

/** One selectable value of a node or a link; `Value` is its TypeScript type. */
export interface Column<Value = unknown> {
  type: ColumnType;
  /**
   * The Cypher expression that reads it from the variable; defaults to the property with the
   * column's name.
   */
  read?: (variable: string) => string;
  /** Used only for typing: never set at run time. */
  $value?: Value;
}

export type Columns = Readonly<Record<string, Column>>;

/** The object that a positional list of these columns is turned into. */
export type RowOf<C extends Columns> = {
  readonly [K in keyof C]: C[K] extends Column<infer Value> ? Value : never;
};

type Read = Column["read"];

/** Text that is never null; `text<Word<"Act">>()` is one of a vocabulary's words. */
export function text<Value extends string = string>(read?: Read): Column<Value> {
  return { type: "text", ...(read ? { read } : {}) };
}

export function optionalText<Value extends string = string>(read?: Read): Column<Value | null> {
  return { type: "text?", ...(read ? { read } : {}) };
}

export function texts(read?: Read): Column<readonly string[]> {
  return { type: "texts", ...(read ? { read } : {}) };
}

export function integer(): Column<number> {
  return { type: "integer" };
}

export function integers(read: Read): Column<readonly number[]> {
  return { type: "integers", ...(read ? { read } : {}) };
}

export function optionalNumber(): Column<number | null> {
  return { type: "number?" };
}

/** A property that is there, and true, or absent. */
export function flag(): Column<boolean> {
  return { type: "flag" };
}

/** The columns with these names, in declaration order; all columns for null. */
export function selectColumns(columns: Columns, names: ReadonlySet<string> | null): Columns {
  if (!names) return columns;
  return Object.fromEntries(Object.entries(columns).filter(([name]) => names.has(name)));
}

/** The names of the columns that are properties, in declaration order. */
export function propertyNames(columns: Columns): string[] {
  return Object.keys(columns).filter((name) => !columns[name]?.read);
}

/** The names of the columns that have an expression of their own, in declaration order. */
export function computedNames(columns: Columns): string[] {
  return Object.keys(columns).filter((name) => columns[name]?.read);
}

/**
 * The Cypher expressions that read the columns from a variable: the properties named in a
 * parameter, as one list, then each column that has an expression of its own. The names are a
 * parameter so that selecting other properties is no new text to plan. Neo4j took 110 ms to plan a
 * list of 14 properties written out and 44 ms to plan this one, and reads both equally fast.
 */
export function columnExpressions(columns: Columns, variable: string, names: string): string[] {
  const reads = Object.values(columns).flatMap(({ read }) => read?.(variable) ?? []);
  return [`[name IN ${names} | ${variable}[name]]`, ...reads];
}

/** How many values of a row the columns take: the list of properties, and one for each other. */
export function countValues(columns: Columns): number {
  return 1 + computedNames(columns).length;
}

/** What is read where a node or link has no such property. */
const ABSENT: Readonly<Record<ColumnType, unknown>> = {
  text: null,
  "text?": null,
  texts: [],
  integer: null,
  integers: [],
  "number?": null,
  flag: false,
};

/**
 * Makes a function that turns the values of `columnExpressions`, from `offset` on, into an object
 * with the columns' names. Made once per batch, because the columns are the same for all of its
 * rows.
 */
export function rowReader<C extends Columns>(
  columns: C,
  offset: number,
): (values: readonly unknown[]) => RowOf<C> {
  const properties = propertyNames(columns).map(
    (name) => [name, ABSENT[columns[name]?.type ?? "text?"]] as const,
  );
  const computed = computedNames(columns);
  return (values) => {
    const row: Record<string, unknown> = {};
    const stored = values[offset] as readonly unknown[];
    properties.forEach(([name, absent], index) => {
      row[name] = stored[index] ?? absent;
    });
    computed.forEach((name, index) => {
      row[name] = values[offset + 1 + index];
    });
    return row as RowOf<C>;
  };
}
