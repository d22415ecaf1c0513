import DataLoader from "dataloader";
import { Problem } from "../../errors.ts";
import type { Database } from "../database.ts";
import type { ReadScope } from "../scope.ts";
import type { Batch } from "./batch.ts";
import { joinLookUps } from "./join-look-ups.ts";
import {
  estimateBelow,
  estimatedRows,
  type LookAhead,
  levelsWithin,
  type ReadPlan,
} from "./plan.ts";
import { readBatch } from "./read-batch.ts";
import type { Relationship } from "./relationship.ts";

/**
 * How many statements of a request may look ahead up to the full bounds; more may if they look
 * ahead less.
 */
const STATEMENTS_LOOKING_AHEAD = 4;

/** The parent id of a root's rows. */
export const NO_PARENT = "";

interface LookUp {
  plan: ReadPlan;
  id: string;
}

/**
 * One request's loaders. A plan that is requested for many parents in one tick is read in one
 * statement, along with as much below it as the bounds allow.
 */
export class Loaders {
  readonly #database: Database;
  readonly #scope: ReadScope;
  readonly #bounds: LookAhead | null;
  /** How many more relationships this request's statements may read below others. */
  #budget: number;
  readonly #byPlan = new Map<ReadPlan, DataLoader<string, Batch>>();
  readonly #lookUps = new Map<Relationship, DataLoader<LookUp, Batch>>();

  /** @param bounds how far statements look ahead; null: each statement reads one relationship */
  constructor(database: Database, scope: ReadScope, bounds: LookAhead | null) {
    this.#database = database;
    this.#scope = scope;
    this.#bounds = bounds;
    this.#budget = STATEMENTS_LOOKING_AHEAD * (bounds?.relationships ?? 0);
  }

  /**
   * One parent's rows of a plan's relationship.
   * @param plan the same object for all callers that need the same rows: different objects can't
   *   share a statement
   * @throws Problem as `readBatch` does
   */
  related(plan: ReadPlan, parentId: string): Promise<Batch> {
    let loader = this.#byPlan.get(plan);
    if (!loader) {
      loader = new DataLoader((ids) => this.#read(plan, ids));
      this.#byPlan.set(plan, loader);
    }
    return loader.load(parentId);
  }

  /**
   * Looks up something by its id. Like `related`, but for relationships whose parents are ids;
   * several plans share one statement, so a document's aliases do too.
   * @throws Problem as `readBatch` does
   */
  lookUp(plan: ReadPlan, id: string): Promise<Batch> {
    let loader = this.#lookUps.get(plan.relationship);
    if (!loader) {
      loader = new DataLoader((lookUps) => this.#readLookUps(lookUps), { cache: false });
      this.#lookUps.set(plan.relationship, loader);
    }
    return loader.load({ plan, id });
  }

  async #readLookUps(lookUps: readonly LookUp[]): Promise<Batch[]> {
    const ids = [...new Set(lookUps.map(({ id }) => id))];
    const batches = await this.#read(joinLookUps(lookUps), ids);
    const byId = new Map(ids.map((id, index) => [id, batches[index]]));
    return lookUps.map(({ id }) => byId.get(id) ?? { rows: [], total: 0 });
  }

  /**
   * If the database does not have enough memory for the levels below, those are left to later
   * batches.
   */
  async #read(plan: ReadPlan, ids: readonly string[]): Promise<Batch[]> {
    const levels = this.#levelsOf(plan, ids.length);
    try {
      return await readBatch(this.#database, plan, levels, ids, this.#scope);
    } catch (error) {
      const isTooMuch = error instanceof Problem && error.code === "TOO_MUCH_MEMORY";
      if (levels === 0 || !isTooMuch) throw error;
      return readBatch(this.#database, plan, 0, ids, this.#scope);
    }
  }

  /**
   * How many levels a statement reads below its batch. Each statement that looks ahead may be a new
   * text that the database has to plan, so a document with many roots gets a few such statements
   * and reads the rest level by level.
   */
  #levelsOf(plan: ReadPlan, parents: number): number {
    if (!this.#bounds) return 0;
    const rows = estimatedRows(plan.request, parents);
    const levels = levelsWithin(plan, rows, this.#bounds);
    const { relationships } = estimateBelow(plan, rows, levels);
    if (relationships > this.#budget) return 0;
    this.#budget -= relationships;
    return levels;
  }
}
