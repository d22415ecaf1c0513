import { z } from "zod";
import { linkKinds } from "../model/links.ts";
import { ENTITY_KINDS } from "../model/things.ts";
import { wordsOf } from "../model/vocabularies.ts";
import { httpUrl, idOf, language, shortText, text } from "./value-forms.ts";

// What the items of a bundle have besides the properties and links in the model.

export const citation = z
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

export const cite = z
  .union([
    text,
    citation,
    z.array(z.union([text, citation])).min(1, "is empty: cite at least one passage"),
  ])
  .describe("The passage, or the passages that together name both ends and the relation");

const replaces = z
  .array(z.string())
  .optional()
  .describe("Properties in which this article is right where others disagree with it");
const differs = z
  .array(z.string())
  .optional()
  .describe("Properties in which it is known to disagree with others, without taking a side");

export const because = z
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
export const entityFields = {
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

export const speaker = z
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
export const statementFields = {
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
export const articleFields = {
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
