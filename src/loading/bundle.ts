import { z } from "zod";
import { parsePartialDate } from "../model/dates.ts";
import { ID_PATTERN, MAX_ID_LENGTH, MAX_KEY_LENGTH } from "../model/ids.ts";
import type { LinkProperty } from "../model/link-kind.ts";
import {
  isBetweenEntities,
  isRequired,
  type LinkKind,
  linkKindEntry,
  linkKinds,
  mayHaveKey,
  type StatedLink,
  statedIn,
} from "../model/links.ts";
import { isCountry } from "../model/places.ts";
import {
  ENTITY_KINDS,
  isEntityKind,
  propertiesOf,
  type TextForm,
  THING_KINDS,
  type ThingKind,
  type ThingProperty,
  thingKinds,
} from "../model/things.ts";
import { vocabulary, wordsOf } from "../model/vocabularies.ts";
import { harmfulSign } from "../texts/harmful.ts";

// The format of a bundle: one article's facts, as people write them in YAML. Sections, properties
// and links are generated from the model; only what is specific to bundles is written out here. The
// published JSON Schema (seed/bundle.schema.json) is generated from this file, so editors show
// every description.

const text = z.string().trim().min(1, "is empty").max(20_000, "is longer than 20,000 characters");
/** What readers see as ours: it may hold nothing that hides or reorders what stands around it. */
const shortText = text.max(500, "is longer than 500 characters").superRefine((value, context) => {
  const sign = harmfulSign(value);
  if (sign === null) return;
  const message = `holds ${sign}, which can't be seen or changes how the rest is read: take it out`;
  context.addIssue({ code: "custom", message });
});

/** The id of a thing of one of these kinds. */
function idOf(...kinds: readonly ThingKind[]) {
  const prefix = kinds.length === 1 ? kinds[0] : `(${kinds.join("|")})`;
  return z
    .string()
    .max(MAX_ID_LENGTH, `is longer than ${MAX_ID_LENGTH} characters`)
    .regex(ID_PATTERN, "is not an id: kind/lower-case-letters-digits-and-hyphens")
    .regex(new RegExp(`^${prefix}/`), `does not begin with ${kinds.join("/, ")}/`);
}

const day = z
  .string()
  .refine((value) => parsePartialDate(value) !== null, {
    message: "is not a date such as 2017-08-03, 2017-06, 2009, 2017-08~ or 2009/..",
  })
  .describe(
    "As far as the article gives it (EDTF): 2017-08-03, 2017-06, 2009; ~ after it: inferred",
  )
  // An editor sees `since: 2009` as a number; our own parser reads every scalar as text.
  .meta({ type: ["string", "integer"] });

const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, "is not a language such as en or en-US");

const httpUrl = z
  .string()
  .regex(/^https?:\/\/[^\s"'<>\\]+$/, "is not a http:// or https:// address");

const textForms: Readonly<Record<TextForm, z.ZodType<string>>> = {
  long: text,
  url: httpUrl,
  language,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, "is not an ISO 3166-1 code such as US")
    .refine(isCountry, "is the ISO 3166-1 code of no country"),
  currency: z.string().regex(/^[A-Z]{3}$/, "is not an ISO 4217 code such as USD"),
};

const citation = z
  .strictObject({
    exact: text.describe("The passage, letter for letter as it stands in the article"),
    mode: z
      .enum(wordsOf("CitationMode"))
      .optional()
      .describe("How the passage gives a speaker's words"),
    set: z
      .enum(wordsOf("CitationSet"))
      .optional()
      .describe("How the text sets quoted words apart that stand between no quotation marks"),
    via: idOf("agency").optional().describe("The outlet that the article itself credits"),
    stance: z
      .enum(wordsOf("CitationStance"))
      .optional()
      .describe("SUPPORTS unless it says DISPUTES"),
    prefix: z.string().optional().describe("What stands before it; `check --write` fills it in"),
    suffix: z.string().optional().describe("What stands after it; `check --write` fills it in"),
    start: z.int().min(0).optional().describe("Where it begins, in code points; `check --write`"),
    end: z.int().min(1).optional().describe("Where it ends, in code points; `check --write`"),
  })
  .describe("One passage that backs a fact");

const cite = z
  .union([
    text,
    citation,
    z.array(z.union([text, citation])).min(1, "is empty: cite at least one passage"),
  ])
  .describe("The passage, or the passages that together name both ends and the relation");

const span = {
  since: day.optional(),
  until: z
    .union([z.literal(".."), day])
    .optional()
    .describe("Absent: unknown. `..`: still so on the article's date"),
};
const key = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "is not lower-case letters, digits and hyphens")
  .max(MAX_KEY_LENGTH, `is longer than ${MAX_KEY_LENGTH} characters`);

