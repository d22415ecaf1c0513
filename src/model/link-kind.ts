import type { TextForm, ThingKind } from "./things.ts";
import type { VocabularyName } from "./vocabularies.ts";

// What the model says of a kind of link.

/** A property of a link besides its ends and its dates. */
export interface LinkProperty {
  type: "text" | "word" | "number";
  vocabulary?: VocabularyName;
  form?: TextForm;
  description: string;
  /**
   * The description of the filter by this property: "Those …". Without it, lists have no such
   * filter.
   */
  filter?: string;
  /** The filter's word, if the property's name already asks about the other end: `kind`. */
  filterWord?: string;
  isOptional?: true;
  /** How we read the source: no passage says it. */
  isEditorial?: true;
}

/** A link as seen from one of its ends. */
export interface Direction {
  /**
   * The name of the field that leads to the other end, and of the list in a bundle's item:
   * `detainsFor`.
   */
  word: string;
  /** The singular, if the filter of this list has words of its own: `site`. */
  one?: string;
  /** The description of that filter. */
  filter?: string;
  /** The description of the list. */
  description: string;
  /** The link that began last comes first; otherwise they are sorted by name. */
  isLatestFirst?: true;
  /** The bundle's name for the other end, if items at this end state the link. */
  statedAs?: string;
  /** A bundle may give only the other end's id; the statement's own passages then back the link. */
  isIdEnough?: true;
}

/**
 * The inputs of a link's sentence: the labels of its ends, its properties by their names, and
 * `toOutcome`, the outcome of the case that it leads to.
 */
export type LinkWords = Readonly<{ from: string; to: string; toKind: ThingKind }> &
  Readonly<Record<string, string | number | null>>;

/**
 * How something that lasts is told, by what is known of its dates. An end that nobody tells is told
 * neither as an end nor as if it went on still.
 */
export interface Tenses {
  /** Nothing is known of when: “is a member of”. */
  undated: string;
  /** On a day, up to one, or between two: “was a member of”. */
  was: string;
  /** It began, and still was so when the article appeared: “has been a member of”. */
  hasBeen: string;
  /** The moment of its begin: “became a member of”. */
  began: string;
  /** The moment of its end: “ceased to be a member of”. */
  ended: string;
}

/** The verb of a link's sentence. A text is an act, which is over at once: “made a donation”. */
export type Verb = string | Tenses;

/** The tenses of “is a member of”, and of “are spouses”. */
export function being(what: string, { isPlural = false } = {}): Tenses {
  const [is, was, has] = isPlural ? ["are", "were", "have"] : ["is", "was", "has"];
  return {
    undated: `${is} ${what}`,
    was: `${was} ${what}`,
    hasBeen: `${has} been ${what}`,
    began: `became ${what}`,
    ended: `ceased to be ${what}`,
  };
}

/** The tenses of a verb such as “serves”, whose past is “served” in all of them. */
export function doing(present: string, past: string, asGerund: string): Tenses {
  return {
    undated: present,
    was: past,
    hasBeen: `has ${past}`,
    began: `began ${asGerund}`,
    ended: `stopped ${asGerund}`,
  };
}

/**
 * A kind of link between two things. A link between two entities has dates and must cite a passage.
 */
export interface LinkKindEntry {
  /** The relationship's type in the graph; the API's type name is derived from it. */
  type: string;
  from: readonly ThingKind[];
  to: readonly ThingKind[];
  description: string;
  /** What a source states about it, and what `replaces` may list. */
  properties: Readonly<Record<string, LinkProperty>>;
  /**
   * The property that distinguishes links with the same ends: their key is made from it. Unless
   * `key` says otherwise, a bundle must state it, and may give a key if it is text.
   */
  keyFrom?: string;
  /**
   * Set if the links have keys but none of their properties has to make one. Optional: a bundle may
   * leave out the key, and the property that it is made from. Required: such links between the same
   * ends are usual, and no property tells them apart, so that a bundle must give each a key.
   */
  key?: "optional" | "required";
  /** The link as seen from its start, and from its end. */
  forward: Direction;
  backward: Direction;
  /**
   * One list leads over these links from either end, and the ends are stored in the order of their
   * ids: otherwise A–B and B–A would be two links.
   */
  isUndirected?: true;
  /**
   * Set if some words of an undirected kind do tell the ends apart. The property says what the one
   * at the other end is to the item; each word that is never stored has the inverse here that is
   * stored instead: what somebody says of a CHILD is stored as the link of the child's PARENT, which
   * begins at the parent.
   */
  inverses?: { property: string; stored: Readonly<Record<string, string>> };
  /**
   * Set if a thing has at most one such link: the name by which messages refer to it. A second one
   * is a conflict.
   */
  single?: string;
  /**
   * Set if what a source states of a thing's links of this kind is one value, the set of them all:
   * two sources with different sets contradict each other. The name by which messages refer to it.
   */
  together?: string;
  /** Set if these links must not form a cycle; the verb for a message about one: "is part of". */
  acyclic?: string;
  /**
   * The fact as one sentence, without its dates and its period.
   * @param verb in the tense that its dates ask for; of a kind without dates, empty
   */
  sentence(link: LinkWords, verb: string): string;
  /** What a link between two entities tells, in the tenses that its dates may ask for. */
  verb?(link: LinkWords): Verb;
  /** What stands in parentheses behind the dates: what would be misread before them. */
  aside?(link: LinkWords): string | null;
}

/** A link between two entities, which has dates. */
export type EntityLinkKindEntry = LinkKindEntry & Required<Pick<LinkKindEntry, "verb">>;

/** A statement's label is our own paraphrase, so it is never put in quotation marks. */
export function unended(label: string): string {
  return label.replace(/\.$/, "");
}
