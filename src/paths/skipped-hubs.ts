/** An entity that a search did not pass, as it has too many links. */
export interface SkippedHub {
  id: string;
  degree: number;
}

export const MOST_HUBS_SHOWN = 20;

/** Those with most links, first. @param skipped degrees by id */
export function largestHubs(skipped: ReadonlyMap<string, number>): SkippedHub[] {
  return [...skipped]
    .map(([id, degree]) => ({ id, degree }))
    .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_HUBS_SHOWN);
}