/** How a bundle may tell two links of the same kind and ends apart. */
function keyForm(kind: LinkKind): z.ZodType {
  const { key: need, keyFrom } = linkKindEntry(kind);
  const what = "Tells two links of the same kind and ends apart";
  if (need === "required") return key.describe(`${what}, such as 2019-grant`);
  const made = keyFrom ? `; made from the ${keyFrom} if absent` : "";
  return key.optional().describe(`${what}${made}`);
}

const replaces = z
  .array(z.string())
  .optional()
  .describe("Properties in which this article is right where others disagree with it");
const differs = z
  .array(z.string())
  .optional()
  .describe("Properties in which it is known to disagree with others, without taking a side");

const because = z
  .record(z.string(), shortText)
  .optional()
  .describe(
    "Why something is so that the passages do not say outright: a sentence for each property, for `by`, or for the `ends` of a link",
  );

const unusual = z
  .string()
  .refine((value) => value === "true", { message: "is not true" })
  .optional()
  .describe("true: its dates are meant, though before the year 1000 or after next year")
  // An editor sees `true` as no text; our own parser reads every scalar as text.
  .meta({ type: ["boolean", "string"] });

/** What every item may say of what it states. */
const ofItems = { replaces, differs, because, unusual };

/** What entities have besides the properties and links in the model. */
const entityFields = {
  name: shortText.describe("The name to show"),
  names: z
    .array(
      z.strictObject({
        text: shortText,
        kind: z.enum(wordsOf("NameKind")).exclude(["PREFERRED"]),
        language: language.optional(),
      }),
    )
    .optional()
    .describe("Other names that a reader would type"),
  summary: z.strictObject({ value: shortText, cite }).optional(),
  distinctFrom: z
    .array(idOf(...ENTITY_KINDS))
    .optional()
    .describe("Entities that are called alike, and that this one is not"),
  sameAs: z.array(httpUrl).optional().describe("Addresses of the same entity elsewhere"),
  ...ofItems,
};

const speaker = z
  .strictObject({
    speaker: idOf(...linkKinds["said-by"].to),
    as: shortText
      .optional()
      .describe("The title, or the link id, of the office held when it was said"),
    cite: cite.optional(),
  })
  .describe("Somebody who said it");
const MOST_SPEAKERS = 20;

/** What statements have besides those: who said it, and the statement that this one is a part of. */
const statementFields = {
  by: z
    .union([
      speaker,
      z
        .array(speaker)
        .min(2, "is a list of one speaker: write the speaker without the list")
        .max(MOST_SPEAKERS, `names more than ${MOST_SPEAKERS} speakers`),
    ])
    .optional()
    .describe(
      "Who said it, or a list of those who said it together; absent in the article's own voice, and for speakers without a name",
    ),
  partOf: idOf("statement").optional().describe("The statement that this is a part of"),
  ...ofItems,
  cite,
};

/** What the article has besides those. */
const articleFields = {
  text: z
    .strictObject({
      file: z
        .string()
        .regex(/^[A-Za-z0-9][\w.-]*$/, "is not a plain file name")
        .describe("Looked for in the folder given by --texts"),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/, "is not a SHA-256")
        .optional(),
      verifiedOn: z.iso.date().optional(),
    })
    .describe("The text that the passages stand in"),
  ...ofItems,
};

type Fields = Readonly<Record<string, z.ZodType>>;

