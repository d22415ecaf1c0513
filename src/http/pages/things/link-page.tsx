import { endText, STILL_SO } from "../../../model/date-words.ts";
import { EmbeddableHead } from "../../cards/embeddable-head.tsx";
import type { DocumentData } from "../../documents/documents.ts";
import { textOf } from "../../html/html-document.tsx";
import { Attestations } from "../parts/attestations.tsx";
import { Citing } from "../parts/citing.tsx";
import { Grounding } from "../parts/grounding.tsx";
import { History } from "../parts/history.tsx";
import { Page } from "../parts/page.tsx";
import type { PageQuery } from "../parts/page-query.ts";
import type { Site } from "../parts/site.ts";
import { dayOf, linkKindWords } from "../parts/words.ts";

type AnyNode = NonNullable<DocumentData<"LinkPage">["node"]>;
export type Link = Extract<AnyNode, { sentence: string; from: unknown }>;

interface Properties {
  site: Site;
  link: Link;
  query: PageQuery;
  baseUrl: string;
  explorer: string;
}

/** The page of one link between two things: the sentence, and how we know. */
export function linkPage({ site, link, query, baseUrl, explorer }: Properties): string {
  const { id, sentence, from, to, since, until, recordedAt, changedAt } = link;
  const url = `${baseUrl}/${id}`;
  const paging = { path: `/${id}`, query };
  return textOf(
    <Page
      site={site}
      title={`${sentence} · Throughline`}
      description={sentence}
      head={
        <EmbeddableHead
          url={url}
          baseUrl={baseUrl}
          title={sentence}
          description={sentence}
          type="article"
          jsonLd={null}
          hasCard={false}
          image={`${url}.png`}
        />
      }
      foot={<p>Appearing here implies no wrongdoing.</p>}
    >
      <header class="thing">
        <p class="kind">{linkKindWords(id)}</p>
        <h1 class="gist">{sentence}</h1>
        <dl class="subjects">
          <div>
            <dt>Between</dt>
            <dd>
              <a href={`/${from.id}`} dir="auto">
                {from.label}
              </a>{" "}
              and{" "}
              <a href={`/${to.id}`} dir="auto">
                {to.label}
              </a>
            </dd>
          </div>
          {since && (
            <div>
              <dt>Since</dt>
              <dd>{endText(since.edtf)}</dd>
            </div>
          )}
          {until && (
            <div>
              <dt>{until.edtf === STILL_SO ? "Still so" : "Until"}</dt>
              <dd>
                {until.edtf === STILL_SO ? "at the time of the article" : endText(until.edtf)}
              </dd>
            </div>
          )}
          {"outcome" in link && (
            <div>
              <dt>Outcome</dt>
              <dd>{link.outcome}</dd>
            </div>
          )}
        </dl>
      </header>
      <Grounding fact={link} paging={paging} />
      <Attestations attestations={link.attestations} paging={paging} />
      <History
        recordedAt={recordedAt}
        changedAt={changedAt}
        revisions={link.revisions}
        paging={paging}
      />
      <Citing
        fact={sentence}
        url={url}
        changedOn={dayOf(changedAt)}
        explorer={explorer}
        hasJsonLd={false}
      />
    </Page>,
  );
}
