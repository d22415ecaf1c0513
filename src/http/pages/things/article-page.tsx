import { counted, plain } from "../../../model/texts.ts";
import { EmbeddableHead } from "../../cards/embeddable-head.tsx";
import type { DocumentData } from "../../documents/documents.ts";
import { textOf } from "../../html/html-document.tsx";
import { webAddress } from "../../html/web-address.ts";
import { articleJsonLd } from "../../linked-data/json-ld.ts";
import { Citing } from "../parts/citing.tsx";
import { FoldedGrounding } from "../parts/grounding.tsx";
import { History } from "../parts/history.tsx";
import { Page } from "../parts/page.tsx";
import type { PageQuery } from "../parts/page-query.ts";
import { Pager } from "../parts/pager.tsx";
import type { Site } from "../parts/site.ts";
import { StatementItem } from "../parts/statement-item.tsx";
import { dayOf } from "../parts/words.ts";

export type Article = NonNullable<DocumentData<"ArticlePage">["article"]>;

interface Properties {
  site: Site;
  article: Article;
  query: PageQuery;
  baseUrl: string;
  explorer: string;
}

/** The page of an article: who published it when, who wrote it, and what is taken from it. */
export function articlePage({ site, article, query, baseUrl, explorer }: Properties): string {
  const { id, label, headline, url, statements, allCitations } = article;
  const { recordedAt, changedAt, revisions } = article;
  const paging = { path: `/${id}`, query };
  const description = `${counted(allCitations.totalCount, "passage")} of ${label}.`;
  const original = webAddress(article.sourceUrl);
  return textOf(
    <Page
      site={site}
      title={`${headline ?? label} · Throughline`}
      description={description}
      head={
        <EmbeddableHead
          url={url}
          baseUrl={baseUrl}
          title={headline ?? label}
          description={description}
          type="article"
          jsonLd={articleJsonLd(article, baseUrl)}
          hasCard={false}
          image={`${url}.png`}
        />
      }
      foot={<p>Appearing here implies no wrongdoing.</p>}
    >
      <header class="thing">
        <p class="kind">{["Article", article.publishedOn?.text].filter(Boolean).join(" · ")}</p>
        <h1 lang={article.language ?? undefined} dir="auto">
          {headline ?? label}
        </h1>
        <p class="who">
          {article.publishedBy && (
            <>
              Published by{" "}
              <a href={`/${article.publishedBy.id}`} dir="auto">
                {article.publishedBy.name}
              </a>
            </>
          )}
          {article.publishedBy && article.updatedOn && ", "}
          {article.updatedOn &&
            `${article.publishedBy ? "updated" : "Updated"} ${article.updatedOn.text}`}
        </p>
        {article.writtenBy.edges.length > 0 && (
          <p class="who">
            By{" "}
            {article.writtenBy.edges.map(({ node, link }, place) => (
              <span key={node.id}>
                {place > 0 && ", "}
                <a href={`/${node.id}`} dir="auto">
                  {node.name}
                </a>
                {link.role !== "AUTHOR" && ` (${plain(link.role)})`}
              </span>
            ))}
          </p>
        )}
        {original && (
          <p>
            <a href={original} rel="external">
              Read the original
            </a>
          </p>
        )}
        <FoldedGrounding fact={article} paging={paging} />
      </header>
      {statements.totalCount > 0 && (
        <section id="statements" aria-labelledby="statements-title">
          <h2 id="statements-title">
            Statements in it <span class="count">{statements.totalCount}</span>
          </h2>
          {statements.nodes.map((statement) => (
            <StatementItem key={statement.id} statement={statement} />
          ))}
          <Pager {...paging} list="statements" pageInfo={statements.pageInfo} what="statements" />
        </section>
      )}
      <History
        recordedAt={recordedAt}
        changedAt={changedAt}
        revisions={revisions}
        paging={paging}
      />
      <Citing fact={headline ?? label} url={url} changedOn={dayOf(changedAt)} explorer={explorer} />
    </Page>,
  );
}
