/** The type of a value as the database returns it. `text?` and `number?` may be null. */
type ColumnType = "text" | "text?" | "texts" | "integer" | "number?" | "flag";

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

export function texts(): Column<readonly string[]> {
  return { type: "texts" };
}

export function integer(): Column<number> {
  return { type: "integer" };
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

/** The Cypher expressions that read the columns from a variable, in declaration order. */
export function columnExpressions(columns: Columns, variable: string): string[] {
  return Object.entries(columns).map(([name, { read, type }]) => {
    const value = read ? read(variable) : `${variable}.${name}`;
    if (type === "texts") return `coalesce(${value}, [])`;
    return type === "flag" ? `coalesce(${value}, false)` : value;
  });
}

/**
 * Makes a function that turns a positional list, from `offset` on, into an object with the columns'
 * names. Made once per batch, because the columns are the same for all of its rows.
 */
export function rowReader<C extends Columns>(
  columns: C,
  offset: number,
): (values: readonly unknown[]) => RowOf<C> {
  const names = Object.keys(columns);
  return (values) => {
    const row: Record<string, unknown> = {};
    names.forEach((name, index) => {
      row[name] = values[offset + index];
    });
    return row as RowOf<C>;
  };
}
