import type { Content } from "../answers/content.ts";
import type { AssetPaths } from "./assets.ts";
import { type Example, linkToExample } from "./examples.ts";
import { html, scriptData } from "./html.ts";
import { page } from "./page.ts";

/**
 * Allows scripts and workers only from this server, and no inline scripts. The editor uses style
 * attributes, so these can't be forbidden.
 */
const ALLOWS = [
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
];

/**
 * The explorer's page, the same for everyone: the page's script reads a shared link, in the
 * browser, and only puts it into the editors as text.
 */
export function explorerPage(
  paths: AssetPaths,
  examples: readonly Example[],
  ofStories: readonly Example[],
): Content {
  const asked = ({ name, query, variables }: Example) => ({ name, query, variables });
  const data = {
    workers: paths.workers,
    introspection: paths.introspection,
    parser: paths.parser,
    completion: paths.completion,
    examples: examples.map(asked),
    ofStories: ofStories.map(asked),
  };
  const list = (some: readonly Example[]) =>
    html`<ol>${some.map((example) => html`<li><a href="${linkToExample(example)}">${example.question}</a></li>`)}</ol>`;
  return page({
    title: "Explorer · Throughline",
    icon: paths.icon,
    head: html`<link rel="stylesheet" href="${paths.graphiqlStyle}">
<link rel="stylesheet" href="${paths.explorerStyle}">
<script src="${paths.monacoScript}" defer></script>
<script src="${paths.graphiqlScript}" defer></script>
<script src="${paths.explorerScript}" defer></script>
<script src="${paths.accessibilityScript}" defer></script>`,
    body: html`<header class="bar">
<h1 class="brand"><a href="/">Throughline</a><span class="unseen"> explorer</span></h1>
<details class="examples">
<summary>Examples</summary>
<div class="menu">
${list(examples)}
<p>On the two invented stories, once they are loaded: <code>npm run throughline -- load examples/*.yaml</code></p>
${list(ofStories)}
</div>
</details>
<a href="/schema.graphql">Schema</a>
<span class="notice" role="status"></span>
<button type="button" class="copy-link" disabled>Copy link</button>
</header>
<main id="explorer"><p class="opening">Opening the explorer …</p>
<noscript><p class="opening">The explorer is written in JavaScript. Without it, <a href="/">the front page</a> shows an
answer, and any program can ask at this address.</p></noscript></main>
<script type="application/json" id="explorer-data">${scriptData(data)}</script>`,
    allows: ALLOWS,
    // The same address returns JSON to programs.
    headers: { vary: "Accept" },
  });
}
