import type { ToldPlace } from "../paths/told-place.ts";

/** What is around an entity by one kind of link: as many neighbors as were asked for, of the total. */
export interface Around {
  id: string;
  type: string;
  isLowerBound: boolean;
  total: number;
  /** With how many articles tell of them, those that most tell of first. */
  others: readonly ToldPlace[];
}

export interface DrawingRequest {
  of: string;
  depth: number;
  mostNodes: number;
  /** One level. */
  read(frontier: readonly string[]): Promise<readonly Around[]>;
}

/** What is to be drawn, and what is not. */
export interface Drawing {
  /** The middle first, then by distance, by how many articles tell of them, and by id. */
  nodes: readonly { id: string; distance: number }[];
  /** Each pair once, from the one that was looked at first. */
  links: readonly { from: string; to: string; types: readonly string[] }[];
  /** Kinds of which an entity has more neighbors; `last` is the last that was given. */
  more: readonly (Omit<Around, "total" | "others"> & {
    count: number;
    last: ToldPlace;
  })[];
  /** How many neighbors did not fit. */
  leftOut: number;
}

/** Looks around an entity level by level: one read a level. */
export async function drawingOf({ of, depth, mostNodes, read }: DrawingRequest): Promise<Drawing> {
  const distances = new Map([[of, 0]]);
  const rows: Around[] = [];
  let frontier: readonly string[] = [of];
  const leftOut = new Set<string>();
  for (let distance = 1; distance <= depth && frontier.length > 0; distance += 1) {
    const level = await read(frontier);
    rows.push(...level);
    const found = rankedOf(level).filter((id) => !distances.has(id));
    frontier = found.slice(0, mostNodes - distances.size);
    for (const id of found.slice(frontier.length)) leftOut.add(id);
    for (const id of frontier) distances.set(id, distance);
  }
  return {
    nodes: [...distances].map(([id, distance]) => ({ id, distance })),
    links: linksAmong(rows, distances),
    more: rows.flatMap(({ id, type, isLowerBound, total, others }) => {
      const last = others.at(-1);
      const count = total - others.length;
      return last && (count > 0 || isLowerBound) ? [{ id, type, isLowerBound, count, last }] : [];
    }),
    leftOut: leftOut.size,
  };
}

/** All neighbors of a level: those that most articles tell of first, then by id. */
function rankedOf(level: readonly Around[]): string[] {
  const most = new Map<string, number>();
  for (const [id, articles] of level.flatMap(({ others }) => others)) {
    most.set(id, Math.max(most.get(id) ?? 0, articles));
  }
  return [...most]
    .sort(([a, articlesA], [b, articlesB]) => articlesB - articlesA || (a < b ? -1 : 1))
    .map(([id]) => id);
}

function linksAmong(rows: readonly Around[], shown: ReadonlyMap<string, number>): Drawing["links"] {
  const links = new Map<string, { from: string; to: string; types: Set<string> }>();
  for (const { id: from, type, others } of rows) {
    for (const [to] of others) {
      if (!shown.has(to)) continue;
      const key = [from, to].sort().join(" ");
      const link = links.get(key) ?? { from, to, types: new Set() };
      link.types.add(type);
      links.set(key, link);
    }
  }
  return [...links.values()].map((link) => ({ ...link, types: [...link.types].sort() }));
}
