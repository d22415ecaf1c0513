import { z } from "zod";
import { linkKindOf } from "../model/ids.ts";
import { linkKindEntry, linkKinds } from "../model/links.ts";
import { isEditorial } from "../model/things.ts";
import { backs, type Values } from "./attestation.ts";
import { inferredOf } from "./inferred.ts";
import type { Attested, Dispute, LiveFact } from "./live-fact.ts";
import { linkField } from "./replacing.ts";

// How a fact stands among its sources is stored on its thing or link, so that a reader need not go
// through all that is stated of it: a well-known person may have thousands of sources.

/** The properties that a thing or a link has only while something of it is disputed, or inferred. */
export const STANDING = ["disputes", "disputedBy", "inferred"] as const;

const disputes = z.array(
  z.object({
    /** The field of the API; null: whether the fact holds at all. */
    property: z.string().nullable(),
    /** The link of a statement or an article whose property it is. */
    link: z.string().nullable(),
    shown: z.string(),
    values: z.array(z.object({ value: z.string(), sources: z.array(z.string()) })),
  }),
);
export type StoredDispute = z.infer<typeof disputes>[number];

/** @throws ZodError when it is not such a text: another program has written it */
export function parseDisputes(text: string): StoredDispute[] {
  return disputes.parse(JSON.parse(text));
}

/**
 * How many articles and outlets say so, what is disputed, with the ids of those who differ, and what is inferred.
 * @param link one of a statement's or an article's links; without it, the fact as a whole
 */
export function standingOf(fact: LiveFact, link?: string): Values {
  const stating = fact.attested.filter(({ stated }) => !link || stated.links?.[link]);
  const sources = stating.filter((each) => backs(each) && !each.isKept);
  const told = [
    ...disputedAtAll(stating),
    ...fact.disputes
      .filter((each) => (link ? each.link === link : !isOurs(fact, each)))
      .map((each) => ({
        property: link ? ownFieldOf(each) : fieldOf(each),
        ...{ link: link ? null : (each.link ?? null), shown: each.shown },
        values: bySaid(each.values),
      })),
  ];
  const inferred = link ? [] : inferredOf(sources.map(({ stated }) => stated));
  const ids = told.flatMap(({ values }) => values.flatMap((value) => value.sources));
  return {
    sourceArticles: sources.length,
    sourceOutlets: new Set(sources.flatMap(({ outlet }) => outlet ?? [])).size,
    ...(inferred.length > 0 && { inferred: JSON.stringify(inferred) }),
    ...(told.length > 0 && {
      disputes: JSON.stringify(told),
      disputedBy: [...new Set(ids)].sort().join(" "),
    }),
  };
}

function disputedAtAll(stating: readonly Attested[]): StoredDispute[] {
  if (stating.every(backs)) return [];
  const values = bySaid(stating.map(({ source, stance }) => ({ source, value: stance })));
  return [{ property: null, link: null, shown: "SUPPORTS", values }];
}

/** In an order of its own: whatever is disputed is stored as one text. */
function bySaid(said: Dispute["values"]): StoredDispute["values"] {
  const values = [...new Set(said.map(({ value }) => value))].sort();
  return values.map((value) => ({
    value,
    sources: said.flatMap((each) => (each.value === value ? [each.source] : [])).sort(),
  }));
}

/** Words that we chose, and not the sources: two bundles that choose otherwise disagree on nothing. */
function isOurs(fact: LiveFact, { word, link }: Dispute): boolean {
  const isChosen = word === "summary" || word === "names" || isEditorial(word);
  return !fact.link && !link && isChosen;
}

/** The field of the API that has the property, seen from the thing. */
function fieldOf(dispute: Dispute): string {
  const { link, word, property } = dispute;
  const kind = link ? linkKindOf(link) : null;
  if (!kind) return word === linkField("said-by") ? linkKinds["said-by"].forward.word : word;
  const own = ownFieldOf(dispute);
  return property === own ? `${linkKindEntry(kind).forward.word}.${own}` : own;
}

/** The same, seen from the link. */
function ownFieldOf({ property }: Dispute): string {
  return property === "officeLinkId" ? "capacity" : property;
}
