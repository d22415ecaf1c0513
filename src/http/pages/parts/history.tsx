import type { RevisionItemFragment } from "../../documents/document-types.generated.ts";
import { dayOf, REVISIONS } from "./words.ts";

interface Properties {
  recordedAt: string;
  changedAt: string;
  revisions: { nodes: readonly RevisionItemFragment[] };
}

/** When the graph learned of something, and what has changed since. */
export function History({ recordedAt, changedAt, revisions }: Properties) {
  return (
    <section id="history" aria-labelledby="history-title">
      <h2 id="history-title">History</h2>
      <p>
        In this graph since <time dateTime={recordedAt}>{dayOf(recordedAt)}</time>, last changed{" "}
        <time dateTime={changedAt}>{dayOf(changedAt)}</time>.
      </p>
      <ol class="revisions">
        {revisions.nodes.map((revision) => (
          <RevisionLine key={revision.id} revision={revision} />
        ))}
      </ol>
    </section>
  );
}

function RevisionLine({
  revision: { kind, source, values, change },
}: {
  revision: RevisionItemFragment;
}) {
  return (
    <li>
      <time dateTime={change.at}>{dayOf(change.at)}</time> {REVISIONS[kind]}
      {source && (
        <>
          {" "}
          <a href={`/${source.id}`} dir="auto">
            {source.label}
          </a>
        </>
      )}
      {kind === "CHANGED" && values.length > 0 && `: ${values.map(valueText).join("; ")}`}
      {change.reason && `. ${change.reason}`}
    </li>
  );
}

function valueText({ property, before, after }: RevisionItemFragment["values"][number]): string {
  return `${property} from ${before ?? "nothing"} to ${after ?? "nothing"}`;
}
