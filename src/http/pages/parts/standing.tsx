import type { ComponentChildren } from "preact";
import { counted } from "../../../model/texts.ts";
import type {
  DisagreementFragment,
  EvidenceFragment,
} from "../../documents/document-types.generated.ts";
import { Passage } from "./passage.tsx";
import { propertyText, StatedValue } from "./stated.tsx";

/** How we know a fact: what backs it, who differs, and what is read out of the words. */
export interface Grounds {
  /** Where all of it stands; null if nowhere else. */
  id: string | null;
  sources: { articles: number; outlets: number };
  disputed: readonly DisagreementFragment[];
  inference: readonly { property: string; reason: string }[];
  citations: { nodes: readonly EvidenceFragment[] };
}

interface Properties {
  fact: Grounds;
  isOpen?: boolean;
  /** Where there is more of it, unless that is the fact's own page. */
  children?: ComponentChildren;
}

/** “How do we know?”, closed until somebody asks. What is disputed is said at once. */
export function Standing({ fact, isOpen = false, children }: Properties) {
  const { id, sources, disputed, inference, citations } = fact;
  return (
    <div class="standing">
      {disputed.map((dispute) => (
        <Disagreement key={dispute.property} dispute={dispute} />
      ))}
      <details open={isOpen}>
        <summary>
          How do we know?{" "}
          <span class="told">
            {counted(sources.articles, "article")}, {counted(sources.outlets, "outlet")}
            {inference.length > 0 && ", partly inferred"}
          </span>
        </summary>
        <Inferences inference={inference} />
        {citations.nodes.map((passage) => (
          <Passage key={passage.id} passage={passage} />
        ))}
        {children}
        {id !== null && (
          <p class="more">
            <a href={`/${id}`}>All passages, and who says so</a>
          </p>
        )}
      </details>
    </div>
  );
}

/** What is read out of the words, and why. */
export function Inferences({ inference }: Pick<Grounds, "inference">) {
  return (
    <>
      {inference.map(({ property, reason }) => (
        <p key={property} class="inferred">
          <span class="label">Inferred: {propertyText(property)}</span> {reason}
        </p>
      ))}
    </>
  );
}

export function Disagreement({ dispute }: { dispute: DisagreementFragment }) {
  const { property, values, shown } = dispute;
  return (
    <div class="disputed">
      <p>
        <span class="label">Disputed</span>{" "}
        {property === null
          ? "One source says so, and another speaks against it."
          : `Sources differ on ${propertyText(property)}:`}
      </p>
      {property !== null && (
        <ul>
          {values.map(({ value, sources }) => (
            <li key={value}>
              <StatedValue value={value} />
              {value === shown && " (shown here)"}:{" "}
              {sources.map(({ id, label }, place) => (
                <>
                  {place > 0 && "; "}
                  <a href={`/${id}`} dir="auto">
                    {label}
                  </a>
                </>
              ))}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
