import {
  type Change,
  entitiesOf,
  listOf,
  type Part,
  type Properties,
  partsOf,
  propertiesOf,
  textOf,
} from "./bundle-data.ts";
import type { Kind } from "./kind.ts";
import { speakerOf, statementsOf } from "./statements.ts";

/** What is said twice, written wrongly, or of a day on which it can't have been. */
export const ofForms: Kind[] = [
  {
    name: "an entity defined twice",
    ways: (bundle) => entitiesOf(bundle).map((item) => [doubled(bundle, item, {})]),
  },
  {
    name: "an entity under a second id",
    ways: (bundle) =>
      entitiesOf(bundle).map((item) => [doubled(bundle, item, { id: `${textOf(item.at.id)}-2` })]),
  },
  {
    name: "a statement under a second id",
    ways: (bundle) =>
      statementsOf(bundle).map((item) => [
        doubled(bundle, item, { id: `${textOf(item.at.id)}-2` }),
      ]),
  },
  {
    name: "a name given twice",
    ways: (bundle) =>
      entitiesOf(bundle).map(({ path, at }) => [
        {
          path: [...path, "names"],
          to: [...listOf(at.names), { text: textOf(at.name), kind: "ALIAS" }],
        },
      ]),
  },
  {
    name: "a sign in a name that nobody sees",
    ways: (bundle) =>
      entitiesOf(bundle).map(({ path, at }) => [
        { path: [...path, "name"], to: textOf(at.name).replace(/^../u, "$&\u202E") },
      ]),
  },
  {
    name: "a property that there is not",
    ways: (bundle) =>
      [...entitiesOf(bundle), ...statementsOf(bundle)].map(({ path }) => [
        { path: [...path, "rumor"], to: "So they say" },
      ]),
  },
  {
    name: "a comma that ends a text between braces",
    ways: (bundle) =>
      statementsOf(bundle).map(({ path, at }) => {
        const [first = "", ...rest] = textOf(at.gist).split(" ");
        return [
          { path: [...path, "gist"], to: first },
          { path: [...path, rest.join(" ")], to: "" },
        ];
      }),
  },
  {
    name: "somebody whom nothing defines",
    ways: (bundle) =>
      statementsOf(bundle)
        .filter(({ at }) => speakerOf(at) !== "")
        .map(({ path }) => [{ path: [...path, "by", "speaker"], to: "person/nobody-at-all" }]),
  },
  {
    name: "a whole that nothing defines",
    ways: (bundle) =>
      statementsOf(bundle)
        .filter(({ at }) => at.partOf)
        .map(({ path }) => [{ path: [...path, "partOf"], to: "statement/nothing-at-all" }]),
  },
  { name: "a year that can't be", ways: (bundle) => inYear(bundle, () => ["0217", "2199"]) },
  {
    name: "a year too early",
    ways: (bundle) => inYear(bundle, (year) => [String(year - 1)]),
  },
  {
    name: "said after it was printed, or ended before it began",
    ways: (bundle) =>
      datedParts(bundle, ({ saidOn, since }) => Boolean(saidOn ?? since)).map(({ path, at }) => {
        const [name, day] = at.since ? ["until", "1999"] : ["saidOn", "2026-12-31"];
        return [{ path: [...path, name], to: day }];
      }),
  },
];

function doubled(bundle: Properties, { path, at }: Part, other: Properties): Change {
  const section = path.slice(0, 1);
  const items = listOf(bundle[String(section[0])]);
  return { path: section, to: [...items, { ...at, ...other }] };
}

/** Parts that have dates; reasons are under the same names. */
function datedParts(bundle: Properties, isWanted: (at: Properties) => boolean): Part[] {
  return partsOf(bundle, isWanted).filter(({ path }) => !path.includes("because"));
}

const DATES = ["since", "saidOn", "answerBy", "openedOn", "announcedOn", "publishedOn"];

/** Each date with another year; where several will do, they take turns. */
function inYear(bundle: Properties, yearsFor: (year: number) => string[]): Change[][] {
  const dated = DATES.flatMap((name) =>
    datedParts(bundle, (at) => at[name] !== undefined).map(({ path, at }) => ({ name, path, at })),
  );
  return dated.flatMap(({ name, path, at }, index) => {
    const cited = propertiesOf(at[name]).value;
    const value = textOf(cited ?? at[name]);
    const [, year] = /(\d{4})/.exec(value) ?? [];
    const years = yearsFor(Number(year));
    const other = years[index % years.length];
    if (year === undefined || other === undefined) return [];
    const to = value.replaceAll(year, other);
    return [[{ path: [...path, name, ...(cited ? ["value"] : [])], to }]];
  });
}
