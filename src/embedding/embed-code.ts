import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { type EmbedScript, embedScripts } from "./embed-scripts.ts";
import { type CardOptions, cardQuery, DEFAULTS } from "./options.ts";

/** What is embedded: its id, or for a path both ends, and a name for who can't see the card. */
export interface Embedded {
  /** The path of the page: `/person/jeff-sessions`, `/trace?from=…&to=…`. */
  path: string;
  name: string;
}

/** Room for a card before it has told its height, in pixels. */
export const HEIGHTS = { s: 170, m: 360, l: 520 } as const satisfies Record<
  CardOptions["size"],
  number
>;
/** As wide as a column of text likes it. */
export const WIDEST = 560;

/** The code of a frame: works without a script, and grows with its card where the script runs. */
export function frameCode(
  baseUrl: string,
  embedded: Embedded,
  options: CardOptions = DEFAULTS,
): string {
  const size = { width: WIDEST, height: HEIGHTS[options.size] };
  return [frameTag(baseUrl, embedded, options, size), scriptTag(baseUrl, embedScripts.frames)].join(
    "\n",
  );
}

/** The frame alone, with the room that is kept for it. */
export function frameTag(
  baseUrl: string,
  { path, name }: Embedded,
  options: CardOptions,
  { width, height }: { width: number; height: number },
): string {
  return renderToString(
    h("iframe", {
      src: embedAddress(baseUrl, path, options),
      title: name,
      loading: "lazy",
      width,
      height,
      style: "max-width:100%;border:0",
    }),
  );
}

/** The code of the element; the link inside is what is read where the script doesn't run. */
export function elementCode(baseUrl: string, { path, name }: Embedded): string {
  const address = baseUrl + path;
  const link = h("a", { href: address }, name);
  return [
    renderToString(h("throughline-card", { src: address }, link)),
    scriptTag(baseUrl, embedScripts.card),
  ].join("\n");
}

/** The address to ask for the code of a frame, as sites do that take addresses: https://oembed.com. */
export function oembedAddress(baseUrl: string, url: string): string {
  return `${baseUrl}/oembed?${new URLSearchParams({ url })}`;
}

/** What an app of one's own asks for, to show it in its own way: a document of GraphQL that says where to send it. */
export function dataCode(baseUrl: string, { path }: Embedded): string {
  const { pathname, searchParams } = new URL(path, "http://localhost");
  const argument = (name: string, value: string | null) => `${name}: ${JSON.stringify(value)}`;
  const card = "card { title isQuotation subtitle url facts { sentence url } }";
  const id = pathname.slice(1);
  if (id === "trace") {
    const ends = ["from", "to"].map((end) => argument(end, searchParams.get(end)));
    return [
      `# ${baseUrl}/graphql`,
      `{ paths(${ends.join(", ")}, first: 1) { nodes { ${card} } } }`,
    ].join("\n");
  }
  const field = id.startsWith("statement/") ? "statement" : "entity";
  return [
    `# ${baseUrl}/graphql; as linked data at ${baseUrl}/${id}.jsonld`,
    `{ ${field}(${argument("id", id)}) { ${card} } }`,
  ].join("\n");
}

function scriptTag(baseUrl: string, { path, integrity }: EmbedScript): string {
  const properties = { type: "module", src: baseUrl + path, integrity, crossorigin: "anonymous" };
  return renderToString(h("script", properties));
}

/** The address of a card for a frame. */
export function embedAddress(baseUrl: string, path: string, options: CardOptions): string {
  const query = cardQuery(options);
  return `${baseUrl}/embed${path}${path.includes("?") ? query.replace("?", "&") : query}`;
}
