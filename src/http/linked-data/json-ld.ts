import type { ArticleSourceFragment } from "../documents/document-types.generated.ts";
import type { DocumentData } from "../documents/documents.ts";
import { webAddress } from "../html/web-address.ts";

type Entity = NonNullable<DocumentData<"EntityPage">["entity"]>;
type Statement = NonNullable<DocumentData<"StatementPage">["statement"]>;
type Article = NonNullable<DocumentData<"ArticlePage">["article"]>;

/** A thing in the words of https://schema.org, for search engines and whoever reads linked data. */
export type JsonLd = Readonly<Record<string, unknown>>;

const CONTEXT = "https://schema.org";

export function entityJsonLd(entity: Entity): JsonLd {
  const { name, names, summary, url } = entity;
  const elsewhere = entity.sameAs.flatMap((address) => webAddress(address) ?? []);
  const others = names.filter(({ kind }) => kind !== "PREFERRED").map(({ text }) => text);
  return {
    "@context": CONTEXT,
    "@type": typeOf(entity),
    "@id": url,
    url,
    name,
    ...(others.length > 0 && { alternateName: others }),
    ...(summary !== null && { description: summary }),
    ...(elsewhere.length > 0 && { sameAs: elsewhere }),
    ...(entity.__typename === "City" &&
      entity.region !== null && {
        containedInPlace: {
          "@type": "AdministrativeArea",
          name: entity.region,
          address: { "@type": "PostalAddress", addressCountry: entity.country },
        },
      }),
  };
}

const GOVERNMENT: ReadonlySet<string> = new Set([
  ...["CITY_GOVERNMENT", "CORRECTIONS", "COURT", "FEDERAL_AGENCY", "FEDERAL_DEPARTMENT"],
  ...["LEGISLATURE", "MILITARY", "POLICE_DEPARTMENT", "SHERIFFS_OFFICE"],
]);

function organizationType(kind: string): string {
  if (kind === "NEWS_OUTLET") return "NewsMediaOrganization";
  return GOVERNMENT.has(kind) ? "GovernmentOrganization" : "Organization";
}

function typeOf(entity: Entity): string {
  switch (entity.__typename) {
    case "Agency":
      return organizationType(entity.agencyKind);
    case "Program":
      return "GovernmentService";
    case "Topic":
      return "DefinedTerm";
    case "Case":
      // schema.org has no word for a case.
      return "Thing";
    default:
      return entity.__typename;
  }
}

/** A quotation has the speaker's words; what is only reported is a claim in our words. */
export function statementJsonLd(statement: Statement, baseUrl: string): JsonLd {
  const { text, gist, url, language, saidOn, speakers, about, allCitations } = statement;
  const articles = allCitations.nodes.map(({ article }) => articleReference(article, baseUrl));
  return {
    "@context": CONTEXT,
    "@type": text === null ? "Claim" : "Quotation",
    "@id": url,
    url,
    name: gist,
    text: text ?? gist,
    ...(text !== null && language !== null && { inLanguage: language }),
    ...dated("dateCreated", saidOn?.edtf),
    creator: speakers.edges.map(({ node }) => ({
      "@type": node.__typename === "Person" ? "Person" : "Organization",
      "@id": `${baseUrl}/${node.id}`,
      name: node.name,
    })),
    about: about.edges.map(({ node }) => ({ "@id": `${baseUrl}/${node.id}`, name: node.name })),
    [text === null ? "appearance" : "isPartOf"]: [
      ...new Map(articles.map((article) => [article["@id"], article])).values(),
    ],
  };
}

export function articleJsonLd(article: Article, baseUrl: string): JsonLd {
  const { language, writtenBy } = article;
  const original = webAddress(article.sourceUrl);
  return {
    "@context": CONTEXT,
    ...articleReference(article, baseUrl),
    ...(language !== null && { inLanguage: language }),
    ...(original !== null && { sameAs: original }),
    author: writtenBy.edges.map(({ node }) => ({
      "@type": node.id.startsWith("person/") ? "Person" : "Organization",
      "@id": `${baseUrl}/${node.id}`,
      name: node.name,
    })),
  };
}

function articleReference(article: ArticleSourceFragment, baseUrl: string) {
  const { id, label, headline, publishedBy, publishedOn } = article;
  return {
    "@type": "NewsArticle",
    "@id": `${baseUrl}/${id}`,
    url: `${baseUrl}/${id}`,
    headline: headline ?? label,
    ...dated("datePublished", publishedOn?.edtf),
    ...(publishedBy && {
      publisher: {
        "@type": organizationType(publishedBy.agencyKind),
        "@id": `${baseUrl}/${publishedBy.id}`,
        name: publishedBy.name,
      },
    }),
  };
}

/** Only what a date of ISO 8601 can say without claiming more: no “about”, no “or earlier”. */
function dated(property: string, edtf: string | undefined): JsonLd {
  return edtf !== undefined && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(edtf) ? { [property]: edtf } : {};
}
