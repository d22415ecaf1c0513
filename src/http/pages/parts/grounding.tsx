import type { NextPageFragment } from "../../documents/document-types.generated.ts";
import { Pager, type Paging } from "./pager.tsx";
import { Passage } from "./passage.tsx";
import { Disagreement, type Grounds, Inferences, Standing } from "./standing.tsx";

interface Properties {
  fact: Pick<Grounds, "disputed" | "inference"> & {
    allCitations: Grounds["citations"] & { pageInfo: NextPageFragment };
  };
  paging: Paging;
}

/** How we know what a page is about: all of it, open. */
export function Grounding({ fact: { disputed, inference, allCitations }, paging }: Properties) {
  return (
    <section id="passages" aria-labelledby="passages-title">
      <h2 id="passages-title">How do we know?</h2>
      {disputed.map((dispute) => (
        <Disagreement key={dispute.property} dispute={dispute} />
      ))}
      <Inferences inference={inference} />
      {allCitations.nodes.map((passage) => (
        <Passage key={passage.id} passage={passage} />
      ))}
      <Pager {...paging} list="passages" pageInfo={allCitations.pageInfo} what="passages" />
    </section>
  );
}

interface FoldedProperties {
  fact: Omit<Grounds, "id" | "citations"> & Properties["fact"];
  paging: Paging;
}

/** The same for what a page lists more of than of itself: closed until somebody asks, or pages through it. */
export function FoldedGrounding({ fact, paging }: FoldedProperties) {
  const { allCitations } = fact;
  return (
    <div id="passages">
      <Standing
        fact={{ ...fact, citations: allCitations, id: null }}
        isOpen={paging.query.passages !== undefined}
      >
        <Pager {...paging} list="passages" pageInfo={allCitations.pageInfo} what="passages" />
      </Standing>
    </div>
  );
}
