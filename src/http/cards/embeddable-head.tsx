import { oembedAddress } from "../../embedding/embed-code.ts";
import { ScriptData } from "../html/script-data.tsx";

interface Properties {
  /** The page's own address, absolute. */
  url: string;
  baseUrl: string;
  title: string;
  description: string;
  /** https://ogp.me/#types */
  type: "article" | "profile" | "website";
  /** In the words of schema.org; null where these have none for it. */
  jsonLd: object | null;
  /** Whether there is a card of it. */
  hasCard: boolean;
  /** The address of an image of it; null where there is none. */
  image: string | null;
  /** Whether there is a feed of what is new about it. */
  hasFeed?: boolean;
}

/** What other programs read of a page: where it stands, how to show it, what it says as data. */
export function EmbeddableHead(properties: Properties) {
  const { url, baseUrl, title, description, type, jsonLd, hasCard, image, hasFeed } = properties;
  return (
    <>
      <link rel="canonical" href={url} />
      {jsonLd !== null && (
        <link rel="alternate" type="application/ld+json" href={`${url}.jsonld`} />
      )}
      {hasCard && (
        <link
          rel="alternate"
          type="application/json+oembed"
          href={oembedAddress(baseUrl, url)}
          title={title}
        />
      )}
      {hasFeed && (
        <link rel="alternate" type="application/atom+xml" href={`${url}.atom`} title={title} />
      )}
      <meta property="og:site_name" content="Throughline" />
      <meta property="og:type" content={type} />
      <meta property="og:url" content={url} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {image !== null && (
        <>
          <meta property="og:image" content={image} />
          <meta property="og:image:width" content="1200" />
          <meta property="og:image:height" content="630" />
          <meta property="og:image:alt" content={`${title}: ${description}`} />
        </>
      )}
      <meta name="twitter:card" content={image !== null ? "summary_large_image" : "summary"} />
      {jsonLd !== null && <ScriptData type="application/ld+json" data={jsonLd} />}
    </>
  );
}
