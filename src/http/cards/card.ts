import type {
  CardSourceFragment,
  LatestWordsFragment,
  StatementItemFragment,
} from "../documents/document-types.generated.ts";
import type { DocumentData } from "../documents/documents.ts";
import { kindLine, latestOffice } from "../pages/parts/kind-line.ts";
import { articleText } from "../pages/parts/words.ts";

/** What a card says, in whatever form it is shown: as a page of its own, an element, data. */
export interface Card {
  id: string;
  /** The page that it leads to. */
  url: string;
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
  /** The id of the fact, which has a page; null of a hop, which is of several. */
  id: string | null;
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
type Passage = CardSourceFragment;

export function entityCard(entity: Entity): Card {
  const { id, url, name, summary, changedAt, links } = entity;
  // Whoever has no summary is introduced by their latest office.
  const office = summary === null ? latestOffice(entity) : null;
  return {
    ...{
      id,
      url,
      changedAt,
      title: name,
      isQuotation: false,
      gist: null,
      language: null,
      date: null,
    },
    stations: null,
    kind: kindLine(entity),
    subtitle: office?.sentence ?? summary,
    latest: "statements" in entity ? wordsOf(entity.statements.nodes[0]) : null,
    facts: links.edges.map(({ link }) => ({
      id: link.id,
      sentence: link === office ? null : link.sentence,
      sources: sourcesOf(link.citations.nodes),
    })),
  };
}

export function statementCard(statement: Statement): Card {
  const { id, url, text, gist, language, saidOn, changedAt, citations } = statement;
  return {
    ...{ id, url, changedAt, kind: "Statement", stations: null, latest: null },
    title: text ?? gist,
    isQuotation: text !== null,
    gist: text === null ? null : gist,
    // A gist is ours.
    language: text === null ? null : language,
    subtitle: speakersText(statement),
    date: saidOn?.text ?? null,
    facts: [{ id, sentence: null, sources: sourcesOf(citations.nodes) }],
  };
}

function wordsOf(statement: LatestWordsFragment | undefined): CardWords | null {
  if (!statement) return null;
  const { id, text, gist, language, saidOn, citations } = statement;
  return {
    ...{ id, text: text ?? gist, isQuotation: text !== null },
    language: text === null ? null : language,
    date: saidOn?.text ?? null,
    sources: sourcesOf(citations.nodes),
  };
}

/** The shortest path between two; null where there is none. */
export function pathCard({ from, to, paths }: Trace, url: string): Card | null {
  const [path] = paths.nodes;
  if (!from || !to || !path) return null;
  return {
    ...{
      id: `trace?from=${from.id}&to=${to.id}`,
      url,
      changedAt: null,
      kind: "Path",
      latest: null,
    },
    ...{ isQuotation: false, gist: null, language: null, subtitle: null, date: null },
    title: `How ${from.name} is connected to ${to.name}`,
    stations: [from, ...path.hops.map((hop) => hop.to)].map(({ id, name }) => ({ id, name })),
    facts: path.hops.map(({ sentence, citations }) => ({
      id: null,
      sentence,
      sources: sourcesOf(citations.nodes),
    })),
  };
}

/** All speakers with their offices; who it was in the article's words, if it names nobody. */
function speakersText({ speakers, attribution, onBehalfOf }: StatementItemFragment): string {
  const named = speakers.edges.map(({ node: { name }, link: { capacity } }) =>
    [name, capacity?.title, capacity?.to.label].filter(Boolean).join(", "),
  );
  const who = named.length > 0 ? named.join("; ") : (attribution ?? "The article itself");
  const whom = onBehalfOf.nodes.map(({ name }) => name).join(", ");
  return whom === "" ? who : `${who}, on behalf of ${whom}`;
}

/** Each article once, with whom it credits. */
function sourcesOf(passages: readonly Passage[]): CardSource[] {
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
