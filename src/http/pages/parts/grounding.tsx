import { Passage } from "./passage.tsx";
import { Disagreement, type Grounds, Inferences } from "./standing.tsx";

/** How we know what a page is about: all of it, open. */
export function Grounding({ fact: { disputed, inference, citations } }: { fact: Grounds }) {
  return (
    <section id="passages" aria-labelledby="passages-title">
      <h2 id="passages-title">How do we know?</h2>
      {disputed.map((dispute) => (
        <Disagreement key={dispute.property} dispute={dispute} />
      ))}
      <Inferences inference={inference} />
      {citations.nodes.map((passage) => (
        <Passage key={passage.id} passage={passage} />
      ))}
    </section>
  );
}
