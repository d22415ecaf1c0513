import type {
  CardFactPartsFragment,
  CardSourceFragment,
  LatestWordsFragment,
} from "../documents/document-types.generated.ts";
import type { DocumentData } from "../documents/documents.ts";
import { articleText } from "../pages/parts/words.ts";
import { type Doubt, doubtsAbout } from "./doubts.ts";

/** What a card says, in whatever form it is shown: as a page of its own, an element, data. */
export interface Card {
  id: string;
  /** The page that it leads to. */
  url: string;
  /** The address of an image of it, 1200 by 630 pixels. */
  image: string | null;
  /** What it is a card of: “Person”, “Statement”. */
  kind: string;
  /** The name; of a statement what is said, in the speaker's words or in ours. */
  title: string;
  /** Whether the title is the speaker's words, letter for letter. Only these stand in quotation marks. */
  isQuotation: boolean;
  /** What a quotation says, in our words; null where the title says it in these already. */
  gist: string | null;
  /** The language of the title, where it is known. */
  language: string | null;
  /** Who it is; of a statement who said it, in what capacity. */
  subtitle: string | null;
  /** When it was said, in words. */
  date: string | null;
  /** What they said last, of a person or an agency that spoke. */
  latest: CardWords | null;
  facts: readonly CardFact[];
  /** What a reader must know of its facts before they take them for certain. */
  doubts: readonly Doubt[];
  /** Of a path: those over whom it leads, one more than there are facts; null of anything else. */
  stations: readonly { id: string; name: string }[] | null;
  /** When any of it last changed (UTC); null of a path, which is found anew each time. */
  changedAt: string | null;
}

/** A statement in a card of its speaker. */
export interface CardWords {
  id: string;
  /** The speaker's words, or ours. */
  text: string;
  isQuotation: boolean;
  language: string | null;
  date: string | null;
  sources: readonly CardSource[];
}

/** A sentence with where it is documented. */
export interface CardFact {
  /** The id of the link or the statement, which has a page. */
  id: string;
  /** Null where the card's title or subtitle says it already. */
  sentence: string | null;
  sources: readonly CardSource[];
}

export interface CardSource {
  /** The article's id. */
  id: string;
  /** The article, with its outlet and day. */
  label: string;
  /** The outlet that the article credits, where that is another. */
  via: string | null;
}

type Entity = NonNullable<DocumentData<"EntityCard">["entity"]>;
type Statement = NonNullable<DocumentData<"StatementCard">["statement"]>;
type Trace = DocumentData<"PathCard">;
type Fact = CardFactPartsFragment;

const OURS = { isQuotation: false, gist: null, language: null, date: null } as const;

export function entityCard({ id, changedAt, card }: Entity): Card {
  const { kind, title, subtitle, url, image, latest, facts } = card;
  return {
    ...{ id, url, image, kind, title, subtitle, changedAt, ...OURS },
    stations: null,
    latest: latest && wordsOf(latest),
    doubts: doubtsAbout(facts),
    // Whoever has no summary is introduced by an office, which then need not be said again.
    facts: facts.map((fact) => factOf(fact, fact.sentence === subtitle ? null : fact.sentence)),
  };
}

export function statementCard({ id, changedAt, card }: Statement): Card {
  const { kind, title, isQuotation, gist, language, subtitle, saidOn, url, image, facts } = card;
  return {
    ...{ id, url, image, kind, title, isQuotation, gist, language, subtitle, changedAt },
    date: saidOn?.text ?? null,
    ...{ stations: null, latest: null, doubts: doubtsAbout(facts) },
    facts: facts.map((fact) => factOf(fact, null)),
  };
}

/** The shortest path between two; null where there is none. */
export function pathCard({ from, paths }: Trace): Card | null {
  const [path] = paths.nodes;
  if (!from || !path) return null;
  const { kind, title, subtitle, url, image, facts } = path.card;
  return {
    ...{
      id: url.slice(url.indexOf("/trace?") + 1),
      url,
      image,
      kind,
      title,
      subtitle,
      changedAt: null,
      ...OURS,
    },
    stations: [from, ...path.hops.map((hop) => hop.to)].map(({ id, name }) => ({ id, name })),
    latest: null,
    doubts: doubtsAbout(facts),
    facts: facts.map((fact) => factOf(fact, fact.sentence)),
  };
}

function factOf(
  { factId, citations }: Pick<Fact, "factId" | "citations">,
  sentence: string | null,
): CardFact {
  return { id: factId, sentence, sources: sourcesOf(citations.nodes) };
}

function wordsOf(statement: LatestWordsFragment): CardWords {
  const { id, text, gist, language, saidOn, citations } = statement;
  return {
    ...{ id, text: text ?? gist, isQuotation: text !== null },
    language: text === null ? null : language,
    date: saidOn?.text ?? null,
    sources: sourcesOf(citations.nodes),
  };
}

/** Each article once, with whom it credits. */
function sourcesOf(passages: readonly CardSourceFragment[]): CardSource[] {
  const sources = passages.map(({ article, via }) => {
    const { id, publishedBy } = article;
    return {
      id,
      label: articleText(article),
      via: via && via.id !== publishedBy?.id ? via.name : null,
    };
  });
  return distinct(sources);
}

/** Each article once, or once for each whom it credits. */
export function distinct(sources: readonly CardSource[]): CardSource[] {
  return [...new Map(sources.map((each) => [`${each.id} ${each.via}`, each])).values()];
}
