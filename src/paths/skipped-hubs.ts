/** An entity that a search did not pass, as it has too many links. */
export interface SkippedHub {
  id: string;
  degree: number;
}

export const MOST_HUBS_SHOWN = 20;

/** As a sentence begins: “2 hubs were not passed, as each has more than 500 links”. */
export function hubsNotPassed({ size }: ReadonlyMap<string, number>, hub: number): string {
  return `${size} ${size === 1 ? "hub was" : "hubs were"} not passed, as each has more than ${hub} links`;
}

/** Those with most links, first. @param skipped degrees by id */
export function largestHubs(skipped: ReadonlyMap<string, number>): SkippedHub[] {
  return [...skipped]
    .map(([id, degree]) => ({ id, degree }))
    .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_HUBS_SHOWN);
}
