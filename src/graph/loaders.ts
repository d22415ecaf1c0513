import DataLoader from "dataloader";
import { Problem } from "../errors.ts";
import type { Batch } from "./batch.ts";
import type { Database, ReadScope } from "./database.ts";
import { type LookAhead, type Plan, rowsOf, within } from "./plan.ts";
import { readBatch } from "./read-batch.ts";

/** The parent of a root's rows. */
export const NO_PARENT = "";

/**
 * One request's loaders: for whatever many parents a plan is asked for in one tick, it is read in one
 * statement, with as much below it as the bounds allow.
 */
export class Loaders {
  readonly #database: Database;
  readonly #scope: ReadScope;
  readonly #bounds: LookAhead | null;
  readonly #loaders = new Map<Plan, DataLoader<string, Batch>>();

  /** @param bounds how far statements look ahead; null: each reads one relationship */
  constructor(database: Database, scope: ReadScope, bounds: LookAhead | null) {
    this.#database = database;
    this.#scope = scope;
    this.#bounds = bounds;
  }

  /**
   * One parent's rows of a plan's relationship.
   * @param plan the same object for all that ask for the same: others can't share a statement
   * @throws Problem as `readBatch` does
   */
  related(plan: Plan, parentId: string): Promise<Batch> {
    let loader = this.#loaders.get(plan);
    if (!loader) {
      loader = new DataLoader((ids) => this.#read(plan, ids));
      this.#loaders.set(plan, loader);
    }
    return loader.load(parentId);
  }

  /** When the database has not the memory for what is below, that is left to further batches. */
  async #read(plan: Plan, ids: readonly string[]): Promise<Batch[]> {
    const rows = rowsOf(plan.request, ids.length);
    const below = this.#bounds ? within(plan, rows, this.#bounds) : [];
    try {
      return await readBatch(this.#database, { ...plan, below }, ids, this.#scope);
    } catch (error) {
      const isTooMuch = error instanceof Problem && error.code === "TOO_MUCH_MEMORY";
      if (below.length === 0 || !isTooMuch) throw error;
      return readBatch(this.#database, { ...plan, below: [] }, ids, this.#scope);
    }
  }
}
