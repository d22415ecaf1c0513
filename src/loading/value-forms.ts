import { z } from "zod";
import { parsePartialDate } from "../model/dates.ts";
import { ID_PATTERN, MAX_ID_LENGTH, MAX_KEY_LENGTH } from "../model/ids.ts";
import type { LinkProperty } from "../model/link-kind.ts";
import { type LinkKind, linkKindEntry } from "../model/links.ts";
import { isCountry } from "../model/places.ts";
import type { TextForm, ThingKind, ThingProperty } from "../model/things.ts";
import { vocabulary, wordsOf } from "../model/vocabularies.ts";
import { harmfulSign } from "../texts/harmful.ts";

// What a single value of a bundle may be, and what is said of one that it may not be.

/** A text of the article's. */
export const text = z
  .string()
  .trim()
  .min(1, "is empty")
  .max(20_000, "is longer than 20,000 characters");
/** What readers see as ours: it may hold nothing that hides or reorders what stands around it. */
export const shortText = text
  .max(500, "is longer than 500 characters")
  .superRefine((value, context) => {
    const sign = harmfulSign(value);
    if (sign === null) return;
    const message = `holds ${sign}, which can't be seen or changes how the rest is read: take it out`;
    context.addIssue({ code: "custom", message });
  });

/** The id of a thing of one of these kinds. */
export function idOf(...kinds: readonly ThingKind[]) {
  const prefix = kinds.length === 1 ? kinds[0] : `(${kinds.join("|")})`;
  return z
    .string()
    .max(MAX_ID_LENGTH, `is longer than ${MAX_ID_LENGTH} characters`)
    .regex(ID_PATTERN, "is not an id: kind/lower-case-letters-digits-and-hyphens")
    .regex(new RegExp(`^${prefix}/`), `does not begin with ${kinds.join("/, ")}/`);
}

/** A date as far as it is known. */
export const day = z
  .string()
  .refine((value) => parsePartialDate(value) !== null, {
    message: "is not a date such as 2017-08-03, 2017-06, 2009, 2017-08~ or 2009/..",
  })
  .describe(
    "As far as the article gives it (EDTF): 2017-08-03, 2017-06, 2009; ~ after it: inferred",
  )
  // An editor sees `since: 2009` as a number; our own parser reads every scalar as text.
  .meta({ type: ["string", "integer"] });

export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, "is not a language such as en or en-US");

export const httpUrl = z
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

const key = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "is not lower-case letters, digits and hyphens")
  .max(MAX_KEY_LENGTH, `is longer than ${MAX_KEY_LENGTH} characters`);

/** How a bundle may tell two links of the same kind and ends apart. */
export function keyForm(kind: LinkKind): z.ZodType {
  const { key: need, keyFrom } = linkKindEntry(kind);
  const what = "Tells two links of the same kind and ends apart";
  if (need === "required") return key.describe(`${what}, such as 2019-grant`);
  const made = keyFrom ? `; made from the ${keyFrom} if absent` : "";
  return key.optional().describe(`${what}${made}`);
}

type Valued = Pick<ThingProperty | LinkProperty, "type" | "vocabulary" | "form">;

/** The form of one property of a thing or link, by what the model says of it. */
export function valueForm({ type, vocabulary: words, form }: Valued): z.ZodType {
  if (words) return z.enum(wordsOf(words)).describe(vocabulary(words).description);
  if (type === "date") return day;
  if (type === "number") return z.number().min(0, "is below 0");
  return form ? textForms[form] : shortText;
}
