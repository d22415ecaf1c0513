import { type Change, listOf, ownCitations, type Properties } from "./bundle-data.ts";
import type { Kind } from "./kind.ts";
import { reworded } from "./passages.ts";
import { quotationsOf, reportsOf, speakerOf } from "./statements.ts";

/** What is done to quotations, and to reports that are called some. */
export const ofQuotations: Kind[] = [
  {
    name: "a quotation called a report",
    ways: (bundle) =>
      quotationsOf(bundle).map(({ path, passage }) => [
        { path: [...path, "text"], to: undefined },
        { path: [...passage.path, "mode"], to: "INDIRECT" },
      ]),
  },
  {
    name: "a report called a quotation",
    ways: (bundle) =>
      reportsOf(bundle).map(({ path, passage }) => [
        { path: [...path, "text"], to: passage.at.exact },
        { path: [...passage.path, "mode"], to: "DIRECT" },
      ]),
  },
  {
    name: "a report called words set apart",
    ways: (bundle) =>
      reportsOf(bundle).map(({ path, passage }) => [
        { path: [...path, "text"], to: passage.at.exact },
        { path: [...passage.path, "mode"], to: "DIRECT" },
        { path: [...passage.path, "set"], to: "BLOCK" },
      ]),
  },
  {
    name: "a report called half a quotation",
    ways: (bundle) =>
      reportsOf(bundle).map(({ passage }) => [{ path: [...passage.path, "mode"], to: "MIXED" }]),
  },
  {
    name: "a quotation cut before its end",
    ways: (bundle) => rewordedQuotations(bundle, (text) => text.split(" ").slice(0, -3).join(" ")),
  },
  {
    name: "a quotation begun behind its not",
    ways: (bundle) =>
      rewordedQuotations(bundle, (text) => text.replace(/^.*?\b(not|no|never|without) /u, "")),
  },
  {
    name: "a quotation without its not",
    ways: (bundle) =>
      rewordedQuotations(bundle, (text) => text.replace(/ (not|never|without)\b|n’t\b/u, "")),
  },
  {
    name: "another’s quotation among one’s own passages",
    ways: (bundle) => {
      const all = quotationsOf(bundle);
      return all.flatMap(({ path, at }, index) => {
        const other = all.slice(index + 1).find((each) => speakerOf(each.at) !== speakerOf(at));
        const cite = other && [...listOf(at.cite), other.passage.at];
        return cite ? [[{ path: [...path, "cite"], to: cite }]] : [];
      });
    },
  },
];

/** A quotation's words and its passage, changed so that they still agree. */
function rewordedQuotations(bundle: Properties, edit: (text: string) => string): Change[][] {
  return quotationsOf(bundle).flatMap(({ path, at, text, passage }) => {
    const words = edit(text);
    if (words === text || words === "" || ownCitations({ path, at }).length > 2) return [];
    return [[{ path: [...path, "text"], to: words }, ...reworded(passage, () => words)]];
  });
}
