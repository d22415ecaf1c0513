/** How a value reads in TypeScript. `text?` may be null. */
type ColumnType = "text" | "text?" | "texts" | "integer";

/** One selectable value of a node or a link. */
export interface Column<T extends ColumnType = ColumnType> {
  type: T;
  /** The Cypher that reads it from the variable; by default the property of the column's name. */
  read?: (variable: string) => string;
}

export type Columns = Readonly<Record<string, Column>>;

interface ValueOf {
  text: string;
  "text?": string | null;
  texts: readonly string[];
  integer: number;
}

/** The plain object that a positional list of these columns becomes. */
export type RowOf<C extends Columns> = { readonly [K in keyof C]: ValueOf[C[K]["type"]] };

function column<T extends ColumnType>(type: T) {
  return (read?: (variable: string) => string): Column<T> => (read ? { type, read } : { type });
}

export const text = column("text");
export const optionalText = column("text?");
export const texts = column("texts");
export const integer = column("integer");

/** Those of the columns that have these names, in their own order. */
export function selectColumns(columns: Columns, names: ReadonlySet<string> | null): Columns {
  if (!names) return columns;
  return Object.fromEntries(Object.entries(columns).filter(([name]) => names.has(name)));
}

/** The Cypher expressions that read the columns from a variable, in the order of their names in the declaration. */
export function columnExpressions(columns: Columns, variable: string): string[] {
  return Object.entries(columns).map(([name, { read, type }]) => {
    const value = read ? read(variable) : `${variable}.${name}`;
    return type === "texts" ? `coalesce(${value}, [])` : value;
  });
}

/**
 * Makes a reader of positional lists: the values from `offset` on, under the columns' names. Made
 * once for a batch, as what it needs of the columns is the same for all its rows.
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
