import type { Bridge, Cells } from "./cells.ts";

/** Entities asked for that are joined, and all that joins them. */
interface Tree {
  ends: ReadonlySet<string>;
  entities: ReadonlySet<string>;
}

/**
 * The trees that bridges between cells make of what is to be joined: at first one for each entity.
 * Joined by the shortest bridges first, they come to a minimum spanning tree of the cells, which is less
 * than twice as large as the smallest tree that there is (Mehlhorn, 1988).
 */
export class Forest {
  readonly #cells: Cells;
  /** The tree of each entity that one has. */
  readonly #trees = new Map<string, Tree>();

  constructor(ends: readonly string[], cells: Cells) {
    this.#cells = cells;
    for (const id of ends) this.#trees.set(id, { ends: new Set([id]), entities: new Set([id]) });
  }

  get trees(): Tree[] {
    return [...new Set(this.#trees.values())];
  }

  /** Whether a bridge lies between two trees. */
  isOpen({ from, to }: Bridge): boolean {
    return this.#treeOf(this.#cells.cellOf(from)) !== this.#treeOf(this.#cells.cellOf(to));
  }

  /** Joins what these bridges, all of one length, can join: always by one that adds the fewest entities. */
  join(bridges: readonly Bridge[]): void {
    let open = bridges;
    while (true) {
      open = open.filter((bridge) => this.isOpen(bridge));
      const [first, ...others] = open;
      if (!first) return;
      let best = this.#wayOver(first);
      for (const bridge of others) {
        const way = this.#wayOver(bridge);
        if (isSmaller(way, best)) best = way;
      }
      this.#add(best);
    }
  }

  #wayOver({ from, to }: Bridge): Way {
    const near = this.#cells.wayToStart(from);
    const far = this.#cells.wayToStart(to);
    const entities = [...near, ...far];
    return {
      near: near.at(-1) ?? from,
      far: far.at(-1) ?? to,
      entities,
      added: entities.filter((id) => !this.#trees.has(id)).length,
    };
  }

  #add({ near, far, entities }: Way): void {
    const one = this.#treeOf(near);
    const other = this.#treeOf(far);
    const tree = {
      ends: new Set([...one.ends, ...other.ends]),
      entities: new Set([...one.entities, ...other.entities, ...entities]),
    };
    for (const id of tree.entities) this.#trees.set(id, tree);
  }

  #treeOf(end: string): Tree {
    const tree = this.#trees.get(end);
    if (!tree) throw new Error(`${end} is not to be joined.`);
    return tree;
  }
}

/** From one start to another over a bridge. */
interface Way {
  near: string;
  far: string;
  entities: readonly string[];
  /** How many of them are in no tree yet. */
  added: number;
}

/** Ties go by the ids, whichever end the way was read from. */
function isSmaller(way: Way, than: Way): boolean {
  if (way.added !== than.added) return way.added < than.added;
  return way.entities.toSorted().join(" ") < than.entities.toSorted().join(" ");
}
