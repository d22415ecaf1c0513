import { isBetweenEntities, type LinkKind } from "../model/links.ts";
import { isEntityKind, type ThingKind } from "../model/things.ts";
import type { Attesting, StatedFact, StatedName } from "./attestation.ts";
import type { Facts, LinkFact, PassageFact, Path, Reasons, Verification } from "./facts.ts";
import { groupBy } from "./group-by.ts";
import type { Places } from "./outcome.ts";
import { citationIds, factOf, type StoredPassage } from "./passage.ts";
import { wordsOfLink } from "./replacing.ts";

/** What a source now says of one fact, and where it says so. */
export interface OwnAttestation extends Attesting {
  kind: ThingKind | LinkKind;
  path: Path;
  /** Where its links stand, by id; its own place, where it is a link between entities. */
  links: ReadonlyMap<string, Path>;
  /** What precedes its words in an item's `replaces`: `offices.` for the office of a person. */
  prefix: string;
}

/**
 * The attestations that a source's facts come to, in the order of the input, and where each part of
 * them stands there. The passages must have been located.
 * @param officeLinkIds the office in which each statement was made, by the id of its SAID_BY link
 */
export function ownAttestations(
  facts: Facts,
  officeLinkIds: ReadonlyMap<string, string>,
): { attestations: OwnAttestation[]; places: Places } {
  const names = groupBy(facts.names, ({ entity }) => entity);
  const parts = groupBy(
    facts.links.filter(({ kind }) => !isBetweenEntities(kind)),
    ({ from }) => from,
  );
  const starts = firstPassages(facts);
  const source = facts.article;
  const passages = groupBy(facts.passages, ({ subject }) => factOf(subject));
  const places = new Map<string, Path>();
  const passagesOf = (fact: string) => {
    const paths = new Map<StoredPassage, Path>();
    for (const passage of passages.get(fact) ?? []) {
      paths.set(located(passage, facts.verification), passage.path);
    }
    for (const [id, passage] of citationIds(source, paths.keys())) {
      places.set(id, paths.get(passage) ?? []);
    }
    return [...paths.keys()];
  };
  const ofThings = facts.things.map(({ id, kind, path, stated, because, replaces, differs }) => {
    const links = parts.get(id) ?? [];
    const own: StatedFact = {
      values: copied(stated),
      ...reasons(because),
      ...(isEntityKind(kind)
        ? { names: otherNames(names.get(id) ?? []), ...editorial(names.get(id) ?? []) }
        : { links: statedLinks(links, officeLinkIds, starts) }),
    };
    return {
      ...{ fact: id, kind, source, path, stated: own, prefix: "" },
      ...{ isKept: false, passages: passagesOf(id) },
      replaces: [...replaces].sort(),
      differs: [...differs].sort(),
      links: new Map(links.map((link) => [link.id, link.path])),
    };
  });
  const ofLinks = facts.links
    .filter(({ kind }) => isBetweenEntities(kind))
    .map(({ id, kind, from, to, field, path, stated, because, replaces, differs }) => ({
      ...{ fact: id, kind, source, path, prefix: `${field}.` },
      stated: { values: copied(stated), link: { kind, from, to }, ...reasons(because) },
      ...{ isKept: false, passages: passagesOf(id) },
      replaces: wordsOfLink(replaces, field).sort(),
      differs: wordsOfLink(differs, field).sort(),
      links: new Map([[id, path]]),
    }));
  const attestations = [...ofThings, ...ofLinks];
  for (const { fact, path, links } of attestations) {
    places.set(fact, path);
    for (const [link, at] of links) places.set(link, at);
  }
  return { attestations, places };
}

/** @throws Error when it has not been located: a defect, as doors check it first */
function located(passage: PassageFact, found: Verification | undefined): StoredPassage {
  const { subject, exact, mode, stance, set, via, prefix, suffix, start, end } = passage;
  if (start === undefined || end === undefined)
    throw new Error(`${subject} cites a passage that was never located.`);
  return {
    ...{ subject, exact, stance, start, end },
    ...(mode && { mode }),
    ...(set !== undefined && { set }),
    ...(via !== undefined && { via }),
    ...(prefix !== undefined && { prefix }),
    ...(suffix !== undefined && { suffix }),
    verification: found?.state ?? "UNVERIFIED",
    ...(found && { verifiedOn: found.on, textHash: found.textHash }),
  };
}

const reasons = (because: Reasons) => (Object.keys(because).length > 0 ? { because } : {});

function otherNames(names: Facts["names"]): StatedName[] {
  return names.flatMap(({ text, kind, language }) =>
    kind === "PREFERRED" ? [] : [{ text, kind, ...(language && { language }) }],
  );
}

function editorial(names: Facts["names"]): Pick<StatedFact, "editorialNames"> {
  const texts = names.flatMap(({ text, isEditorial }) => (isEditorial ? [text] : []));
  return texts.length > 0 ? { editorialNames: texts.sort() } : {};
}

function statedLinks(
  links: readonly LinkFact[],
  officeLinkIds: ReadonlyMap<string, string>,
  starts: ReadonlyMap<string, number>,
): NonNullable<StatedFact["links"]> {
  const speakers = links.filter(({ kind }) => kind === "said-by");
  return Object.fromEntries(
    links.map((link) => {
      const { id, kind, from, to, stated } = link;
      const officeLinkId = officeLinkIds.get(id);
      const position =
        kind === "part-of-statement" ? positionOf(starts.get(from)) : rankIn(speakers, link);
      const values = {
        ...copied(stated),
        ...(officeLinkId && { officeLinkId }),
        ...(position && { position }),
      };
      return [id, { kind, from, to, values }];
    }),
  );
}

/** The offset of the first passage of each subject. */
function firstPassages({ passages }: Facts): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  for (const { subject, start } of passages) {
    if (start !== undefined && start < (starts.get(subject) ?? Infinity))
      starts.set(subject, start);
  }
  return starts;
}

/** Parts are listed in the order of the text: the offset of a part's first passage, sortable. */
function positionOf(start: number | undefined): string {
  const digits = String(Number.MAX_SAFE_INTEGER).length;
  return String(start).padStart(digits, "0");
}

/** Speakers are listed in the order of the source: `00` for the first; null for any other link. */
function rankIn(speakers: readonly LinkFact[], link: LinkFact): string | null {
  const rank = speakers.indexOf(link);
  return rank === -1 ? null : speakerRank(rank);
}

/** Where a speaker stands among the others, sortable: `00` for the first. */
export function speakerRank(rank: number): string {
  return String(rank).padStart(2, "0");
}

function copied(stated: Facts["things"][number]["stated"]): StatedFact["values"] {
  return Object.fromEntries(
    Object.entries(stated).map(([name, value]) => [
      name,
      typeof value === "object" ? [...value] : value,
    ]),
  );
}
