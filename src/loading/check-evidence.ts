import type { Facts, LinkFact, ThingFact } from "../changes/facts.ts";
import { groupBy } from "../changes/group-by.ts";
import type { Callings } from "../changes/known-facts.ts";
import { isBetweenEntities } from "../model/links.ts";
import { personName } from "../texts/names.ts";
import { inWords } from "../texts/words.ts";
import type { Findings } from "./mistake.ts";
import { ENDS } from "./replaceable.ts";

// A passage must speak of what it backs: of both ends of a link, and of whoever said a statement.

/** How an entity may be called, as far as the bundle tells: words with a space on either side of each. */
interface Called {
  words: Set<string>;
  /** The languages of its names. */
  languages: Set<string>;
}

/** What is found, and the entities of which only the graph knows how they are called. */
export interface EvidenceFindings extends Findings {
  open: readonly string[];
}

/**
 * Finds links between two entities whose passages do not together name both of them, and statements whose passages
 * do not name who said them; but where the author says why that is who is meant (`because`).
 * @param known how entities are called that are defined elsewhere, by id; what depends on others stays open
 */
export function checkEvidence(
  facts: Facts,
  incomplete: ReadonlySet<string>,
  known: ReadonlyMap<string, Callings> = new Map(),
): EvidenceFindings {
  const evidence = new Evidence(facts, known);
  const found: Findings = { mistakes: [], warnings: [] };
  const open = new Set<string>();
  for (const { of, named, passages, word, what } of claimsOf(facts, incomplete, evidence)) {
    if (passages.length === 0 || word in of.because) continue;
    for (const id of named) {
      if (!evidence.isKnown(id)) {
        open.add(id);
        continue;
      }
      if (evidence.isNamed(id, passages)) continue;
      const kind = evidence.isOfOtherLanguage(id) ? "warnings" : "mistakes";
      const whose = known.has(id) ? "is known of it" : "this bundle gives it";
      const message = `${what} ${id}, by any name, title or office that ${whose}: cite the words that do, add the name that they use (names), or say why it is meant (because: { ${word}: … })`;
      found[kind].push({ path: of.path, message });
    }
  }
  return { ...found, open: [...open].sort() };
}

/** How facts call an entity. */
export function callingsIn({ names, links }: Facts, id: string): Callings {
  const own = links.filter(({ kind, from }) => TITLED.has(kind) && from === id);
  return {
    names: names.flatMap(({ entity, text, language = null }) =>
      entity === id ? [{ text, language }] : [],
    ),
    titles: own.flatMap(({ stated: { title } }) => (title ? [String(title)] : [])),
  };
}

/** That passages name some entities. */
interface Claim {
  of: LinkFact | ThingFact;
  named: readonly string[];
  passages: readonly string[];
  /** What `because` would give a reason for. */
  word: string;
  what: string;
}

function claimsOf(facts: Facts, incomplete: ReadonlySet<string>, evidence: Evidence): Claim[] {
  const links = facts.links.flatMap((of): Claim[] => {
    if (!isBetweenEntities(of.kind) || incomplete.has(of.item)) return [];
    const passages = evidence.passagesOf([of.id]);
    return [
      { of, named: [of.from, of.to], passages, word: ENDS, what: "has no passage that names" },
    ];
  });
  const reasoned = new Set(
    facts.things.flatMap(({ id, because }) => ("by" in because ? [id] : [])),
  );
  const statements = facts.things.flatMap((of): Claim[] => {
    if (of.kind !== "statement" || incomplete.has(of.id)) return [];
    // Who speaks is told wrongly there: that is a mistake of its own.
    if (of.stated.voice === "REPORTING" || of.stated.attribution !== undefined) return [];
    // Why somebody speaks in a whole is why they do in its parts.
    const wholes = evidence.wholesOf(of.id);
    if (wholes.some((id) => reasoned.has(id))) return [];
    const subjects = [of.id, ...wholes].flatMap((id) => evidence.subjectsOf(id));
    const named = evidence.speakersOf(of.id).map(({ to }) => to);
    const what = "has no passage, of its own or of what it is part of, that names";
    return [{ of, named, passages: evidence.passagesOf(subjects), word: "by", what }];
  });
  return [...links, ...statements];
}

/** Words by which a newspaper speaks of a legal case, which seldom has a name. */
const CASE_WORDS =
  / (case|suit|sue|sued|sues|suing|lawsuit|litigation|complaint|claim|court|trial|hearing|appeal|petition|injunction|charge|accus|indict|prosecut|defendant|convict|guilty|sentenced|jail|fined|plead|pled|arrest|sanction|investigat|inquir|probe|settle|jury|rul(ed|ing)|verdict|acquit|bankrupt)/;
