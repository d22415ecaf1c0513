import { closeSync, openSync, writeSync } from "node:fs";

export type CsvValue = string | number | readonly string[] | null | undefined;

const BUFFERED_CHARACTERS = 1 << 20;

/** A CSV file for Neo4j's importer: an empty value is a missing property. */
export class CsvFile {
  readonly path: string;
  rows = 0;
  readonly #columns: readonly string[];
  readonly #file: number;
  #buffer = "";

  /**
   * @param columns the properties' names, each followed by a colon and the importer's type if it is
   *   not text
   */
  constructor(path: string, columns: readonly string[]) {
    this.path = path;
    this.#columns = columns.map((column) => column.split(":", 1)[0] || column);
    this.#file = openSync(path, "w");
    this.#buffer = `${columns.join(",")}\n`;
  }

  /**
   * Adds a row.
   * @throws Error for a value without a column, which would otherwise be lost silently
   */
  add(values: Readonly<Record<string, CsvValue>>): void {
    const cells = this.#columns.map((column) => cell(values[column]));
    const strange = Object.keys(values).find((name) => !this.#columns.includes(name));
    if (strange) throw new Error(`${this.path} has no column for ${strange}.`);
    this.#buffer += `${cells.join(",")}\n`;
    this.rows += 1;
    if (this.#buffer.length > BUFFERED_CHARACTERS) this.#flush();
  }

  close(): void {
    this.#flush();
    closeSync(this.#file);
  }

  #flush(): void {
    writeSync(this.#file, this.#buffer);
    this.#buffer = "";
  }
}

function cell(value: CsvValue): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return String(value);
  const text = typeof value === "string" ? value : value.join(";");
  return `"${text.replaceAll('"', '""')}"`;
}
