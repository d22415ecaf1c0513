import DataLoader from "dataloader";
import { Problem } from "../../errors.ts";
import type { Database, ReadScope } from "../database.ts";
import type { Batch } from "./batch.ts";
import { type Branch, estimate, type LookAhead, type Plan, rowsOf, within } from "./plan.ts";
import { readBatch } from "./read-batch.ts";

/** So many statements of a request may look ahead as far as the bounds allow, or more that look less far. */
const STATEMENTS_LOOKING_AHEAD = 4;

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
  /** Relationships that this request's statements may still read below others. */
  #left: number;
  readonly #loaders = new Map<Plan, DataLoader<string, Batch>>();

  /** @param bounds how far statements look ahead; null: each reads one relationship */
  constructor(database: Database, scope: ReadScope, bounds: LookAhead | null) {
    this.#database = database;
    this.#scope = scope;
    this.#bounds = bounds;
    this.#left = STATEMENTS_LOOKING_AHEAD * (bounds?.relationships ?? 0);
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

  /**
   * Each statement that looks ahead may be a new text, which the database has to plan: a document of many
   * roots has a few such statements, and reads the rest level by level.
   */
  #spend(plan: Plan, rows: number): readonly Branch[] {
    if (!this.#bounds) return [];
    const below = within(plan, rows, this.#bounds);
    const { relationships } = estimate(below, rows);
    if (relationships > this.#left) return [];
    this.#left -= relationships;
    return below;
  }

  /** When the database has not the memory for what is below, that is left to further batches. */
  async #read(plan: Plan, ids: readonly string[]): Promise<Batch[]> {
    const rows = rowsOf(plan.request, ids.length);
    const below = this.#spend(plan, rows);
    try {
      return await readBatch(this.#database, { ...plan, below }, ids, this.#scope);
    } catch (error) {
      const isTooMuch = error instanceof Problem && error.code === "TOO_MUCH_MEMORY";
      if (below.length === 0 || !isTooMuch) throw error;
      return readBatch(this.#database, { ...plan, below: [] }, ids, this.#scope);
    }
  }
}
