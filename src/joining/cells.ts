import type { ReadNeighbors } from "../paths/side.ts";

/** Two entities of different cells that one hop joins, and how far apart that makes the cells' starts. */
export interface Bridge {
  from: string;
  to: string;
  length: number;
}

interface Place {
  /** The start of its cell. */
  cell: string;
  /** The next entity on the way to the start; null at the start itself. */
  toStart: string | null;
}

/** How many entities a hop leads to from an entity that nobody has looked at yet: a guess. */
const USUAL_NEIGHBORS = 25;

/**
 * What a search knows around several starts: all within `radius` hops of one of them, each in the
 * cell of the start that is nearest. Of several that are as near it is in that of the least id.
 */
export class Cells {
  radius = 0;
  /** How many neighbors were read. */
  size = 0;
  readonly #read: ReadNeighbors;
  readonly #degrees: number;
  readonly #places = new Map<string, Place>();
  readonly #distances = new Map<string, number>();
  readonly #neighbors = new Map<string, readonly string[]>();
  /** The hubs that were not passed, by the cell from which they were met. */
  readonly #hubs = new Map<string, Map<string, number>>();
  #frontier: readonly string[];

  /** @param starts sorted by id, with the number of links that each has */
  constructor(starts: readonly { id: string; degree: number }[], read: ReadNeighbors) {
    this.#read = read;
    this.#degrees = starts.reduce((sum, { degree }) => sum + degree, 0);
    this.#frontier = starts.map(({ id }) => id);
    for (const { id } of starts) {
      this.#places.set(id, { cell: id, toStart: null });
      this.#distances.set(id, 0);
      this.#hubs.set(id, new Map());
    }
  }

  /** What the next level costs, in neighbors. */
  get cost(): number {
    return this.radius === 0 ? this.#degrees : this.#frontier.length * USUAL_NEIGHBORS;
  }

  /** The cells that can still grow. */
  get growing(): ReadonlySet<string> {
    return new Set(this.#frontier.map((id) => this.cellOf(id)));
  }

  /** The start that is nearest to an entity within the radius. */
  cellOf(id: string): string {
    return this.#places.get(id)?.cell ?? id;
  }

  /** Empty for what was not looked at. */
  neighborsOf(id: string): readonly string[] {
    return this.#neighbors.get(id) ?? [];
  }

  /** The hubs at a cell's edge that were not passed, with their degrees. */
  hubsOf(cell: string): ReadonlyMap<string, number> {
    return this.#hubs.get(cell) ?? new Map();
  }

  /** The way from an entity to the start of its cell, both included. */
  wayToStart(id: string): string[] {
    const way = [id];
    for (let next = this.#places.get(id)?.toStart; next; next = this.#places.get(next)?.toStart) {
      way.push(next);
    }
    return way;
  }

  /**
   * Grows all cells by a hop, in one read.
   * @returns the bridges that only this level shows. With a radius of r, all of up to 2r hops have
   *   been shown: of a longer one, both ends lie r hops or more from their starts.
   */
  async grow(): Promise<Bridge[]> {
    const rows = new Map((await this.#read(this.#frontier)).map((row) => [row.id, row]));
    const next: string[] = [];
    for (const id of this.#frontier) {
      const { others = [], hubs = [] } = rows.get(id) ?? {};
      const sorted = [...others].sort();
      const cell = this.cellOf(id);
      this.#neighbors.set(id, sorted);
      this.size += sorted.length;
      for (const [hub, degree] of hubs) this.#hubs.get(cell)?.set(hub, degree);
      for (const other of sorted) {
        if (this.#places.has(other)) continue;
        this.#places.set(other, { cell, toStart: id });
        this.#distances.set(other, this.radius + 1);
        next.push(other);
      }
    }
    const bridges = this.#frontier.flatMap((id) => this.#bridgesFrom(id));
    // In the order of cells, as the starts are, so that the least of several cells reaches an entity first.
    this.#frontier = next;
    this.radius += 1;
    return bridges;
  }

  #bridgesFrom(from: string): Bridge[] {
    const bridges: Bridge[] = [];
    for (const to of this.neighborsOf(from)) {
      const distance = this.#distances.get(to) ?? 0;
      // What lies nearer was looked at before, and has shown the bridge.
      if (distance < this.radius || this.cellOf(from) === this.cellOf(to)) continue;
      bridges.push({ from, to, length: this.radius + 1 + distance });
    }
    return bridges;
  }
}
