import { CopyCodes } from "../../cards/copy-codes.tsx";
import { EmbeddableHead } from "../../cards/embeddable-head.tsx";
import type { DocumentData } from "../../documents/documents.ts";
import { textOf } from "../../html/html-document.tsx";
import { webAddress } from "../../html/web-address.ts";
import { entityJsonLd } from "../../linked-data/json-ld.ts";
import { Citing } from "../parts/citing.tsx";
import { Connections } from "../parts/connections.tsx";
import { FoldedGrounding } from "../parts/grounding.tsx";
import { History } from "../parts/history.tsx";
import { Page } from "../parts/page.tsx";
import type { PageQuery } from "../parts/page-query.ts";
import { Pager, type Paging } from "../parts/pager.tsx";
import type { Site } from "../parts/site.ts";
import { StatementItem } from "../parts/statement-item.tsx";
import { Timeline } from "../parts/timeline.tsx";
import { dayOf, LINK_HEADINGS } from "../parts/words.ts";

type Entity = NonNullable<DocumentData<"EntityPage">["entity"]>;

interface Properties {
  site: Site;
  entity: Entity;
  query: PageQuery;
  baseUrl: string;
  /** The address that asks for the same in the explorer. */
  explorer: string;
}

/** The page of a person, an agency, a city, a program, a topic or a case. */
export function entityPage({ site, entity, query, baseUrl, explorer }: Properties): string {
  const { id, name, label, links, statementsAbout, timeline, revisions } = entity;
  const { recordedAt, changedAt } = entity;
  // Counted already, where a list would have to be counted to its end.
  const degrees = new Map<string, number>(
    entity.degreeByKind.map(({ linkKind, degree }) => [linkKind, degree]),
  );
  const counts = new Map([...degrees].filter(([kind]) => kind in LINK_HEADINGS));
  const said = "statements" in entity ? entity.statements : null;
  const path = `/${id}`;
  const paging = { path, query };
  const { kind, subtitle: lead } = entity.card;
  // Of a case, its kind says the outcome, without which nobody is to be named as a party.
  const isCase = entity.__typename === "Case";
  const description =
    lead === null
      ? `${kind}: what the news says, with its sources.`
      : isCase
        ? `${kind}. ${lead}`
        : lead;
  return textOf(
    <Page
      site={site}
      title={`${label} · Throughline`}
      description={description}
      head={
        <EmbeddableHead
          url={entity.url}
          baseUrl={baseUrl}
          title={label}
          description={description}
          type={entity.__typename === "Person" ? "profile" : "website"}
          jsonLd={entityJsonLd(entity)}
          hasCard
          image={`${entity.url}.png`}
          hasFeed
        />
      }
      foot={<p>Appearing here implies no wrongdoing.</p>}
    >
      <Head entity={entity} paging={paging} />
      {said && (
        <Statements
          paging={paging}
          list="said"
          page={said}
          count={degrees.get("SAID_BY")}
          title={`Said by ${name}`}
        />
      )}
      <Statements
        paging={paging}
        list="about"
        page={statementsAbout}
        count={degrees.get("ABOUT")}
        title={`Said about ${name}`}
      />
      {counts.size > 0 && (
        <section id="links" aria-labelledby="links-title">
          <h2 id="links-title">Connections</h2>
          <Connections id={id} edges={links.edges} counts={counts} />
          <Pager
            {...paging}
            filter={query.kind ? { kind: query.kind } : {}}
            list="links"
            pageInfo={links.pageInfo}
            what="connections"
          />
        </section>
      )}
      {timeline.edges.length > 0 && (
        <section id="timeline" aria-labelledby="timeline-title">
          <h2 id="timeline-title">Timeline</h2>
          <Timeline edges={timeline.edges} />
          <Pager
            {...paging}
            list="timeline"
            pageInfo={timeline.pageInfo}
            what="dates of the timeline"
          />
        </section>
      )}
      <History
        recordedAt={recordedAt}
        changedAt={changedAt}
        revisions={revisions}
        paging={paging}
      />
      <CopyCodes baseUrl={baseUrl} embedded={{ path, name: label }} />
      <Citing fact={label} url={entity.url} changedOn={dayOf(changedAt)} explorer={explorer} />
    </Page>,
  );
}

function Head({ entity, paging }: { entity: Entity; paging: Paging }) {
  const { kind, subtitle: lead } = entity.card;
  const others = entity.names.filter(({ kind }) => kind !== "PREFERRED");
  const sameAs = entity.sameAs.map(webAddress).filter((address) => address !== null);
  return (
    <header class="thing">
      <p class="kind">{kind}</p>
      <h1 dir="auto">{entity.name}</h1>
      {lead !== null && (
        <p class="lead" dir="auto">
          {lead}
        </p>
      )}
      {others.length > 0 && (
        <p class="names">
          Also{" "}
          {others.map(({ text, kind }, place) => (
            <span key={text} dir="auto">
              {place > 0 && ", "}
              {text}
              {kind === "FORMER" && " (formerly)"}
            </span>
          ))}
        </p>
      )}
      {sameAs.length > 0 && (
        <p class="names">
          Elsewhere:{" "}
          {sameAs.map((address, place) => (
            <>
              {place > 0 && ", "}
              <a href={address} rel="external">
                {new URL(address).hostname}
              </a>
            </>
          ))}
        </p>
      )}
      {entity.allCitations.nodes.length > 0 && <FoldedGrounding fact={entity} paging={paging} />}
    </header>
  );
}

interface StatementsProperties {
  paging: Paging;
  list: "said" | "about";
  page: Entity["statementsAbout"];
  count: number | undefined;
  title: string;
}

function Statements({ paging, list, page, count, title }: StatementsProperties) {
  if (page.nodes.length === 0) return null;
  return (
    <section id={list} aria-labelledby={`${list}-title`}>
      <h2 id={`${list}-title`}>
        {title} <span class="count">{count?.toLocaleString("en-US")}</span>
      </h2>
      {page.nodes.map((statement) => (
        <StatementItem key={statement.id} statement={statement} />
      ))}
      <Pager
        {...paging}
        list={list}
        pageInfo={page.pageInfo}
        what={title.replace("Said", "statements")}
      />
    </section>
  );
}
