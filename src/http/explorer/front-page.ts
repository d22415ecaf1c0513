import type { Content } from "../answers/content.ts";
import type { AssetPaths } from "./assets.ts";
import { type Example, linkToExample } from "./examples.ts";
import type { Counted, FrontAnswer, FrontArticle, FrontStatement } from "./front-answer.ts";
import { type Html, html, webAddress } from "./html.ts";
import { page } from "./page.ts";

/** A page of text: it needs only a style and an icon from this server. */
const ALLOWS = ["style-src 'self'", "img-src 'self'"];

/** The example whose answer the page shows. */
const SHOWN_EXAMPLE = "4-the-denials";

/**
 * The page at `/`: what this is, one answer with its sources, and where to go next. It runs no
 * script.
 */
export function frontPage(
  paths: AssetPaths,
  examples: readonly Example[],
  answer: FrontAnswer | null,
): Content {
  const shown = examples.find(({ name }) => name === SHOWN_EXAMPLE);
  return page({
    title: "Throughline: the news as a graph that shows its sources",
    icon: paths.icon,
    head: html`<meta name="description" content="A knowledge graph of the news in which every fact shows its source.">
<link rel="stylesheet" href="${paths.pageStyle}">`,
    body: html`<header>
<h1>Throughline</h1>
<nav aria-label="Main"><a href="/graphql">Explorer</a> <a href="/schema.graphql">Schema</a></nav>
</header>
<main>
<p class="lead">Throughline is a graph of the news: people, agencies, cities and programs, and who said what about
them. Every fact in it shows the passage of the article that says so, letter for letter, with the outlet that
the article itself credits. You ask it in GraphQL, here in the browser or from a program of your own.</p>
<p class="go"><a class="button" href="/graphql">Open the explorer</a></p>

<section class="answer" aria-labelledby="question">
<h2 id="question">Who denied that their city is a “sanctuary city”, and how do we know?</h2>
${answerText(answer)}
${shown ? html`<p class="more"><a href="${linkToExample(shown)}">Ask this in the explorer</a></p>` : ""}
</section>

<section aria-labelledby="examples">
<h2 id="examples">Questions to begin with</h2>
<ol>${examples.map((example) => html`<li><a href="${linkToExample(example)}">${example.question}</a></li>`)}</ol>
</section>

<section aria-labelledby="on">
<h2 id="on">Go on</h2>
<dl>
<dt>Ask from a program</dt>
<dd>Send GraphQL to <code>/graphql</code>, from any site: there is no key. Lists are Relay connections.</dd>
<dt>Read the schema</dt>
<dd><a href="/schema.graphql"><code>schema.graphql</code></a> has every type and field, each with a sentence on what
it says.</dd>
<dt>Load an article of your own</dt>
<dd>Its facts are one YAML file. <code>npm run throughline -- check</code> finds every passage in the text and
names every mistake; <code>load</code> writes all of it, or nothing. The README tells how.</dd>
</dl>
</section>
</main>
<footer>${answer ? countsText(answer) : ""}</footer>`,
    allows: ALLOWS,
  });
}

function answerText(answer: FrontAnswer | null): Html {
  if (answer === null) {
    return html`<p class="away">The answer would stand here, but the database is away at the moment. Load the page again
in a little while.</p>`;
  }
  if (answer.denials.length === 0) {
    return html`<p class="away">Nobody, as far as this graph knows: it may hold other articles than the built-in one.</p>`;
  }
  return html`${answer.denials.map(statementText)}`;
}

function statementText(statement: FrontStatement): Html {
  const { gist, citations } = statement;
  return html`<article>
<h3>${gist}</h3>
<p class="who">${whoSaidIt(statement)}</p>
${citations.nodes.map(
  ({ prefix, exact, suffix, via, article }) => html`<figure>
<blockquote><p>${textBefore(prefix ?? "")}<mark>${exact}</mark>${textAfter(suffix ?? "")}</p></blockquote>
<figcaption>${sourceText(article)}${via ? html`, which credits ${via.name}` : ""}</figcaption>
</figure>`,
)}
</article>`;
}

/** All speakers with their offices; who it was in the article's words, if it names nobody. */
function whoSaidIt({ speakers, attribution, onBehalfOf }: FrontStatement): string {
  const named = speakers.edges.map(({ node: { name }, link: { capacity } }) =>
    [name, capacity?.title, capacity?.to.label].filter(Boolean).join(", "),
  );
  const who = named.length > 0 ? named.join("; ") : (attribution ?? "The article itself");
  const whom = onBehalfOf.nodes.map(({ name }) => name).join(", ");
  return whom === "" ? who : `${who} (on behalf of ${whom})`;
}

// The text around a passage reaches to the ends of its sentence, or is cut in mid-word: then the partial word goes.

function textBefore(text: string): string {
  return text === "" || /^[\p{Lu}\p{N}•“"‘(]/u.test(text)
    ? text
    : `… ${text.replace(/^\S*\s/, "")}`;
}

function textAfter(text: string): string {
  return text === "" || /[.!?…][”"’)\]]*\s*$/u.test(text)
    ? text
    : `${text.replace(/\s\S*$/, "")} …`;
}

function sourceText({ label, sourceUrl, publishedBy, publishedOn }: FrontArticle): Html {
  const source = publishedBy
    ? [publishedBy.name, publishedOn?.text].filter(Boolean).join(", ")
    : label;
  const address = webAddress(sourceUrl);
  return address ? html`<a href="${address}">${source}</a>` : html`${source}`;
}

const ONE_AND_MANY: Record<Counted, [string, string]> = {
  person: ["person", "people"],
  agency: ["agency", "agencies"],
  city: ["city", "cities"],
  program: ["program", "programs"],
  statement: ["statement", "statements"],
  article: ["article", "articles"],
};

function countsText({ counts }: FrontAnswer): Html {
  const items = (Object.keys(ONE_AND_MANY) as Counted[]).map((kind) => {
    const count = counts[kind];
    return html`<li><b>${count.toLocaleString("en-US")}</b> ${ONE_AND_MANY[kind][count === 1 ? 0 : 1]}</li>`;
  });
  return html`<p>In the graph:</p><ul>${items}</ul>`;
}
