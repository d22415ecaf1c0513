import type { Facts, LinkFact } from "../changes/facts.ts";
import { groupBy } from "../changes/group-by.ts";
import { LINK_KINDS, linkKindEntry } from "../model/links.ts";
import type { Finding } from "./mistake.ts";

/**
 * Cycles among the bundle's own links, each reported once, at the link that closes it: a whole
 * can't be part of its own part, and a response can't be a response to itself through others.
 */
export function checkCycles({ links }: Facts): Finding[] {
  const ofKind = groupBy(links, ({ kind }) => kind);
  return LINK_KINDS.flatMap((kind) => {
    const verb = linkKindEntry(kind).acyclic;
    if (verb === undefined) return [];
    const onward = new Map<string, LinkFact[]>();
    const findings: Finding[] = [];
    for (const link of ofKind.get(kind) ?? []) {
      if (link.from === link.to) continue;
      const way = pathTo(link.from, link.to, onward);
      if (way) {
        const cycle = [link.from, ...way].join(` ${verb} `);
        findings.push({ path: link.path, message: `closes a circle: ${cycle}` });
      } else onward.set(link.from, [...(onward.get(link.from) ?? []), link]);
    }
    return findings;
  });
}

/**
 * The ids on a path from `at` to `target`, including both, or null. Links that would close a cycle
 * are not in `onward`.
 */
function pathTo(target: string, at: string, onward: Map<string, LinkFact[]>): string[] | null {
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
