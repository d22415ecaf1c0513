import { plain } from "../../../model/texts.ts";
import type { StatementItemFragment } from "../../documents/document-types.generated.ts";
import { Standing } from "./standing.tsx";
import { oursText } from "./words.ts";

interface Properties {
  statement: StatementItemFragment;
  /** Whether its passages are shown at once. */
  isOpen?: boolean;
}

/** A statement in a list: what was said, by whom in what capacity, when, and how we know. */
export function StatementItem({ statement, isOpen = false }: Properties) {
  return (
    <article class="statement">
      <Words statement={statement} />
      <p class="who">
        <Speakers statement={statement} />
        <span class="when">
          <a href={`/${statement.id}`}>{statement.saidOn?.text ?? "undated"}</a>
          {statement.medium !== "OTHER" && ` · ${plain(statement.medium)}`}
        </span>
      </p>
      <Standing fact={statement} isOpen={isOpen} />
    </article>
  );
}

/** A quotation stands between quotation marks; a paraphrase is ours, says so, and never does. */
export function Words({ statement }: { statement: StatementItemFragment }) {
  const { text, gist, voice, language } = statement;
  if (text !== null) {
    return (
      <>
        <Quotation text={text} language={language} />
        <p class="gist">
          <InOurWords voice={voice} /> <bdi>{gist}</bdi>
        </p>
      </>
    );
  }
  return (
    <div class="paraphrase">
      <p>
        <InOurWords voice={voice} /> <bdi>{gist}</bdi>
      </p>
      <QuotedParts statement={statement} />
    </div>
  );
}

export function Quotation({ text, language }: { text: string; language: string | null }) {
  return (
    <blockquote class="quotation" lang={language ?? undefined} dir="auto">
      <p>“{text}”</p>
    </blockquote>
  );
}

export function InOurWords({ voice }: Pick<StatementItemFragment, "voice">) {
  return <span class="label">{oursText(voice)}</span>;
}

export function QuotedParts({ statement: { quotedParts, language } }: Properties) {
  if (quotedParts.length === 0) return null;
  return (
    <p class="parts">
      Quoted words:{" "}
      {quotedParts.map((part, place) => (
        <span key={part} lang={language ?? undefined} dir="auto">
          {place > 0 && " … "}“{part}”
        </span>
      ))}
    </p>
  );
}

/** All speakers with their offices; who it was in the article's words, if it names nobody. */
export function Speakers({ statement }: { statement: StatementItemFragment }) {
  const { speakers, attribution, onBehalfOf } = statement;
  return (
    <span class="speakers">
      {speakers.edges.length === 0 && (attribution ?? "The article itself")}
      {speakers.edges.map(({ node, link: { capacity } }, place) => (
        <span key={node.id}>
          {place > 0 && "; "}
          <a href={`/${node.id}`} dir="auto">
            {node.name}
          </a>
          {capacity?.title && `, ${capacity.title}`}
          {capacity && (
            <>
              ,{" "}
              <a href={`/${capacity.to.id}`} dir="auto">
                {capacity.to.label}
              </a>
            </>
          )}
        </span>
      ))}
      {onBehalfOf.nodes.length > 0 && (
        <>
          {" "}
          on behalf of{" "}
          {onBehalfOf.nodes.map(({ id, name }, place) => (
            <>
              {place > 0 && ", "}
              <a href={`/${id}`} dir="auto">
                {name}
              </a>
            </>
          ))}
        </>
      )}
    </span>
  );
}
