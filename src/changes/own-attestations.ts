import { isBetweenEntities, type LinkKind } from "../model/links.ts";
import { isEntityKind, type ThingKind } from "../model/things.ts";
import type { StatedFact, StatedName } from "./attestation.ts";
import type { Facts, LinkFact, PassageFact, Path } from "./facts.ts";
import { groupBy } from "./group-by.ts";
import { factOf, type PassageOfFact, standingOfPassages } from "./passages-of-fact.ts";
import { wordsOfLink } from "./replacing.ts";
import type { Attested } from "./resolve.ts";

/** What a source now says of one fact, and where it says so. */
export interface OwnAttestation extends Attested {
  kind: ThingKind | LinkKind;
  path: Path;
  /** Where its links stand, by id; its own place, where it is a link between entities. */
  links: ReadonlyMap<string, Path>;
  /** What precedes its words in an item's `replaces`: `offices.` for the office of a person. */
  prefix: string;
}

/**
 * The attestations that a source's facts come to, in the order of the input.
 * @param officeLinkIds the office in which each statement was made, by the id of its SAID_BY link
 */
export function ownAttestations(
  facts: Facts,
  officeLinkIds: ReadonlyMap<string, string>,
): OwnAttestation[] {
  const names = groupBy(facts.names, ({ entity }) => entity);
  const parts = groupBy(
    facts.links.filter(({ kind }) => !isBetweenEntities(kind)),
    ({ from }) => from,
  );
  const starts = firstPassages(facts);
  const passages = groupBy(facts.passages.map(located), ({ subject }) => factOf(subject));
  const publisher = publisherOf(facts);
  const by = { source: facts.article, publishedOn: facts.publishedOn ?? null };
  const ofThings = facts.things.map(({ id, kind, path, stated, replaces, differs }) => {
    const links = parts.get(id) ?? [];
    const own: StatedFact = {
      values: copied(stated),
      ...(isEntityKind(kind)
        ? { names: otherNames(names.get(id) ?? []) }
        : { links: statedLinks(links, officeLinkIds, starts) }),
    };
    return {
      ...{ ...by, fact: id, kind, path, stated: own, prefix: "" },
      ...standingOfPassages(kind, passages.get(id) ?? [], publisher),
      replaces: [...replaces].sort(),
      differs: [...differs].sort(),
      links: new Map(links.map((link) => [link.id, link.path])),
    };
  });
  const ofLinks = facts.links
    .filter(({ kind }) => isBetweenEntities(kind))
    .map(({ id, kind, from, to, field, path, stated, replaces, differs }) => ({
      ...{ ...by, fact: id, kind, path, prefix: `${field}.` },
      ...standingOfPassages(kind, passages.get(id) ?? [], publisher),
      stated: { values: copied(stated), link: { kind, from, to } },
      replaces: wordsOfLink(replaces, field).sort(),
      differs: wordsOfLink(differs, field).sort(),
      links: new Map([[id, path]]),
    }));
  return [...ofThings, ...ofLinks];
}

/** The outlet that published the source, as far as it says so. */
export function publisherOf({ article, links }: Facts): string | null {
  return links.find(({ kind, from }) => kind === "published-by" && from === article)?.to ?? null;
}

function located({ subject, start = 0, stance, via }: PassageFact): PassageOfFact {
  return { subject, start, stance, via: via ?? null };
}

function otherNames(names: Facts["names"]): StatedName[] {
  return names.flatMap(({ text, kind, language }) =>
    kind === "PREFERRED" ? [] : [{ text, kind, ...(language && { language }) }],
  );
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
  return rank === -1 ? null : String(rank).padStart(2, "0");
}

function copied(stated: Facts["things"][number]["stated"]): StatedFact["values"] {
  return Object.fromEntries(
    Object.entries(stated).map(([name, value]) => [
      name,
      typeof value === "object" ? [...value] : value,
    ]),
  );
}
