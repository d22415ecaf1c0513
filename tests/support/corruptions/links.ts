import { linkId, slug } from "../../../src/model/ids.ts";
import { linkKindEntry } from "../../../src/model/links.ts";
import { wordsOf } from "../../../src/model/vocabularies.ts";
import { inWords } from "../../../src/texts/words.ts";
import {
  type Change,
  citationsOf,
  entitiesOf,
  type Link,
  linksOf,
  listOf,
  type Properties,
  partsOf,
  propertiesOf,
  textOf,
} from "./bundle-data.ts";
import type { Kind } from "./kind.ts";
import { speakerOf, statementsOf } from "./statements.ts";

/** What is done to links, and to the offices in which somebody speaks. */
export const ofLinks: Kind[] = [
  { name: "the ends of a link swapped", ways: swapped },
  {
    name: "another end whom the passages do not name",
    ways: (bundle) => withOtherEnd(bundle, false),
  },
  {
    name: "another end whom the passages name too",
    ways: (bundle) => withOtherEnd(bundle, true),
  },
  {
    name: "another role or kind of a link",
    ways: (bundle) =>
      linksOf(bundle).flatMap(({ path, at, stated: { kind } }) =>
        Object.entries(linkKindEntry(kind).properties).flatMap(([name, { vocabulary }]) => {
          if (!vocabulary || !at[name]) return [];
          const words: readonly string[] = wordsOf(vocabulary);
          const next = words[(words.indexOf(textOf(at[name])) + 1) % words.length];
          return [[{ path: [...path, name], to: next }]];
        }),
      ),
  },
  {
    name: "another amount of money",
    ways: (bundle) =>
      linksOf(bundle)
        .filter(({ at }) => at.amountLow)
        .flatMap(({ path, at }) => [
          [{ path: [...path, "amountLow"], to: String(Number(at.amountLow) * 10) }],
          [{ path: [...path, "amount"], to: "$4.2 billion" }],
        ]),
  },
  {
    name: "the office of another person",
    ways: (bundle) =>
      spokenByPeople(bundle).map(({ path, at }) => [
        { path: [...path, "by", "as"], to: officeOfAnother(bundle, speakerOf(at)) },
      ]),
  },
  {
    name: "a title that nobody has",
    ways: (bundle) =>
      spokenByPeople(bundle).map(({ path }) => [{ path: [...path, "by", "as"], to: "Emperor" }]),
  },
  {
    name: "a reason for who is meant taken out",
    ways: (bundle) => withoutReason(bundle, ["ends", "by"]),
  },
  {
    name: "a reason for a date taken out",
    ways: (bundle) => withoutReason(bundle, ["saidOn", "since", "announcedOn", "publishedOn"]),
  },
];

function withoutReason(bundle: Properties, words: readonly string[]): Change[][] {
  return partsOf(bundle, ({ because }) => because !== undefined).flatMap(({ path, at }) =>
    words.some((word) => propertiesOf(at.because)[word] !== undefined)
      ? [[{ path: [...path, "because"], to: undefined }]]
      : [],
  );
}

/** The link is stated by its other end, and so leads the other way. */
function swapped(bundle: Properties): Change[][] {
  return linksOf(bundle).flatMap(({ path, at, item, itemKind, stated }) => {
    const { kind, statedAs, direction } = stated;
    const other = entitiesOf(bundle).find((each) => each.at.id === at[statedAs]);
    if (linkKindEntry(kind).isUndirected || other?.kind !== itemKind) return [];
    const own = [...listOf(other.at[direction.word]), { ...at, [statedAs]: item.at.id }];
    return [
      [
        { path, to: undefined },
        { path: [...other.path, direction.word], to: own as Properties[] },
      ],
    ];
  });
}

function withOtherEnd(bundle: Properties, isNamed: boolean): Change[][] {
  const entities = entitiesOf(bundle);
  return linksOf(bundle).flatMap((link) => {
    const { path, at, item, stated } = link;
    const now = textOf(at[stated.statedAs]);
    const taken = listOf(item.at[stated.direction.word]).map(
      (each) => propertiesOf(each)[stated.statedAs],
    );
    const others = entities.filter(({ at: { id } }) => {
      const isSameKind = textOf(id).split("/")[0] === now.split("/")[0];
      return isSameKind && id !== item.at.id && !taken.includes(id);
    });
    const other = others.find((each) => isNamedBy(link, each.at) === isNamed);
    return other && !at.because ? [[{ path: [...path, stated.statedAs], to: other.at.id }]] : [];
  });
}

function isNamedBy({ at }: Link, { name, names }: Properties): boolean {
  const passages = citationsOf(at.cite).map((each) => ` ${inWords(textOf(each.at.exact))} `);
  const texts = [name, ...listOf(names).map((each) => propertiesOf(each).text)].map(textOf);
  return texts.some((text) => passages.some((each) => each.includes(` ${inWords(text)} `)));
}

function spokenByPeople(bundle: Properties) {
  return statementsOf(bundle).filter(({ at }) => speakerOf(at).startsWith("person/"));
}

function officeOfAnother(bundle: Properties, speaker: string): string {
  const office = linksOf(bundle).find(
    ({ item, stated }) => stated.kind === "held-office" && item.at.id !== speaker,
  );
  const [person, at] = [textOf(office?.item.at.id), office?.at ?? {}];
  return linkId("held-office", person, textOf(at.of), slug(textOf(at.title)));
}
