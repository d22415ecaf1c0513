import { COUNTED_KINDS, HOP_KINDS } from "../model/hops.ts";
import { ENTITY_LINK_KINDS, linkKinds } from "../model/links.ts";
import { MOMENT_KINDS, MOMENT_PHASES } from "../model/moments.ts";
import { ENTITY_KINDS, THING_KINDS, type ThingKind, thingKinds } from "../model/things.ts";
import { type VocabularyName, vocabulary, type Word } from "../model/vocabularies.ts";
import { builder } from "./builder.ts";

/**
 * Makes an enum from a list of words, each with a sentence that says what it means.
 * @param meanings one for every word of the list, as its type requires
 */
export function wordEnum<W extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<W, string>>,
) {
  const values = Object.fromEntries(
    Object.entries<string>(meanings).map(([word, meaning]) => [word, { description: meaning }]),
  ) as Record<W, { description: string }>;
  return builder.enumType(name, { description, values });
}

function vocabularyEnum<V extends VocabularyName>(name: V) {
  const { description, words } = vocabulary(name);
  return wordEnum<Word<V>>(name, description, words);
}

/** The model's vocabularies. */
export const enums = {
  AboutStance: vocabularyEnum("AboutStance"),
  Act: vocabularyEnum("Act"),
  AgencyKind: vocabularyEnum("AgencyKind"),
  Basis: vocabularyEnum("Basis"),
  CaseKind: vocabularyEnum("CaseKind"),
  CitationMode: vocabularyEnum("CitationMode"),
  CitationSet: vocabularyEnum("CitationSet"),
  CitationStance: vocabularyEnum("CitationStance"),
  FamilyKind: vocabularyEnum("FamilyKind"),
  Medium: vocabularyEnum("Medium"),
  MoneyKind: vocabularyEnum("MoneyKind"),
  NameKind: vocabularyEnum("NameKind"),
  PartyRole: vocabularyEnum("PartyRole"),
  ResponseKind: vocabularyEnum("ResponseKind"),
  SiteRole: vocabularyEnum("SiteRole"),
  VerificationState: vocabularyEnum("VerificationState"),
  Voice: vocabularyEnum("Voice"),
  WriterRole: vocabularyEnum("WriterRole"),
} satisfies Record<VocabularyName, unknown>;

/** Kinds under their own names in capitals; resolvers get them in the form in which ids begin. */
function kindEnum<K extends ThingKind>(name: string, description: string, kinds: readonly K[]) {
  const values = Object.fromEntries(
    kinds.map((kind) => [
      kind.toUpperCase(),
      { value: kind, description: thingKinds[kind].description },
    ]),
  );
  return builder.enumType(name, { description, values });
}

export const EntityKindEnum = kindEnum("EntityKind", "The kinds of entities.", ENTITY_KINDS);

export const ThingKindEnum = kindEnum(
  "ThingKind",
  "The kinds of things that can be shown by themselves.",
  THING_KINDS,
);

/** The kinds of links over which a path may lead, by their types in the graph. */
export const HopKindEnum = wordEnum(
  "HopKind",
  "What may join two entities of a path: a link between them, or a statement of one of them.",
  Object.fromEntries(HOP_KINDS.map((kind) => [linkKinds[kind].type, linkKinds[kind].description])),
);

/** The kinds of links that count toward an entity's degree, by their types in the graph. */
export const CountedLinkKindEnum = wordEnum(
  "CountedLinkKind",
  "The kinds of links that count toward an entity's degree.",
  Object.fromEntries(
    COUNTED_KINDS.map((kind) => [linkKinds[kind].type, linkKinds[kind].description]),
  ),
);

/** The kinds of links by their types in the graph. */
export const EntityLinkKindEnum = wordEnum(
  "EntityLinkKind",
  "The kinds of links between two entities.",
  Object.fromEntries(
    ENTITY_LINK_KINDS.map((kind) => [linkKinds[kind].type, linkKinds[kind].description]),
  ),
);

export const TimelineKindEnum = wordEnum<string>(
  "TimelineKind",
  "The kinds of entries of a timeline: those that tell of a link between entities are called as the link is.",
  MOMENT_KINDS,
);

export const TimelinePhaseEnum = wordEnum(
  "TimelinePhase",
  "Whether something began, ended or happened.",
  MOMENT_PHASES,
);
