import { counted } from "../../../model/texts.ts";
import type { AttestationItemFragment } from "../../documents/document-types.generated.ts";

interface Properties {
  attestations: { totalCount: number; nodes: readonly AttestationItemFragment[] };
}

/** Who says so, and in which words: each source with what it states. */
export function Attestations({ attestations: { totalCount, nodes } }: Properties) {
  if (totalCount === 0) return null;
  return (
    <section id="sources" aria-labelledby="sources-title">
      <h2 id="sources-title">Who says so</h2>
      <ul class="attestations">
        {nodes.map((attestation) => (
          <Attestation key={attestation.id} attestation={attestation} />
        ))}
      </ul>
      {totalCount > nodes.length && (
        <p class="more">And {counted(totalCount - nodes.length, "more source")}.</p>
      )}
    </section>
  );
}

function Attestation({ attestation }: { attestation: AttestationItemFragment }) {
  const { source, outlet, stance, states, inference } = attestation;
  return (
    <li>
      <p class="fact">
        {source ? (
          <a href={`/${source.id}`} dir="auto">
            {source.label}
          </a>
        ) : (
          "A source that left the graph"
        )}
        {outlet && outlet.id !== source?.publishedBy?.id && (
          <>
            , which credits{" "}
            <a href={`/${outlet.id}`} dir="auto">
              {outlet.name}
            </a>
          </>
        )}
        {stance === "DISPUTES" && <span class="label"> speaks against it</span>}
      </p>
      {states.length > 0 && (
        <details>
          <summary>What it states</summary>
          <dl class="states">
            {states.map(({ property, value, basis, thing }) => (
              <div key={`${property} ${value}`}>
                <dt>{property}</dt>
                <dd>
                  {thing ? (
                    <a href={`/${thing.id}`} dir="auto">
                      {thing.label}
                    </a>
                  ) : (
                    value
                  )}
                  {basis === "INFERENCE" && <span class="label"> inferred</span>}
                  {basis === "EDITORIAL" && <span class="label"> our words</span>}
                </dd>
              </div>
            ))}
          </dl>
          {inference.map(({ property, reason }) => (
            <p key={property}>{reason}</p>
          ))}
        </details>
      )}
    </li>
  );
}
