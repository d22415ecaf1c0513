import { dateText } from "../../../model/date-words.ts";
import type { EvidenceFragment } from "../../documents/document-types.generated.ts";
import { webAddress } from "../../html/web-address.ts";

const VERIFIED = {
  VERIFIED: "found in the article, letter for letter",
  CLAIMED: "reported found by the contributor; not checked here",
  FAILED: "checked, and not found there as it is given",
  UNVERIFIED: "not checked against the article yet",
} as const;

/** A passage in its sentence, letter for letter, and where it stands. */
export function Passage({ passage }: { passage: EvidenceFragment }) {
  const { prefix, exact, suffix, stance, verification, article } = passage;
  return (
    <figure class={stance === "DISPUTES" ? "passage against" : "passage"}>
      {stance === "DISPUTES" && <p class="label">Speaks against it</p>}
      <blockquote lang={article.language ?? undefined} dir="auto">
        <p>
          {textBefore(prefix ?? "")}
          <mark>{exact}</mark>
          {textAfter(suffix ?? "")}
        </p>
      </blockquote>
      <figcaption>
        <Source passage={passage} />
        <span class={`verification ${verification.state.toLowerCase()}`}>
          {VERIFIED[verification.state]}
          {verification.on && `, ${dateText(verification.on)}`}
        </span>
      </figcaption>
    </figure>
  );
}

/** The article with its outlet and day, whom it credits, and its original. */
function Source({ passage: { article, via } }: { passage: EvidenceFragment }) {
  const { id, label, headline, sourceUrl, publishedBy, publishedOn } = article;
  const original = webAddress(sourceUrl);
  return (
    <span class="source">
      <a href={`/${id}`} dir="auto">
        {headline ?? label}
      </a>
      {headline !== null && publishedBy && (
        <>
          , <bdi>{publishedBy.name}</bdi>
        </>
      )}
      {headline !== null && publishedOn && `, ${publishedOn.text}`}
      {via && via.id !== publishedBy?.id && (
        <>
          , which credits{" "}
          <a href={`/${via.id}`} dir="auto">
            {via.name}
          </a>
        </>
      )}
      {original && (
        <>
          {" · "}
          <a href={original} rel="external">
            original
          </a>
        </>
      )}
    </span>
  );
}

// The text around a passage reaches to the ends of its sentence, or is cut in mid-word: then the partial word goes.

function textBefore(text: string): string {
  return text === "" || /^[\p{Lu}\p{N}•“"‘(]/u.test(text)
    ? text
    : `… ${text.replace(/^\S*\s/, "")}`;
}

function textAfter(text: string): string {
  return text === "" || /[.!?…][”"’)\]]*\s*$/u.test(text)
    ? text
    : `${text.replace(/\s\S*$/, "")} …`;
}
