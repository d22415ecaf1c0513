import fc from "fast-check";
import { linkKinds } from "../../src/model/links.ts";

// Small random graphs of people with links and statements, and which of them join two people.

/** Days, so early and so late that one of them leaves out what the other does not. */
export const DAYS = ["2016-01-01", "2017-01-01", "2018-01-01"] as const;

export interface RandomLink {
  kind: "family-of" | "tied-to" | "member-of";
  from: number;
  to: number;
  since: string;
  until: string;
  sourceArticles: number;
}

export interface RandomStatement {
  speakers: number[];
  about: number[];
  mentions: number[];
  addressedTo: number[];
  /** The place of an earlier statement. */
  respondsTo: number | null;
  saidOn: string;
  sourceArticles: number;
}

export interface RandomNews {
  people: number;
  links: RandomLink[];
  statements: RandomStatement[];
}

const PEOPLE = 7;
const person = fc.integer({ min: 0, max: PEOPLE - 1 });
const day = fc.constantFrom(...DAYS);
const sourceArticles = fc.integer({ min: 1, max: 2 });
const few = fc.uniqueArray(person, { maxLength: 2 });

export const randomNews: fc.Arbitrary<RandomNews> = fc.record({
  people: fc.constant(PEOPLE),
  links: fc.array(
    fc
      .record({
        kind: fc.constantFrom("family-of" as const, "tied-to" as const, "member-of" as const),
        ...{ from: person, to: person, since: day, until: day, sourceArticles },
      })
      .filter(({ from, to }) => from !== to),
    { maxLength: 8 },
  ),
  statements: fc.array(
    fc.record({
      speakers: fc.uniqueArray(person, { maxLength: 2 }),
      ...{ about: few, mentions: few, addressedTo: few },
      respondsTo: fc.option(fc.integer({ min: 0, max: 5 })),
      ...{ saidOn: day, sourceArticles },
    }),
    { maxLength: 6 },
  ),
});

/** The filters of a search, as the API takes them. */
export interface RandomLimits {
  linkKinds: string[] | null;
  validOn: string | null;
  saidBetween: { from: string; until: string } | null;
  minSources: number;
}

const types = [
  ...(["family-of", "tied-to", "member-of"] as const),
  ...(["about", "mentions", "addressed-to", "responds-to"] as const),
].map((kind) => linkKinds[kind].type);

export const randomLimits: fc.Arbitrary<RandomLimits> = fc.record({
  linkKinds: fc.option(fc.uniqueArray(fc.constantFrom(...types), { minLength: 3 })),
  validOn: fc.option(day),
  saidBetween: fc.option(
    fc.tuple(day, day).map((days) => {
      const [from, until] = days.sort();
      return { from, until };
    }),
  ),
  minSources: sourceArticles,
});

/** Which people a link or a statement joins, within the limits. */
export function joinsOf(news: RandomNews, limits: RandomLimits): [number, number][] {
  const { linkKinds: kinds, validOn, saidBetween, minSources } = limits;
  const isKind = (kind: keyof typeof linkKinds) =>
    kinds === null || kinds.includes(linkKinds[kind].type);
  const isSaid = ({ saidOn, sourceArticles }: RandomStatement) =>
    sourceArticles >= minSources &&
    (saidBetween === null || (saidOn >= saidBetween.from && saidOn <= saidBetween.until));
  const pairs: [number, number][] = [];
  for (const { kind, from, to, since, until, sourceArticles } of news.links) {
    const isValid = validOn === null || (since <= validOn && until >= validOn);
    if (isKind(kind) && isValid && sourceArticles >= minSources) pairs.push([from, to]);
  }
  for (const statement of news.statements.filter(isSaid)) {
    for (const speaker of statement.speakers) {
      const others = [
        ...(isKind("about") ? statement.about : []),
        ...(isKind("mentions") ? statement.mentions : []),
        ...(isKind("addressed-to") ? statement.addressedTo : []),
        ...(isKind("responds-to") ? (answered(news, statement)?.speakers ?? []) : []),
      ];
      for (const other of others) pairs.push([speaker, other]);
    }
  }
  return pairs;
}

/** The statement that a statement responds to; only earlier ones can be. */
export function answered(
  { statements }: RandomNews,
  statement: RandomStatement,
): RandomStatement | undefined {
  const { respondsTo } = statement;
  return respondsTo !== null && respondsTo < statements.indexOf(statement)
    ? statements[respondsTo]
    : undefined;
}

/** How many links each has, to others and to statements. */
export function degreesOf({ people, links, statements }: RandomNews): number[] {
  const ends = [
    ...links.flatMap(({ from, to }) => [from, to]),
    ...statements.flatMap((each) => [
      ...each.speakers,
      ...each.about,
      ...each.mentions,
      ...each.addressedTo,
    ]),
  ];
  return Array.from({ length: people }, (_, one) => ends.filter((end) => end === one).length);
}