function itemForm(kind: ThingKind, fields: Fields) {
  const properties = propertiesOf(kind).filter(([, property]) => !property.statedIn);
  const links = statedIn(kind);
  return z
    .strictObject({
      id: idOf(kind),
      ...fields,
      ...Object.fromEntries(properties.map(([name, each]) => [name, propertyForm(kind, each)])),
      ...Object.fromEntries(links.map((link) => [link.direction.word, linkForm(link)])),
    })
    .describe(thingKinds[kind].description);
}

function propertyForm(kind: ThingKind, property: ThingProperty): z.ZodType {
  const value = valueForm(property);
  const isCiteNeeded = isEntityKind(kind);
  const cited = z.strictObject({ value, cite: isCiteNeeded ? cite : cite.optional() });
  const isPlainToo = property.isCited === "if needed";
  const form = isPlainToo ? z.union([value, cited]) : property.isCited ? cited : value;
  const field = property.isOptional ? form.optional() : form;
  return property.description ? field.describe(property.description) : field;
}

type Valued = Pick<ThingProperty | LinkProperty, "type" | "vocabulary" | "form">;

function valueForm({ type, vocabulary: words, form }: Valued): z.ZodType {
  if (words) return z.enum(wordsOf(words)).describe(vocabulary(words).description);
  if (type === "date") return day;
  if (type === "number") return z.number().min(0, "is below 0");
  return form ? textForms[form] : shortText;
}

/**
 * The links that an item states: a list, or the only one allowed. Only links between entities must
 * cite.
 */
function linkForm({ kind, statedAs, direction, isForward }: StatedLink): z.ZodType {
  const { from, to, properties, single, description } = linkKindEntry(kind);
  const otherEnd = idOf(...(isForward ? to : from));
  const property = ([name, each]: [string, LinkProperty]) => {
    const value = each.vocabulary ? valueForm(each) : valueForm(each).describe(each.description);
    return [name, isRequired(kind, name) ? value : value.optional()];
  };
  const link = z.strictObject({
    [statedAs]: otherEnd,
    ...Object.fromEntries(Object.entries(properties).map(property)),
    ...(mayHaveKey(kind) && { key: keyForm(kind) }),
    ...(isBetweenEntities(kind) ? { ...span, because, cite } : { cite: cite.optional() }),
  });
  const form = direction.isIdEnough ? z.union([otherEnd, link]) : link;
  const isAlone = single !== undefined && isForward;
  return (isAlone ? form : z.array(form)).optional().describe(description);
}

/**
 * The kinds of things that have a section in a bundle, named by their plural: all but the article.
 */
export const SECTION_KINDS = THING_KINDS.filter((kind) => kind !== "article");

const sections = SECTION_KINDS.map((kind) => {
  const form = itemForm(kind, isEntityKind(kind) ? entityFields : statementFields);
  return [thingKinds[kind].plural, z.array(form).optional()];
});

// The compiler can't infer the types of what is generated from the model, so they are declared
// below.
export const bundleSchema = z
  .strictObject({ article: itemForm("article", articleFields), ...Object.fromEntries(sections) })
  .describe(
    "What one article says, with the passage behind every fact",
  ) as unknown as z.ZodType<Bundle>;

type Section = (typeof thingKinds)[Exclude<ThingKind, "article">]["plural"];

export interface Bundle extends Partial<Record<Section, BundleItem[]>> {
  article: BundleArticle;
}

/** Sentences by what they give a reason for. */
export type Because = Readonly<Record<string, string>>;

/** Its properties and links, under the model's names for them. */
export interface BundleItem {
  id: string;
  replaces?: string[];
  differs?: string[];
  because?: Because;
  unusual?: string;
  [word: string]: unknown;
}

type FieldsOf<F extends z.ZodRawShape> = BundleItem & z.infer<z.ZodObject<F>>;
export type BundleEntity = FieldsOf<typeof entityFields>;
export type BundleStatement = FieldsOf<typeof statementFields>;
export type BundleSpeaker = z.infer<typeof speaker>;
export type BundleArticle = FieldsOf<typeof articleFields>;
/** A link as an item states it: only the other end's id, or that and the link's properties. */
export type BundleLink = string | ({ cite?: BundleCite } & Readonly<Record<string, unknown>>);
export type BundleCited = { value: string; cite?: BundleCite };
export type BundleCite = z.infer<typeof cite>;
export type BundleCitation = z.infer<typeof citation>;
