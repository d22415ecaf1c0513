// What a content management system does with an address on a line of its own: it asks the page how to show it.
import { createServer } from "node:http";
import { extract } from "@extractus/oembed-extractor";
import openGraph from "open-graph-scraper";

const THROUGHLINE = new URL(process.env.THROUGHLINE ?? "http://127.0.0.1:4000").origin;
const PORT = Number(process.env.PORT ?? 4012);

/** An article as an editor writes it: paragraphs, and addresses on lines of their own. */
const ARTICLE = [
  "The Justice Department asked four cities about their jails.",
  `${THROUGHLINE}/person/jeff-sessions`,
  "One of them answered in a statement.",
  `${THROUGHLINE}/statement/burguan-not-a-sanctuary-city`,
  "How the two are connected:",
  `${THROUGHLINE}/trace?from=person/jeff-sessions&to=person/jarrod-burguan`,
];

function escaped(text) {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** oEmbed's code, from whom the editors trust; of others only a link with the page's title. */
async function block(line) {
  if (!/^https?:\/\/\S+$/.test(line)) return `<p>${escaped(line)}</p>`;
  try {
    const { html } = await extract(line, { maxwidth: 560 });
    if (html && new URL(line).origin === THROUGHLINE) return html;
  } catch {
    // No card is announced there: its title will do.
  }
  const { result } = await openGraph({ url: line }).catch(() => ({ result: {} }));
  return `<p><a href="${escaped(line)}">${escaped(result.ogTitle ?? line)}</a></p>`;
}

createServer(async (request, response) => {
  if (request.url !== "/") return response.writeHead(404).end("There is only one page here: /\n");
  const blocks = await Promise.all(ARTICLE.map(block));
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
  response.end(`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>An article with pasted addresses</title><link rel="icon" href="data:,">
<style>body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.6 Georgia,serif}</style></head>
<body><main><h1>An article with pasted addresses</h1>
${blocks.join("\n")}
</main><script type="module" src="${THROUGHLINE}/embed/throughline-frames-1.js" integrity="sha384-hDqX+hxWEniBsIxTtXDTSEnwMAMb0TXwUkRuGo9IpJhpdS4YDSf56I/TpUvgnonQ" crossorigin="anonymous"></script></body></html>
`);
}).listen(PORT, "127.0.0.1", () => console.log(`http://127.0.0.1:${PORT}/`));
