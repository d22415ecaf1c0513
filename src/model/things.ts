import type { VocabularyName } from "./vocabularies.ts";

/** The format of a text that is not just one line: long text, an address, or a code. */
export type TextForm = "long" | "url" | "language" | "country" | "currency";

/** A property of a thing that a source states, and how the graph stores it. */
export interface ThingProperty {
  /** A date is EDTF text, and its bounds are stored beside it; `texts` are a list, which sources state together. */
  type: "text" | "texts" | "word" | "date";
  vocabulary?: VocabularyName;
  form?: TextForm;
  /** Its description for authors of bundles, if the name is not enough. */
  description?: string;
  /** It may be absent, because sources need not state it. */
  isOptional?: true;
  /** It is ours: how we file or put something, which no passage gives and no two sources dispute. */
  isEditorial?: true;
  /** A bundle states it with its own passages, `{ value, cite }`; or may do so. */
  isCited?: true | "if needed";
  /** What a source means that does not state it. */
  unlessStated?: string;
  /** The field of a bundle's item that states it, if not the field of the same name. */
  statedIn?: string;
}

/** A kind of thing that can be shown by itself. */
export interface ThingKindEntry {
  /** Its label in the graph, and its type in the API. */
  label: string;
  /** The plural: the name of the bundle's section, and of the folders of code, Cypher and tests. */
  plural: string;
  description: string;
  properties: Readonly<Record<string, ThingProperty>>;
}

const optionalText = { type: "text", isOptional: true } as const;
const optionalDate = { type: "date", isOptional: true } as const;

/**
 * Whoever or whatever acts, is acted on or is talked about. All have names; the key is the start of
 * an id.
 */
export const entityKinds = {
  person: { label: "Person", plural: "people", description: "A human being.", properties: {} },
  agency: {
    label: "Agency",
    plural: "agencies",
    description:
      "Any organization that acts: a department, a police force, an advocacy group, an outlet.",
    properties: { kind: { type: "word", vocabulary: "AgencyKind", isEditorial: true } },
  },
  city: {
    label: "City",
    plural: "cities",
    description: "A populated place.",
    properties: {
      region: { ...optionalText, isEditorial: true, description: "The state or province" },
      country: { type: "text", isEditorial: true, form: "country" },
    },
  },
  program: {
    label: "Program",
    plural: "programs",
    description: "Something that an agency runs.",
    properties: { announcedOn: { ...optionalDate, isCited: true } },
  },
  case: {
    label: "Case",
    plural: "cases",
    description: "A legal case or an official inquiry, with all its sides.",
    properties: {
      kind: { type: "word", vocabulary: "CaseKind", isEditorial: true },
      openedOn: { ...optionalDate, isCited: true },
      outcome: {
        ...optionalText,
        isCited: true,
        description: "How it ended, or stands, as far as the article says: acquitted, settled",
      },
    },
  },
  topic: {
    label: "Topic",
    plural: "topics",
    description: "A notion that people argue about, such as “sanctuary city”.",
    properties: {},
  },
} as const satisfies Record<string, ThingKindEntry>;

/** All kinds of things; the key is the start of an id. */
export const thingKinds = {
  ...entityKinds,
  statement: {
    label: "Statement",
    plural: "statements",
    description:
      "One thing that was said, written, asked or denied: by one speaker or several together, by somebody without a name, or by the article itself.",
    properties: {
      voice: {
        type: "word",
        vocabulary: "Voice",
        isOptional: true,
        unlessStated: "SPEECH",
        description: "In whose voice it is made; SPEECH if absent",
      },
      act: { type: "word", vocabulary: "Act", isEditorial: true },
      medium: { type: "word", vocabulary: "Medium", isEditorial: true },
      gist: { type: "text", isEditorial: true, description: "What it says, in our words" },
      text: {
        ...optionalText,
        form: "long",
        description:
          "Only when the article quotes it: the same as its DIRECT passage, or as several in the order of the article with a space between them",
      },
      quotedParts: { type: "texts", isOptional: true, statedIn: "cite" },
      attribution: {
        ...optionalText,
        isCited: true,
        description:
          "The article's words for a speaker without a name, letter for letter: a city official",
      },
      saidOn: { ...optionalDate, isCited: "if needed" },
      answerBy: { ...optionalDate, isCited: "if needed" },
      language: { ...optionalText, isEditorial: true, form: "language" },
    },
  },
  article: {
    label: "Article",
    plural: "articles",
    description: "A published piece of reporting: where the graph's facts come from.",
    properties: {
      headline: { ...optionalText, description: "Absent when the source does not give it" },
      url: {
        ...optionalText,
        isEditorial: true,
        form: "url",
        description: "The original's address; absent when not known",
      },
      publishedOn: { ...optionalDate, isCited: true },
      updatedOn: {
        ...optionalDate,
        isCited: true,
        description: "When it was last changed, where the source says so",
      },
      language: { type: "text", isEditorial: true, form: "language" },
      textFile: { ...optionalText, isEditorial: true, statedIn: "text" },
      textSha256: { ...optionalText, isEditorial: true, statedIn: "text" },
    },
  },
} as const satisfies Record<string, ThingKindEntry>;

export type EntityKind = keyof typeof entityKinds;
export type ThingKind = keyof typeof thingKinds;
export type ThingLabel = (typeof thingKinds)[ThingKind]["label"];

export const ENTITY_KINDS = Object.keys(entityKinds) as EntityKind[];
export const THING_KINDS = Object.keys(thingKinds) as ThingKind[];

/** The names of the types in the API, which are also the labels in the graph. */
export const thingTypes: ReadonlySet<string> = new Set(
  THING_KINDS.map((kind) => thingKinds[kind].label),
);

/** A kind's properties with their names. */
export function propertiesOf(kind: ThingKind): [name: string, property: ThingProperty][] {
  return Object.entries<ThingProperty>(thingKinds[kind].properties);
}

/** The names of its properties that are dates. */
export function datesOf(kind: ThingKind): string[] {
  return propertiesOf(kind).flatMap(([name, { type }]) => (type === "date" ? [name] : []));
}

/** Whether a property of things is ours in every kind that has it; so are addresses elsewhere and who is who. */
export function isEditorial(property: string): boolean {
  return editorial.has(property);
}

const editorial: ReadonlySet<string> = new Set([
  ...["sameAs", "distinctFrom"],
  ...THING_KINDS.flatMap((kind) =>
    propertiesOf(kind).flatMap(([name, told]) => (told.isEditorial ? [name] : [])),
  ),
]);

/** Makes a value for each kind of thing. */
export function mapThingKinds<T>(make: (kind: ThingKind) => T): Record<ThingKind, T> {
  return Object.fromEntries(THING_KINDS.map((kind) => [kind, make(kind)])) as Record<ThingKind, T>;
}

export function isEntityKind(kind: ThingKind): kind is EntityKind {
  return kind in entityKinds;
}
