import {
  type Change,
  citationsOf,
  linksOf,
  listOf,
  type Part,
  type Properties,
  textOf,
} from "./bundle-data.ts";
import type { Kind } from "./kind.ts";
import { speakerOf, statementsOf } from "./statements.ts";

/** What is done to passages, and to where they stand. */
export const ofPassages: Kind[] = [
  {
    name: "a passage said to stand elsewhere",
    isForgery: true,
    ways: (bundle) =>
      citationsOf(bundle).map(({ path, at }) =>
        ["start", "end"].map((name) => ({
          path: [...path, name],
          to: String(Number(at[name]) + 7),
        })),
      ),
  },
  {
    name: "a passage said to end before its words do",
    isForgery: true,
    ways: (bundle) =>
      citationsOf(bundle).map(({ path, at }) => [
        { path: [...path, "end"], to: String(Number(at.start) + 1) },
      ]),
  },
  {
    name: "a passage reworded",
    ways: (bundle) => citationsOf(bundle).map((part) => reworded(part, withAnotherWord)),
  },
  {
    name: "a word lost in front of a passage",
    isForgery: true,
    ways: (bundle) =>
      around(bundle, "prefix", (prefix) => prefix.replace(/\p{L}+(?=\P{L}*$)/u, "")),
  },
  {
    name: "a word put in behind a passage",
    isForgery: true,
    ways: (bundle) => around(bundle, "suffix", (suffix) => `, never${suffix}`),
  },
  {
    name: "the passages of another link under a link",
    ways: (bundle) => {
      const links = linksOf(bundle).filter(({ at }) => at.cite && !at.because);
      return links.flatMap(({ path, item }, index) => {
        const other = links.at((index + Math.ceil(links.length / 2)) % links.length);
        if (other === undefined || other.item.path === item.path) return [];
        return [[{ path: [...path, "cite"], to: other.at.cite }]];
      });
    },
  },
  {
    name: "the passages of another speaker’s report under a report",
    ways: (bundle) => {
      const reports = statementsOf(bundle).filter(({ at }) => !at.text && speakerOf(at));
      return reports.flatMap(({ path, at }, index) => {
        const other = reports[index + 1];
        if (other === undefined || speakerOf(other.at) === speakerOf(at)) return [];
        return [[{ path: [...path, "cite"], to: other.at.cite }]];
      });
    },
  },
  {
    name: "a citation taken out",
    ways: (bundle) =>
      [...linksOf(bundle), ...statementsOf(bundle)].map(({ path }) => [
        { path: [...path, "cite"], to: undefined },
      ]),
  },
  {
    name: "an outlet credited that the article does not credit",
    ways: (bundle) => {
      const outlet = listOf(bundle.agencies)
        .map((agency) => (typeof agency === "object" && "id" in agency ? textOf(agency.id) : ""))
        .at(-1);
      return citationsOf(bundle)
        .filter(({ at }) => at.via === undefined)
        .map(({ path }) => [{ path: [...path, "via"], to: outlet }]);
    },
  },
  {
    name: "the hash of another text",
    isForgery: true,
    ways: () =>
      ["0", "a", "f"].map((digit) => [
        { path: ["article", "text", "sha256"], to: digit.repeat(64) },
      ]),
  },
];

function around(
  bundle: Properties,
  name: "prefix" | "suffix",
  edit: (text: string) => string,
): Change[][] {
  return citationsOf(bundle).flatMap(({ path, at }) => {
    const [before, after] = [textOf(at[name]), edit(textOf(at[name]))];
    return before === after ? [] : [[{ path: [...path, name], to: after }]];
  });
}

/** Other words for a passage, with offsets that fit them. */
export function reworded({ path, at }: Part, edit: (exact: string) => string): Change[] {
  const exact = edit(textOf(at.exact));
  return [
    { path: [...path, "exact"], to: exact },
    { path: [...path, "end"], to: String(Number(at.start) + [...exact].length) },
    ...["prefix", "suffix"].map((name) => ({ path: [...path, name], to: undefined })),
  ];
}

function withAnotherWord(exact: string): string {
  return exact.replace(/(?<=\s)\p{L}+|\p{L}+$/u, "really");
}
