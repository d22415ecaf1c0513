import DataLoader from "dataloader";
import { type Batch, type BatchArguments, readBatch } from "./batch.ts";
import type { Columns } from "./columns.ts";
import type { Database, ReadScope } from "./database.ts";
import type { Relationship } from "./relationship.ts";

/** Reads the rows that have these ids, in any order; ids that nothing has are left out. */
export type ReadByIds<Row extends { id: string }> = (
  database: Database,
  ids: readonly string[],
  scope: ReadScope,
) => Promise<readonly Row[]>;

/** The parent of a root's rows. */
export const NO_PARENT = "";

/**
 * One request's loaders: whatever is asked of a relationship in one tick, with the same arguments,
 * is read for all parents in one statement. Keys are strings: loaders compare them by identity.
 */
export class Loaders {
  readonly #database: Database;
  readonly #scope: ReadScope;
  readonly #related = new Map<string, DataLoader<string, Batch>>();
  readonly #byId = new Map<unknown, DataLoader<string, { id: string } | null>>();

  constructor(database: Database, scope: ReadScope) {
    this.#database = database;
    this.#scope = scope;
  }

  /** One parent's rows of a relationship. */
  async related<N extends Columns, L extends Columns, O extends string>(
    relationship: Relationship<N, L, O>,
    parentId: string,
    request: BatchArguments,
  ): Promise<Batch<N, L>> {
    // Arguments are part of the key: parents that are asked for different pages can't share a statement.
    const key = `${relationship.cypher.file} ${JSON.stringify(request)}`;
    let loader = this.#related.get(key);
    if (!loader) {
      loader = new DataLoader((ids) =>
        readBatch(this.#database, relationship, ids, request, this.#scope),
      );
      this.#related.set(key, loader);
    }
    return (await loader.load(parentId)) as Batch<N, L>;
  }

  /** The row that has this id, or null. */
  async byId<Row extends { id: string }>(read: ReadByIds<Row>, id: string): Promise<Row | null> {
    let loader = this.#byId.get(read);
    if (!loader) {
      loader = new DataLoader(async (ids) => {
        const rows = await read(this.#database, ids, this.#scope);
        const byId = new Map(rows.map((row) => [row.id, row]));
        return ids.map((wanted) => byId.get(wanted) ?? null);
      });
      this.#byId.set(read, loader);
    }
    return (await loader.load(id)) as Row | null;
  }
}
