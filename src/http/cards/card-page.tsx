import type { ComponentChildren, VNode } from "preact";
import type { CardOptions, Lang } from "../../embedding/options.ts";
import { textOf } from "../html/html-document.tsx";
import { type Card, type CardFact, type CardSource, type CardWords, distinct } from "./card.ts";
import type { CardAssets } from "./card-assets.ts";
import { WORDS } from "./words.ts";

interface Properties {
  card: Card;
  options: CardOptions;
  assets: CardAssets;
  /** Where addresses begin: in a frame on another site, they must be whole. */
  baseUrl: string;
}

/** A card as a document of its own, for a frame. */
export function cardPage({ card, options, assets, baseUrl }: Properties): string {
  const { title, isQuotation, gist, language, subtitle, kind, date, url, facts } = card;
  const { lang } = options;
  const words = WORDS[lang];
  const sources = [...facts, ...(card.latest ? [card.latest] : [])].flatMap((fact) => fact.sources);
  const has = (section: CardOptions["sections"][number]) => options.sections.includes(section);
  return documentOf(
    { title, options, assets, canonical: url },
    <article>
      <p class="kind">
        {isQuotation || kind !== "Statement" ? kind : <Own lang={lang}>{words.inOtherWords}</Own>}
      </p>
      {isQuotation ? (
        <>
          <h1 class="gist" dir="auto">
            {gist}
          </h1>
          <blockquote lang={language ?? undefined} dir="auto">
            <p>“{title}”</p>
          </blockquote>
        </>
      ) : (
        <h1 dir="auto">{title}</h1>
      )}
      {subtitle !== null && (has("subtitle") || isQuotation || kind === "Statement") && (
        <p class="subtitle" dir="auto">
          {subtitle}
          {date !== null && <span class="date"> · {date}</span>}
        </p>
      )}
      {has("latest") && card.latest && (
        <Latest words={card.latest} options={options} baseUrl={baseUrl} />
      )}
      {card.stations && <Line stations={card.stations} facts={facts} baseUrl={baseUrl} />}
      {has("facts") && !card.stations && (
        <Facts facts={facts.filter(({ sentence }) => sentence !== null)} baseUrl={baseUrl} />
      )}
      {has("sources") && <Sources sources={sources} options={options} baseUrl={baseUrl} />}
      <footer>
        {card.doubts.map((doubt) => (
          <>
            <Own lang={lang}>{words.doubts[doubt]}</Own>
            {" · "}
          </>
        ))}
        <a href={url} target="_blank" rel="noopener">
          <Own lang={lang}>{words.more}</Own>
        </a>
      </footer>
    </article>,
  );
}

/** The sentence that stands in a frame where there is no card, in the language of the card. */
export function noCardPage(options: CardOptions, assets: CardAssets): string {
  const sentence = WORDS[options.lang].noCard;
  return documentOf(
    { title: sentence, options, assets, canonical: null },
    <article>
      <p class="subtitle">
        <Own lang={options.lang}>{sentence}</Own>
      </p>
    </article>,
  );
}

/** What stands there instead where the API says why there is none: its sentence. */
export function toldPage(sentence: string, options: CardOptions, assets: CardAssets): string {
  return documentOf(
    { title: sentence, options, assets, canonical: null },
    <article>
      <p class="subtitle" dir="auto">
        {sentence}
      </p>
    </article>,
  );
}

/** Words of the card itself, which are translated; all else in it is in the language of the graph. */
function Own({ lang, children }: { lang: Lang; children: ComponentChildren }) {
  return <span lang={lang === GRAPH_LANG ? undefined : lang}>{children}</span>;
}

/** The language of the graph: of its names, its sentences and its dates. */
const GRAPH_LANG: Lang = "en";

/** What somebody said last: between quotation marks only if these are their words. */
function Latest({ words, options, baseUrl }: LatestProperties) {
  const { id, text, isQuotation, language, date } = words;
  return (
    <div class="latest">
      {isQuotation ? (
        <blockquote lang={language ?? undefined} dir="auto">
          <p>“{text}”</p>
        </blockquote>
      ) : (
        <p>
          <Own lang={options.lang}>{WORDS[options.lang].inOtherWords}</Own>: <bdi>{text}</bdi>
        </p>
      )}
      <p class="date">
        <a href={`${baseUrl}/${id}`} target="_blank" rel="noopener">
          {date ?? <Own lang={options.lang}>{WORDS[options.lang].undated}</Own>}
        </a>
      </p>
    </div>
  );
}

interface LatestProperties {
  words: CardWords;
  options: CardOptions;
  baseUrl: string;
}

function Facts({ facts, baseUrl }: { facts: readonly CardFact[]; baseUrl: string }) {
  if (facts.length === 0) return null;
  return (
    <ul class="facts">
      {facts.map(({ id, sentence }) => (
        <li key={id}>
          <a href={`${baseUrl}/${id}`} target="_blank" rel="noopener">
            {sentence}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** A path as a line of stations, with the sentence of each hop. */
function Line({ stations, facts, baseUrl }: LineProperties) {
  return (
    <ol class="line">
      {stations.map(({ id, name }, place) => (
        <li key={id}>
          <b>
            <a href={`${baseUrl}/${id}`} target="_blank" rel="noopener" dir="auto">
              {name}
            </a>
          </b>
          <Told fact={facts[place]} baseUrl={baseUrl} />
        </li>
      ))}
    </ol>
  );
}

/** What joins a station to the next; it leads to the proof. */
function Told({ fact, baseUrl }: { fact: CardFact | undefined; baseUrl: string }) {
  if (!fact) return null;
  return (
    <a class="told" href={`${baseUrl}/${fact.id}`} target="_blank" rel="noopener">
      {fact.sentence}
    </a>
  );
}

interface LineProperties {
  stations: NonNullable<Card["stations"]>;
  facts: readonly CardFact[];
  baseUrl: string;
}

function Sources({ sources, options, baseUrl }: SourcesProperties) {
  const once = distinct(sources);
  if (once.length === 0) return null;
  const { lang } = options;
  const words = WORDS[lang];
  return (
    <p class="sources">
      <Own lang={lang}>{once.length === 1 ? words.source : words.sources}</Own>:{" "}
      {once.map(({ id, label, via }, place) => (
        <span key={`${id} ${via}`}>
          {place > 0 && "; "}
          <a href={`${baseUrl}/${id}`} target="_blank" rel="noopener" dir="auto">
            {label}
          </a>
          {via !== null && (
            <>
              , <Own lang={lang}>{words.credits(via)}</Own>
            </>
          )}
        </span>
      ))}
    </p>
  );
}

interface SourcesProperties {
  sources: readonly CardSource[];
  options: CardOptions;
  baseUrl: string;
}

interface DocumentProperties {
  title: string;
  options: CardOptions;
  assets: CardAssets;
  canonical: string | null;
}

function documentOf(
  { title, options, assets, canonical }: DocumentProperties,
  body: VNode,
): string {
  const { theme, size, accent } = options;
  const page = (
    <html lang={GRAPH_LANG} class={`theme-${theme} size-${size}`}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={assets.style} />
        {accent !== null && <link rel="stylesheet" href={`/embed/accent/${accent}.css`} />}
        {canonical !== null && <link rel="canonical" href={canonical} />}
        <script type="module" src={assets.heightScript} />
      </head>
      <body>
        <main>{body}</main>
      </body>
    </html>
  );
  return textOf(page);
}
