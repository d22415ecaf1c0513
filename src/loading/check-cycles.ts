import type { LinkKindName } from "../model/links.ts";
import type { Facts, LinkFact } from "./facts.ts";
import type { Finding } from "./mistake.ts";

/** A whole is no part of its part, and nothing answers what answers it. */
const ACYCLIC: readonly (readonly [LinkKindName, string])[] = [
  ["part-of", "is part of"],
  ["part-of-statement", "is part of"],
  ["responds-to", "responds to"],
];

/** Circles among the bundle's own links, each reported once, where it closes. */
export function checkCycles({ links }: Facts): Finding[] {
  return ACYCLIC.flatMap(([kind, verb]) => {
    const onward = new Map<string, LinkFact[]>();
    const findings: Finding[] = [];
    for (const link of links) {
      if (link.kind !== kind || link.from === link.to) continue;
      const way = wayTo(link.from, link.to, onward);
      if (way) {
        const circle = [link.from, ...way].join(` ${verb} `);
        findings.push({ path: link.path, message: `closes a circle: ${circle}` });
      } else onward.set(link.from, [...(onward.get(link.from) ?? []), link]);
    }
    return findings;
  });
}

/** The ids on a way from `at` to `target`, both included, or null. Links that would close a circle are not in `onward`. */
function wayTo(target: string, at: string, onward: Map<string, LinkFact[]>): string[] | null {
  const seen = new Set<string>([at]);
  const open: string[][] = [[at]];
  for (let way = open.pop(); way; way = open.pop()) {
    const last = way.at(-1) as string;
    if (last === target) return way;
    for (const { to } of onward.get(last) ?? []) {
      if (!seen.has(to)) open.push([...way, to]);
      seen.add(to);
    }
  }
  return null;
}
