import type {
  NextPageFragment,
  RevisionItemFragment,
} from "../../documents/document-types.generated.ts";
import { Pager, type Paging } from "./pager.tsx";
import { propertyText, valueText } from "./stated.tsx";
import { dayOf, REVISIONS } from "./words.ts";

interface Properties {
  recordedAt: string;
  changedAt: string;
  revisions: { pageInfo: NextPageFragment; nodes: readonly RevisionItemFragment[] };
  paging: Paging;
}

/** When the graph learned of something, and what has changed since. */
export function History({ recordedAt, changedAt, revisions, paging }: Properties) {
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
      <Pager {...paging} list="history" pageInfo={revisions.pageInfo} what="changes" />
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
      {kind === "CHANGED" && values.length > 0 && `: ${values.map(changeText).join("; ")}`}
      {change.reason && `. ${change.reason}`}
    </li>
  );
}

function changeText({ property, before, after }: RevisionItemFragment["values"][number]): string {
  const [was, is] = [before, after].map((value) => (value === null ? "nothing" : valueText(value)));
  return `${propertyText(property)}, from ${was} to ${is}`;
}
