import type { Facts, LinkFact, ThingFact } from "../changes/facts.ts";
import { groupBy } from "../changes/group-by.ts";
import { isBetweenEntities } from "../model/links.ts";
import { inWords, wordsOf } from "../texts/words.ts";
import type { Findings } from "./mistake.ts";
import { ENDS } from "./replaceable.ts";

// A passage must speak of what it backs: of both ends of a link, and of whoever said a statement.

/** How an entity may be called, as far as the bundle tells: words with a space on either side of each. */
interface Callings {
  words: Set<string>;
  /** The languages of its names. */
  languages: Set<string>;
}

/**
 * Finds links between two entities whose passages do not together name both of them, and statements whose passages
 * do not name who said them; but where the author says why that is who is meant (`because`). What is defined
 * elsewhere is not looked for: only the graph knows how it is called.
 */
export function checkEvidence(facts: Facts, incomplete: ReadonlySet<string>): Findings {
  const evidence = new Evidence(facts);
  const found: Findings = { mistakes: [], warnings: [] };
  const check = (
    each: LinkFact | ThingFact,
    named: readonly string[],
    passages: readonly string[],
    word: string,
    what: string,
  ) => {
    if (passages.length === 0 || word in each.because) return;
    for (const id of named) {
      if (evidence.isNamed(id, passages)) continue;
      const kind = evidence.isOfOtherLanguage(id) ? "warnings" : "mistakes";
      const message = `${what} ${id}, by any name, title or office that this bundle gives it: cite the words that do, or say why it is meant (because: { ${word}: … })`;
      found[kind].push({ path: each.path, message });
    }
  };
  const reasoned = new Set(
    facts.things.flatMap(({ id, because }) => ("by" in because ? [id] : [])),
  );
  for (const link of facts.links) {
    if (!isBetweenEntities(link.kind) || incomplete.has(link.item)) continue;
    const { id, from, to } = link;
    check(link, [from, to], evidence.passagesOf([id]), ENDS, "has no passage that names");
  }
  for (const thing of facts.things) {
    if (thing.kind !== "statement" || incomplete.has(thing.id)) continue;
    // Who speaks is told wrongly there: that is a mistake of its own.
    if (thing.stated.voice === "REPORTING" || thing.stated.attribution !== undefined) continue;
    // Why somebody speaks in a whole is why they do in its parts.
    const wholes = evidence.wholesOf(thing.id);
    if (wholes.some((id) => reasoned.has(id))) continue;
    const subjects = [thing.id, ...wholes].flatMap((id) => evidence.subjectsOf(id));
    const speakers = evidence.speakersOf(thing.id).map(({ to }) => to);
    check(
      thing,
      speakers,
      evidence.passagesOf(subjects),
      "by",
      "has no passage, of its own or of what it is part of, that names",
    );
  }
  return found;
}

/** Words by which a newspaper speaks of a legal case, which seldom has a name. */
const CASE_WORDS =
  / (case|suit|sue|sued|sues|suing|lawsuit|litigation|complaint|claim|court|trial|charge|accus|indict|prosecut|convict|plead|pled|arrest|sanction|investigat|inquir|probe|settle|rul(ed|ing)|verdict|acquit)/;
const AFTER_SURNAMES = new Set(["jr", "sr", "ii", "iii", "iv"]);
/** Links that tell what somebody is: their titles are ways to speak of them. */
const TITLED = new Set(["held-office", "member-of", "represents"]);

/** Of names that say no other. */
const LANGUAGE_OF_NAMES = "en";
/** Whose passages may name who said something. */
const OF_SPEAKERS = new Set(["said-by", "on-behalf-of"]);

class Evidence {
  readonly #callings = new Map<string, Callings>();
  readonly #passages: ReadonlyMap<string, readonly { words: string }[]>;
  readonly #links: ReadonlyMap<string, readonly LinkFact[]>;
  readonly #language: string;

  constructor(facts: Facts) {
    const passages = facts.passages.map(({ subject, exact }) => ({
      subject,
      words: spaced(exact),
    }));
    this.#passages = groupBy(passages, ({ subject }) => subject);
    this.#links = groupBy(facts.links, ({ from }) => from);
    const article = facts.things.find(({ id }) => id === facts.article);
    this.#language = languageOf(String(article?.stated.language ?? ""));
    for (const { entity, text, language } of facts.names) {
      const { words, languages } = this.#of(entity);
      words.add(spaced(text));
      if (entity.startsWith("person/")) words.add(spaced(surname(text)));
      languages.add(languageOf(language ?? LANGUAGE_OF_NAMES));
    }
    for (const { kind, from, to, stated, as } of facts.links) {
      const { title } = stated;
      if (TITLED.has(kind) && title) this.#callings.get(from)?.words.add(spaced(String(title)));
      if (as) this.#callings.get(to)?.words.add(spaced(as));
    }
  }

  #of(id: string): Callings {
    const known = this.#callings.get(id) ?? { words: new Set(), languages: new Set() };
    this.#callings.set(id, known);
    return known;
  }

  /** @param passages their words */
  isNamed(id: string, passages: readonly string[]): boolean {
    const callings = this.#callings.get(id);
    if (!callings) return true;
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

/** A text without any word would be found everywhere. */
function spaced(text: string): string {
  return ` ${inWords(text) || text} `;
}

function surname(name: string): string {
  const words = wordsOf(name);
  return words.findLast((word) => !AFTER_SURNAMES.has(word)) ?? name;
}

const languageOf = (tag: string) => tag.split("-")[0] ?? tag;
