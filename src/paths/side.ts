/** What one hop leads to from an entity; hubs with their degrees are not passed. */
export interface Neighbors {
  id: string;
  others: readonly string[];
  hubs: readonly (readonly [id: string, degree: number])[];
}

/** Reads what one hop leads to from each of these. */
export type ReadNeighbors = (frontier: readonly string[]) => Promise<readonly Neighbors[]>;

/** How many entities a hop leads to from an entity that nobody has looked at yet: a guess. */
const USUAL_NEIGHBORS = 25;

/**
 * What a search knows from one end: all within `radius` hops, and what a hop leads to from each of
 * them but the outermost.
 */
export class Side {
  radius = 0;
  /** How many neighbors were read. */
  size = 0;
  readonly hubs = new Map<string, number>();
  readonly start: string;
  /** Never left: a path ends there. */
  readonly #goal: string;
  readonly #degree: number;
  readonly #read: ReadNeighbors;
  readonly #neighbors = new Map<string, readonly string[]>();
  readonly #seen: Set<string>;
  #frontier: readonly string[];

  constructor(start: string, goal: string, degree: number, read: ReadNeighbors) {
    this.start = start;
    this.#goal = goal;
    this.#degree = degree;
    this.#read = read;
    this.#seen = new Set([start]);
    this.#frontier = [start];
  }

  /** Whether everything that can be reached is known. */
  get isDry(): boolean {
    return this.#frontier.length === 0;
  }

  /** What the next level costs, in neighbors. */
  get cost(): number {
    return this.radius === 0 ? this.#degree : this.#frontier.length * USUAL_NEIGHBORS;
  }

  /** How far paths can be followed from here. */
  get reach(): number {
    return this.isDry ? Number.POSITIVE_INFINITY : this.radius;
  }

  /** Sorted; empty for what was not looked at. */
  neighborsOf(id: string): readonly string[] {
    return this.#neighbors.get(id) ?? [];
  }

  async expand(): Promise<void> {
    const next: string[] = [];
    for (const { id, others, hubs } of await this.#read(this.#frontier)) {
      this.#neighbors.set(id, [...others].sort());
      this.size += others.length;
      for (const [hub, degree] of hubs) this.hubs.set(hub, degree);
      for (const other of others) {
        if (this.#seen.has(other)) continue;
        this.#seen.add(other);
        if (other !== this.#goal) next.push(other);
      }
    }
    this.#frontier = next.sort();
    this.radius += 1;
  }

  hasSeen(id: string): boolean {
    return this.#seen.has(id);
  }
}
