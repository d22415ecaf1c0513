import { plain } from "../../../model/texts.ts";
import { CopyCodes } from "../../cards/copy-codes.tsx";
import { EmbeddableHead } from "../../cards/embeddable-head.tsx";
import type { DocumentData } from "../../documents/documents.ts";
import { textOf } from "../../html/html-document.tsx";
import { statementJsonLd } from "../../linked-data/json-ld.ts";
import { Attestations } from "../parts/attestations.tsx";
import { Citing } from "../parts/citing.tsx";
import { Grounding } from "../parts/grounding.tsx";
import { History } from "../parts/history.tsx";
import { Page } from "../parts/page.tsx";
import type { Site } from "../parts/site.ts";
import { Speakers, Words } from "../parts/statement-item.tsx";
import { dayOf } from "../parts/words.ts";

export type Statement = NonNullable<DocumentData<"StatementPage">["statement"]>;

interface Properties {
  site: Site;
  statement: Statement;
  baseUrl: string;
  explorer: string;
}

/** The page of a statement: the words, who, in what capacity, when, and where it is documented. */
export function statementPage({ site, statement, baseUrl, explorer }: Properties): string {
  const { gist, label, url, recordedAt, changedAt, revisions, attestations } = statement;
  return textOf(
    <Page
      site={site}
      title={`${label} · Throughline`}
      description={gist}
      head={
        <EmbeddableHead
          url={url}
          baseUrl={baseUrl}
          title={statement.text === null ? gist : `“${statement.text}”`}
          description={gist}
          type="article"
          jsonLd={statementJsonLd(statement, baseUrl)}
          hasCard
          image={`${url}.png`}
        />
      }
      foot={<p>Appearing here implies no wrongdoing.</p>}
    >
      <header class="thing">
        <p class="kind">
          {["STATEMENT", statement.act, statement.medium]
            .filter((word) => word !== "OTHER")
            .map(plain)
            .join(" · ")}
        </p>
        <h1 class="gist" dir="auto">
          {gist}
        </h1>
        {(statement.text !== null || statement.quotedParts.length > 0) && (
          <Words statement={statement} />
        )}
        <p class="who">
          <Speakers statement={statement} />
          <span class="when">{statement.saidOn?.text ?? "undated"}</span>
        </p>
        {statement.answerBy && <p>An answer is asked for {statement.answerBy.text}.</p>}
      </header>
      <Grounding fact={{ ...statement, citations: statement.allCitations }} />
      <Attestations attestations={attestations} />
      <Subjects statement={statement} />
      <Parts statement={statement} />
      <ThreadOf statement={statement} />
      <History recordedAt={recordedAt} changedAt={changedAt} revisions={revisions} />
      <CopyCodes baseUrl={baseUrl} embedded={{ path: `/${statement.id}`, name: label }} />
      <Citing fact={label} url={url} changedOn={dayOf(changedAt)} explorer={explorer} />
    </Page>,
  );
}

function Subjects({ statement: { about, mentions, addressedTo } }: { statement: Statement }) {
  const lists = [
    { word: "About", nodes: about.edges.map(({ node }) => node) },
    { word: "Addressed to", nodes: addressedTo.nodes },
    { word: "Mentions", nodes: mentions.nodes },
  ].filter(({ nodes }) => nodes.length > 0);
  if (lists.length === 0) return null;
  return (
    <section id="about" aria-labelledby="about-title">
      <h2 id="about-title">What it is about</h2>
      <dl class="subjects">
        {lists.map(({ word, nodes }) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>
              {nodes.map(({ id, name }, place) => (
                <span key={id}>
                  {place > 0 && ", "}
                  <a href={`/${id}`} dir="auto">
                    {name}
                  </a>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Parts({ statement: { partOf, parts } }: { statement: Statement }) {
  if (!partOf && parts.totalCount === 0) return null;
  return (
    <section id="parts" aria-labelledby="parts-title">
      <h2 id="parts-title">{partOf ? "Part of" : "Its parts"}</h2>
      {partOf && (
        <p>
          <a href={`/${partOf.id}`}>{partOf.gist}</a>
        </p>
      )}
      <ul class="facts">
        {parts.nodes.map(({ id, gist, text }) => (
          <li key={id}>
            <a href={`/${id}`} dir="auto">
              {text === null ? gist : `“${text}”`}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ThreadOf({ statement: { id, thread } }: { statement: Statement }) {
  if (thread.entries.length < 2) return null;
  return (
    <section id="thread" aria-labelledby="thread-title">
      <h2 id="thread-title">What it answers, and what answers it</h2>
      <ol class="thread">
        {thread.entries.map(({ statement, kind, depth }) => (
          <li key={statement.id} class={`depth-${Math.min(depth, 4)}`}>
            {statement.speaker && <b>{statement.speaker.name}</b>}
            {kind && <span class="label"> {plain(kind)}</span>}{" "}
            {statement.id === id ? (
              <span aria-current="true" dir="auto">
                {statement.gist}
              </span>
            ) : (
              <a href={`/${statement.id}`} dir="auto">
                {statement.gist}
              </a>
            )}
          </li>
        ))}
      </ol>
      {thread.leftOut > 0 && <p class="more">And {thread.leftOut} more.</p>}
    </section>
  );
}
