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
import type { PageQuery } from "../parts/page-query.ts";
import type { Site } from "../parts/site.ts";
import { InOurWords, Quotation, QuotedParts, Speakers } from "../parts/statement-item.tsx";
import { StatementLine } from "../parts/statement-line.tsx";
import { dayOf, oursText } from "../parts/words.ts";

export type Statement = NonNullable<DocumentData<"StatementPage">["statement"]>;

interface Properties {
  site: Site;
  statement: Statement;
  query: PageQuery;
  baseUrl: string;
  explorer: string;
}

/** The page of a statement: the words, who, in what capacity, when, and where it is documented. */
export function statementPage({ site, statement, query, baseUrl, explorer }: Properties): string {
  const { gist, text, voice, label, url, recordedAt, changedAt, revisions } = statement;
  const paging = { path: `/${statement.id}`, query };
  return textOf(
    <Page
      site={site}
      title={`${label} · Throughline`}
      description={inShort(statement)}
      head={
        <EmbeddableHead
          url={url}
          baseUrl={baseUrl}
          title={text === null ? `${oursText(voice)}: ${gist}` : `“${text}”`}
          description={inShort(statement)}
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
        <p class="ours">
          <InOurWords voice={voice} />
        </p>
        <h1 class="gist" dir="auto">
          {gist}
        </h1>
        {text !== null && <Quotation text={text} language={statement.language} />}
        {text === null && <QuotedParts statement={statement} />}
        <p class="who">
          <Speakers statement={statement} />
          <span class="when">{statement.saidOn?.text ?? "undated"}</span>
        </p>
        {statement.answerBy && <p>An answer was requested by {statement.answerBy.text}.</p>}
      </header>
      <Grounding fact={statement} paging={paging} />
      <Attestations attestations={statement.attestations} paging={paging} />
      <Subjects statement={statement} />
      <Parts statement={statement} />
      <ThreadOf statement={statement} />
      <History
        recordedAt={recordedAt}
        changedAt={changedAt}
        revisions={revisions}
        paging={paging}
      />
      <CopyCodes baseUrl={baseUrl} embedded={{ path: `/${statement.id}`, name: label }} />
      <Citing fact={cited(statement)} url={url} changedOn={dayOf(changedAt)} explorer={explorer} />
    </Page>,
  );
}

/** Who said it when, and what it says: where a page is shared, nothing else tells. */
function inShort(statement: Statement): string {
  const { text, gist, voice } = statement;
  const who = whoAndWhen(statement);
  return text === null ? who : `${who}. ${oursText(voice)}: ${gist}`;
}

/** A statement as it is cited: whoever said it, when, and the words, never ours as theirs. */
function cited(statement: Statement): string {
  const { text, gist, voice } = statement;
  const who = whoAndWhen(statement);
  return text === null ? `${who}. ${oursText(voice)}: ${gist}` : `${who}: “${text}”`;
}

function whoAndWhen({ card, saidOn }: Statement): string {
  return [card.subtitle, saidOn?.text].filter(Boolean).join(", ");
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
  if (!partOf && parts.nodes.length === 0) return null;
  return (
    <section id="parts" aria-labelledby="parts-title">
      <h2 id="parts-title">{partOf ? "Part of" : "Its parts"}</h2>
      {partOf && (
        <p>
          <StatementLine statement={partOf} />
        </p>
      )}
      <ul class="facts">
        {parts.nodes.map((part) => (
          <li key={part.id}>
            <StatementLine statement={part} />
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
            <StatementLine
              statement={statement}
              label={kind ? plain(kind) : undefined}
              isCurrent={statement.id === id}
            />
          </li>
        ))}
      </ol>
      {thread.leftOut > 0 && <p class="more">And {thread.leftOut} more.</p>}
    </section>
  );
}
