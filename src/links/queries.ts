import { ofAgencyKind } from "../agencies/queries.ts";
import { caseFilter } from "../cases/queries.ts";
import { inPlace } from "../cities/queries.ts";
import type { Columns } from "../graph/relations/columns.ts";
import { type Filter, filter } from "../graph/relations/filter.ts";
import { relationship } from "../graph/relations/relationship.ts";
import type { Direction } from "../model/link-kind.ts";
import {
  ENTITY_LINK_KINDS,
  type EntityLinkKind,
  filterWords,
  linkKindEntry,
} from "../model/links.ts";
import { type EntityKind, isEntityKind } from "../model/things.ts";
import { programFilter } from "../programs/queries.ts";
import { byLink } from "../things/orders.ts";
import { ofEntities, ofName, validOn } from "../things/queries.ts";
import {
  anyEntityColumns,
  entityColumnsOf,
  linkColumns,
  type personColumns,
} from "../things/rows.ts";

// The lists that lead from an entity to others, by links of one kind or of all kinds. They are made
// from the model; each direction has a Cypher file, `links/{kind}/{direction's word}.cypher`.

/** The columns that a list of entities reads, and its filters. */
interface Target {
  columns: typeof personColumns & Columns;
  filters: readonly Filter[];
}

/** The filters of lists of entities of one kind, where the kind has any. */
const FILTERS: Readonly<Partial<Record<EntityKind, readonly Filter[]>>> = {
  person: [ofName],
  agency: [ofAgencyKind, ofName],
  city: [inPlace, ofName],
  program: [programFilter, ofName],
  case: [caseFilter, ofName],
  topic: [ofName],
};
const ANY_ENTITY: Target = { columns: anyEntityColumns, filters: ofEntities };

/**
 * Lists that hold more than the entity's own links: a city's officials include those of its
 * agencies.
 */
const WIDER: Readonly<Record<string, string>> = { "city.officials": "officials-of-city" };

/** A list of links of one kind, seen from one of their ends. */
export interface LinkList {
  kind: EntityLinkKind;
  direction: Direction;
  /** The kinds of entities that have this list. */
  owners: readonly EntityKind[];
  /** The kinds of entities that it leads to. */
  others: readonly EntityKind[];
  relationshipOf(owner: EntityKind): ReturnType<typeof declare>;
}

/** Every list of links of one kind, in both directions. */
export const linkLists: readonly LinkList[] = ENTITY_LINK_KINDS.flatMap((kind) => {
  const { from, to, forward, backward, isUndirected } = linkKindEntry(kind);
  const ofProperties = filterOf(kind);
  const forwards = linkList(kind, forward, from.filter(isEntityKind), to.filter(isEntityKind));
  if (isUndirected) return [forwards];
  return [forwards, linkList(kind, backward, to.filter(isEntityKind), from.filter(isEntityKind))];

  function linkList(
    kind: EntityLinkKind,
    direction: Direction,
    owners: readonly EntityKind[],
    others: readonly EntityKind[],
  ): LinkList {
    const [other] = others;
    const target =
      other && others.length === 1
        ? { columns: entityColumnsOf[other], filters: FILTERS[other] ?? [] }
        : ANY_ENTITY;
    const byFile = new Map<string, ReturnType<typeof declare>>();
    for (const owner of owners) {
      const file = fileOf(owner, direction);
      if (!byFile.has(file)) {
        byFile.set(file, declare(`links/${kind}/${file}.cypher`, target, ofProperties));
      }
    }
    return {
      kind,
      direction,
      owners,
      others,
      relationshipOf: (owner) => {
        const known = byFile.get(fileOf(owner, direction));
        if (!known) throw new Error(`A ${owner} has no ${direction.word}.`);
        return known;
      },
    };
  }
});

function declare(file: string, { columns, filters }: Target, ofProperties: readonly Filter[]) {
  return relationship({
    file,
    node: columns,
    link: linkColumns,
    orders: byLink,
    filters: [validOn, ...ofProperties, ...filters],
  });
}

/** The filter of a kind's own properties, if it has one. */
function filterOf(kind: EntityLinkKind): Filter[] {
  const words = filterWords(kind).map(([word]) => word);
  return words.length > 0 ? [filter(`links/${kind}/filter.cypher`, words)] : [];
}

/** `detained-by` for the word `detainedBy`. */
function fileOf(owner: EntityKind, { word }: Direction): string {
  return (
    WIDER[`${owner}.${word}`] ?? word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  );
}

/** All links between an entity and others, whatever their kind and direction. */
export const entityLinks = relationship({
  file: "links/of-entity.cypher",
  node: anyEntityColumns,
  link: linkColumns,
  orders: byLink,
  filters: [validOn, filter("links/kind-filter.cypher", ["linkKinds"]), ...ofEntities],
});
