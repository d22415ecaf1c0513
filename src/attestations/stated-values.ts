import { parseStated, type StatedFact, type Values } from "../changes/attestation.ts";
import { reasonsIn, type StoredInference } from "../changes/inferred.ts";
import { kindOf } from "../model/ids.ts";
import { linkKindEntry } from "../model/links.ts";
import { datesOf } from "../model/things.ts";
import type { AttestationRow } from "../things/rows.ts";

/** One value that a source states of a fact, under the name of the field that shows it. */
export interface StatedValue {
  property: string;
  value: string;
  /** What a statement's or an article's link leads to. */
  thingId: string | null;
}

type Stating = Pick<AttestationRow, "fact" | "stated">;

/** @throws ZodError when another program has written it */
export function statedValues({ stated }: Pick<Stating, "stated">): StatedValue[] {
  return valuesIn(parseStated(stated));
}

export function valuesIn({ values, names = [], links = {} }: StatedFact): StatedValue[] {
  return [
    ...shownValues(values).map((each) => ({ ...each, thingId: null })),
    ...names.map(({ text }) => ({ property: "names", value: text, thingId: null })),
    ...Object.values(links).flatMap(({ kind, to, values }) => {
      const { word } = linkKindEntry(kind).forward;
      return [
        { property: word, value: to, thingId: to },
        ...shownValues(values).map(({ property, value }) => ({
          property: property === CAPACITY ? property : `${word}.${property}`,
          ...{ value, thingId: to },
        })),
      ];
    }),
  ];
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
/** They tell links from each other and put them in order; no source states them. */
const INTERNAL = new Set(["key", "position"]);

function shownValues(values: Values): { property: string; value: string }[] {
  return Object.entries(values)
    .filter(([name]) => !INTERNAL.has(name))
    .flatMap(([name, value]) =>
      [value].flat().map((each) => ({ property: FIELDS[name] ?? name, value: String(each) })),
    );
}