/** Links that tell what somebody is: their titles are ways to speak of them. */
const TITLED = new Set(["held-office", "member-of", "represents"]);

/** Of names that say no other. */
const LANGUAGE_OF_NAMES = "en";
/** Whose passages may name who said something. */
const OF_SPEAKERS = new Set(["said-by", "on-behalf-of"]);

class Evidence {
  readonly #callings = new Map<string, Called>();
  readonly #passages: ReadonlyMap<string, readonly { words: string }[]>;
  readonly #links: ReadonlyMap<string, readonly LinkFact[]>;
  readonly #language: string;

  constructor(facts: Facts, known: ReadonlyMap<string, Callings>) {
    const passages = facts.passages.map(({ subject, exact }) => ({
      subject,
      words: spaced(exact),
    }));
    this.#passages = groupBy(passages, ({ subject }) => subject);
    this.#links = groupBy(facts.links, ({ from }) => from);
    const article = facts.things.find(({ id }) => id === facts.article);
    this.#language = languageOf(String(article?.stated.language ?? ""));
    for (const { entity, ...name } of facts.names) this.#addName(entity, name);
    for (const [entity, { names, titles }] of known) {
      for (const name of names) this.#addName(entity, name);
      for (const title of titles) this.#of(entity).words.add(spaced(title));
    }
    for (const { kind, from, to, stated, as } of facts.links) {
      const { title } = stated;
      if (TITLED.has(kind) && title) this.#callings.get(from)?.words.add(spaced(String(title)));
      if (as) this.#callings.get(to)?.words.add(spaced(as));
    }
  }

  #of(id: string): Called {
    const known = this.#callings.get(id) ?? { words: new Set(), languages: new Set() };
    this.#callings.set(id, known);
    return known;
  }

  #addName(entity: string, { text, language }: { text: string; language?: string | null }): void {
    const { words, languages } = this.#of(entity);
    words.add(spaced(text));
    if (entity.startsWith("person/")) words.add(spaced(personName(text).surname));
    else words.add(spaced(withoutForm(text)));
    languages.add(languageOf(language ?? LANGUAGE_OF_NAMES));
  }

  /** Whether anything tells how it is called. */
  isKnown(id: string): boolean {
    return this.#callings.has(id);
  }

  /** @param passages their words */
  isNamed(id: string, passages: readonly string[]): boolean {
    const callings = this.#callings.get(id) ?? { words: [] };
    if (id.startsWith("case/") && passages.some((words) => CASE_WORDS.test(words))) return true;
    return [...callings.words].some((words) => passages.some((passage) => passage.includes(words)));
  }

  isOfOtherLanguage(id: string): boolean {
    return this.#callings.get(id)?.languages.has(this.#language) === false;
  }

  /** The words of the passages of some subjects. */
  passagesOf(subjects: readonly string[]): string[] {
    return subjects
      .flatMap((subject) => this.#passages.get(subject) ?? [])
      .map(({ words }) => words);
  }

  speakersOf(statement: string): readonly LinkFact[] {
    return (this.#links.get(statement) ?? []).filter(({ kind }) => kind === "said-by");
  }

  /** Where a statement's speaker may be named: its own passages, and those of its links to speakers. */
  subjectsOf(statement: string): string[] {
    const links = this.#links.get(statement) ?? [];
    return [statement, ...links.flatMap(({ id, kind }) => (OF_SPEAKERS.has(kind) ? [id] : []))];
  }

  /** What a statement is part of, and what that is part of. */
  wholesOf(statement: string, seen: readonly string[] = []): string[] {
    const parts = (this.#links.get(statement) ?? []).filter(
      ({ kind }) => kind === "part-of-statement",
    );
    return parts.flatMap(({ to }) =>
      seen.includes(to) ? [] : [to, ...this.wholesOf(to, [...seen, to])],
    );
  }
}

/** “The Redhorn Pipe Co., Inc.” is spoken of as “Redhorn Pipe”. */
function withoutForm(name: string): string {
  const short = name
    .replace(/^the\s+/iu, "")
    .replace(/(?:,?\s+(?:inc|llc|llp|ltd|plc|corp|co|gmbh|ag|sa)\.?)+$/iu, "");
  return inWords(short) ? short : name;
}

/** A text without any word would be found everywhere. */
function spaced(text: string): string {
  return ` ${inWords(text) || text} `;
}

const languageOf = (tag: string) => tag.split("-")[0] ?? tag;
