import { counted } from "../model/texts.ts";
import { hubsNotPassed } from "../paths/skipped-hubs.ts";
import type { JoiningFound } from "./find-joining.ts";

/** What the search has come to, in a sentence or two for those who read its answer. */
export function joiningSentence(found: JoiningFound): string {
  const { outcome, groups, request, skippedHubs, labelOf } = found;
  const hops = counted(request.maxHops, "hop");
  const apart = groups.map(({ ends }) => ends.map(labelOf).join(" with ")).join("; ");
  const hubs = hubsNotPassed(skippedHubs, request.hub);
  switch (outcome) {
    case "JOINED": {
      const size = groups.reduce((sum, group) => sum + group.hops.length, 0);
      const joined = `All ${request.ids.length} are joined, by ${counted(size, "hop")}.`;
      return skippedHubs.size > 0 ? `${joined} ${hubs}: a larger avoidHubsOver would.` : joined;
    }
    case "NONE":
      return `In this graph, nothing connects these groups at any length, within what was asked: ${apart}.`;
    case "NONE_WITHIN":
      return `No path of up to ${hops} connects these groups: ${apart}. A longer one may be there: raise maxHops.`;
    case "HUBS_SKIPPED":
      return `No path of up to ${hops} connects these groups but perhaps through hubs: ${apart}. ${hubs}: raise avoidHubsOver to pass them.`;
    case "UNFINISHED":
      return `The search was ended before it was through, as it took too long or too much room. So far it has these groups: ${apart}. Ask for fewer hops, fewer kinds of links or smaller hubs.`;
  }
}
