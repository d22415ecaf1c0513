import { z } from "zod";
import type { LinkProperty } from "../model/link-kind.ts";
import {
  isBetweenEntities,
  isRequired,
  linkKindEntry,
  mayHaveKey,
  type StatedLink,
  statedIn,
} from "../model/links.ts";
import {
  isEntityKind,
  propertiesOf,
  THING_KINDS,
  type ThingKind,
  type ThingProperty,
  thingKinds,
} from "../model/things.ts";
import {
  articleFields,
  because,
  type citation,
  cite,
  entityFields,
  type speaker,
  statementFields,
} from "./field-forms.ts";
import { day, idOf, keyForm, valueForm } from "./value-forms.ts";

// The format of a bundle: one article's facts, as people write them in YAML. Sections, properties
// and links are generated from the model; only what is specific to bundles is written out, in
// field-forms.ts. The published JSON Schema (seed/bundle.schema.json) is generated from this one, so
// editors show every description.

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

const span = {
  since: day.optional(),
  until: z
    .union([z.literal(".."), day])
    .optional()
    .describe("Absent: unknown. `..`: still so on the article's date"),
};

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
