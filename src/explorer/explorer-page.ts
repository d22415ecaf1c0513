import type { AssetPaths } from "./assets.ts";
import { Content } from "./content.ts";
import { type Example, linkToExample } from "./examples.ts";
import { html, scriptData } from "./html.ts";

/**
 * Scripts and workers only from here, and none in the page. The editor draws with style attributes,
 * so these can't be forbidden.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * The explorer's page, the same for everyone: what a shared link holds is read by the page's script,
 * in the browser, and only as the text of its editors.
 */
export function explorerPage(paths: AssetPaths, examples: readonly Example[]): Content {
  const data = {
    workers: paths.workers,
    introspection: paths.introspection,
    examples: examples.map(({ name, query, variables }) => ({ name, query, variables })),
  };
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Explorer · Throughline</title>
<link rel="icon" href="${paths.icon}">
<link rel="stylesheet" href="${paths.graphiqlStyle}">
<link rel="stylesheet" href="${paths.explorerStyle}">
<script src="${paths.graphiqlScript}" defer></script>
<script src="${paths.explorerScript}" defer></script>
</head>
<body>
<header class="bar">
<a class="brand" href="/">Throughline</a>
<details class="examples">
<summary>Examples</summary>
<ol>${examples.map((example) => html`<li><a href="${linkToExample(example)}">${example.question}</a></li>`)}</ol>
</details>
<a href="/schema.graphql">Schema</a>
<span class="notice" role="status"></span>
<button type="button" class="copy-link" disabled>Copy link</button>
</header>
<main id="explorer"><p class="opening">Opening the explorer …</p>
<noscript><p class="opening">The explorer is written in JavaScript. Without it, <a href="/">the front page</a> shows an
answer, and any program can ask at this address.</p></noscript></main>
<script type="application/json" id="explorer-data">${scriptData(data)}</script>
</body>
</html>
`;
  return new Content({
    type: "text/html; charset=utf-8",
    body: page.toString(),
    cacheControl: "no-cache",
    headers: {
      "content-security-policy": POLICY,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      // The same address answers programs with JSON.
      vary: "Accept",
    },
  });
}
