import { z } from "zod";
import { agencyKinds } from "../agencies/words.ts";
import { writerRoles } from "../articles/words.ts";
import { citationModes, citationStances } from "../citations/words.ts";
import { parsePartialDate } from "../model/dates.ts";
import { ID_PATTERN, MAX_ID_LENGTH, type ThingKind } from "../model/things.ts";
import { siteRoles } from "../programs/words.ts";
import { aboutStances, acts, media, responseKinds } from "../statements/words.ts";
import { nameKinds } from "../things/words.ts";

// The form of a bundle: one article's facts, as people write them in YAML. The published JSON Schema
// (seed/bundle.schema.json) is made from this file, so every description here is read in an editor.

const text = z.string().trim().min(1, "is empty").max(20_000, "is longer than 20,000 characters");
const shortText = text.max(500, "is longer than 500 characters");

/** The id of a thing of one of these kinds. */
function idOf(...kinds: ThingKind[]) {
  const prefix = kinds.length === 1 ? kinds[0] : `(${kinds.join("|")})`;
  return z
    .string()
    .max(MAX_ID_LENGTH, `is longer than ${MAX_ID_LENGTH} characters`)
    .regex(ID_PATTERN, "is not an id: kind/lower-case-letters-digits-and-hyphens")
    .regex(new RegExp(`^${prefix}/`), `does not begin with ${kinds.join("/, ")}/`);
}

const anyEntity = ["person", "agency", "city", "program", "topic"] as const;

const day = z
  .string()
  .refine((value) => parsePartialDate(value) !== null, {
    message: "is not a date such as 2017-08-03, 2017-06, 2009, 2017-08~ or 2009/..",
  })
  .describe(
    "As far as the article gives it (EDTF): 2017-08-03, 2017-06, 2009; ~ after it: inferred",
  )
  // To an editor, `since: 2009` is a number; our reader takes every scalar as text.
  .meta({ type: ["string", "integer"] });

const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, "is not a language such as en or en-US");

const httpUrl = z
  .string()
  .regex(/^https?:\/\/[^\s"'<>\\]+$/, "is not a http:// or https:// address");

const citation = z
  .strictObject({
    exact: text.describe("The passage, letter for letter as it stands in the article"),
    mode: z.enum(citationModes).optional().describe("How the passage gives a speaker's words"),
    via: idOf("agency").optional().describe("The outlet that the article itself credits"),
    stance: z.enum(citationStances).optional().describe("SUPPORTS unless it says DISPUTES"),
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
  .optional()
  .describe(
    "Tells two links of the same kind and ends apart; made from the title or role if absent",
  );

const named = {
  name: shortText.describe("The name to show"),
  names: z
    .array(
      z.strictObject({
        text: shortText,
        kind: z.enum(nameKinds).exclude(["PREFERRED"]),
        language: language.optional(),
      }),
    )
    .optional()
    .describe("Other names that a reader would type"),
  summary: z.strictObject({ value: shortText, cite }).optional(),
  sameAs: z.array(httpUrl).optional().describe("Addresses of the same entity elsewhere"),
  replaces: z
    .array(z.string())
    .optional()
    .describe("Properties whose earlier value, from another bundle, this one replaces"),
};

const person = z.strictObject({
  id: idOf("person"),
  ...named,
  offices: z
    .array(z.strictObject({ title: shortText, of: idOf("agency", "city"), key, ...span, cite }))
    .optional()
    .describe("Offices held, as the article gives them"),
});

const agency = z.strictObject({
  id: idOf("agency"),
  ...named,
  kind: z.enum(agencyKinds),
  partOf: z.array(z.strictObject({ agency: idOf("agency"), ...span, cite })).optional(),
  serves: z.array(z.strictObject({ city: idOf("city"), ...span, cite })).optional(),
  detainsFor: z.array(z.strictObject({ for: idOf("agency", "city"), ...span, cite })).optional(),
});

const city = z.strictObject({
  id: idOf("city"),
  ...named,
  region: shortText.optional().describe("The state or province"),
  country: z.string().regex(/^[A-Z]{2}$/, "is not an ISO 3166-1 code such as US"),
});

const program = z.strictObject({
  id: idOf("program"),
  ...named,
  announcedOn: z.strictObject({ value: day, cite }).optional(),
  runBy: z.array(z.strictObject({ agency: idOf("agency"), ...span, cite })).optional(),
  sites: z
    .array(z.strictObject({ city: idOf("city"), role: z.enum(siteRoles), ...span, cite }))
    .optional(),
});

const topic = z.strictObject({ id: idOf("topic"), ...named });

const linkedEntity = z.union([
  idOf(...anyEntity),
  z.strictObject({ entity: idOf(...anyEntity), cite: cite.optional() }),
]);

const statement = z.strictObject({
  id: idOf("statement"),
  by: z.strictObject({
    speaker: idOf("person", "agency"),
    as: shortText
      .optional()
      .describe("The title, or the link id, of the office held when it was said"),
    cite: cite.optional(),
  }),
  act: z.enum(acts),
  medium: z.enum(media),
  gist: shortText.describe("What it says, in our words"),
  text: text.optional().describe("Only when the article quotes it: the same as its DIRECT passage"),
  saidOn: day.optional(),
  answerBy: day.optional(),
  language: language.optional(),
  about: z
    .array(
      z.strictObject({
        entity: idOf(...anyEntity),
        stance: z.enum(aboutStances).optional().describe("Only where the words take one"),
        cite: cite.optional(),
      }),
    )
    .optional(),
  mentions: z.array(linkedEntity).optional(),
  addressedTo: z.array(linkedEntity).optional(),
  respondsTo: z
    .array(
      z.strictObject({
        statement: idOf("statement"),
        kind: z.enum(responseKinds),
        cite: cite.optional(),
      }),
    )
    .optional(),
  partOf: idOf("statement").optional().describe("The statement that this is a part of"),
  replaces: named.replaces,
  cite,
});

const article = z.strictObject({
  id: idOf("article"),
  headline: shortText.optional().describe("Absent when the source does not give it"),
  url: httpUrl.optional().describe("The original's address; absent when not known"),
  publishedOn: z.strictObject({ value: day, cite: cite.optional() }).optional(),
  publishedBy: z.strictObject({ agency: idOf("agency"), cite: cite.optional() }).optional(),
  writtenBy: z
    .array(
      z.strictObject({
        by: idOf("person", "agency"),
        role: z.enum(writerRoles),
        cite: cite.optional(),
      }),
    )
    .optional(),
  language,
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
  replaces: named.replaces,
});

export const bundleSchema = z
  .strictObject({
    article,
    people: z.array(person).optional(),
    agencies: z.array(agency).optional(),
    cities: z.array(city).optional(),
    programs: z.array(program).optional(),
    topics: z.array(topic).optional(),
    statements: z.array(statement).optional(),
  })
  .describe("What one article says, with the passage behind every fact");

export type Bundle = z.infer<typeof bundleSchema>;
export type BundleCite = z.infer<typeof cite>;
export type BundleCitation = z.infer<typeof citation>;
