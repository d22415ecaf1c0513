import { counted } from "../model/texts.ts";
import type { PathPage } from "./find-paths.ts";
import { hubsNotPassed } from "./skipped-hubs.ts";

/** What the search has done, in a sentence or two for those who read its answer. */
export function searchSentence(page: Omit<PathPage, "paths" | "cursor">): string {
  const { outcome, completeUpTo, hasMore, labels, request, skippedHubs } = page;
  const between = `between ${labels.from} and ${labels.to}`;
  const hubs = hubsNotPassed(skippedHubs, request.hub);
  switch (outcome) {
    case "FOUND": {
      const rest = hasMore
        ? "There are more paths."
        : `These are all of up to ${counted(request.maxHops, "hop")}.`;
      return skippedHubs.size > 0 ? `${rest} ${hubs}: a larger avoidHubsOver would.` : rest;
    }
    case "NONE":
      return `In this graph, nothing connects ${labels.from} and ${labels.to} at any length, within what was asked.`;
    case "NONE_WITHIN":
      return `There is no path ${between} of up to ${counted(request.maxHops, "hop")}; a longer one may be there: raise maxHops.`;
    case "HUBS_SKIPPED":
      return `There is no path ${between} of up to ${counted(request.maxHops, "hop")} but perhaps through hubs. ${hubs}: raise avoidHubsOver to pass them.`;
    case "UNFINISHED":
      return `The search ${between} was ended before it was through, as it took too long or too much room. It is complete up to ${counted(completeUpTo, "hop")}; ask for fewer hops, fewer kinds of links or smaller hubs.`;
  }
}
