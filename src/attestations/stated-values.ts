import { parseStated, type StatedFact, type Values } from "../changes/attestation.ts";
import { reasonsIn, type StoredInference } from "../changes/inferred.ts";
import { kindOf } from "../model/ids.ts";
import { linkKindEntry } from "../model/links.ts";
import { datesOf, isEditorial } from "../model/things.ts";
import type { Word } from "../model/vocabularies.ts";
import type { AttestationRow } from "../things/rows.ts";

/** One value that a source states of a fact, under the name of the field that shows it. */
export interface StatedValue {
  property: string;
  value: string;
  basis: Word<"Basis">;
  /** What a statement's or an article's link leads to. */
  thingId: string | null;
}

type Stating = Pick<AttestationRow, "fact" | "stated">;

/** @throws ZodError when another program has written it */
export function statedValues({ stated }: Pick<Stating, "stated">): StatedValue[] {
  return valuesIn(parseStated(stated));
}

export function valuesIn(fact: StatedFact): StatedValue[] {
  const { values, names = [], links = {}, editorialNames = [] } = fact;
  const basisOf = basisIn(fact);
  const ofName = (text: string): Word<"Basis"> =>
    editorialNames.includes(text) ? "EDITORIAL" : "PASSAGE";
  return [
    ...shownValues(values).map((each) => ({
      ...each,
      basis: each.property === "name" ? ofName(each.value) : basisOf(each.property),
      thingId: null,
    })),
    ...names.map(({ text }) => ({
      ...{ property: "names", value: text, basis: ofName(text), thingId: null },
    })),
    ...Object.values(links).flatMap(({ kind, to, values }) => {
      const { word } = linkKindEntry(kind).forward;
      return [
        { property: word, value: to, basis: basisOf(word), thingId: to },
        ...shownValues(values).map(({ property, value }) => {
          const shown = property === CAPACITY ? property : `${word}.${property}`;
          const isOurs = linkKindEntry(kind).properties[property]?.isEditorial;
          const basis: Word<"Basis"> = isOurs ? "EDITORIAL" : basisOf(shown);
          return { property: shown, value, basis, thingId: to };
        }),
      ];
    }),
  ];
}

/** What a value rests on, by the field that shows it. */
function basisIn(fact: StatedFact): (property: string) => Word<"Basis"> {
  const inferred = new Set(reasonsIn(fact).map(({ property }) => property));
  return (property) => {
    if (inferred.has(property)) return "INFERENCE";
    const isOurs = fact.link === undefined && isEditorial(PROPERTIES[property] ?? property);
    return isOurs ? "EDITORIAL" : "PASSAGE";
  };
}

/** What the author gives a reason for, and dates that are qualified. */
export function inferences(attestation: Stating): StoredInference[] {
  const stated = parseStated(attestation.stated);
  const reasoned = reasonsIn(stated);
  const kind = kindOf(attestation.fact);
  const dates = kind ? datesOf(kind) : ["since", "until"];
  const marked = valuesIn(stated).flatMap(({ property, value }) => {
    const mark = dates.includes(property) && MARKS.find(({ pattern }) => pattern.test(value));
    return mark ? [{ property, value, reason: mark.reason }] : [];
  });
  return [
    ...reasoned,
    ...marked.filter(({ property }) => !reasoned.some((each) => each.property === property)),
  ];
}

/** What EDTF's marks say of a date. */
const MARKS = [
  {
    pattern: /%|~.*\?|\?.*~/,
    reason: "The date is marked as uncertain and approximate.",
  },
  {
    pattern: /~/,
    reason:
      "The date is marked as approximate: the source gives it as about then, or leaves it to be inferred.",
  },
  { pattern: /\?/, reason: "The date is marked as uncertain." },
];

const CAPACITY = "capacity";
/** Where the API's name of a property is not the graph's. */
const FIELDS: Readonly<Record<string, string>> = { officeLinkId: CAPACITY, url: "sourceUrl" };
const PROPERTIES: Readonly<Record<string, string>> = { sourceUrl: "url" };
/** They tell links from each other and put them in order; no source states them. */
const INTERNAL = new Set(["key", "position"]);

function shownValues(values: Values): { property: string; value: string }[] {
  return Object.entries(values)
    .filter(([name]) => !INTERNAL.has(name))
    .flatMap(([name, value]) =>
      [value].flat().map((each) => ({ property: FIELDS[name] ?? name, value: String(each) })),
    );
}
