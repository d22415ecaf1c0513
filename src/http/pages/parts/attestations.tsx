import type {
  AttestationItemFragment,
  NextPageFragment,
} from "../../documents/document-types.generated.ts";
import { Pager, type Paging } from "./pager.tsx";
import { propertyText, StatedValue } from "./stated.tsx";

interface Properties {
  attestations: { pageInfo: NextPageFragment; nodes: readonly AttestationItemFragment[] };
  paging: Paging;
}

/** Who says so, and in which words: each source with what it states. */
export function Attestations({ attestations: { pageInfo, nodes }, paging }: Properties) {
  if (nodes.length === 0) return null;
  return (
    <section id="sources" aria-labelledby="sources-title">
      <h2 id="sources-title">Who says so</h2>
      <ul class="attestations">
        {nodes.map((attestation) => (
          <Attestation key={attestation.id} attestation={attestation} />
        ))}
      </ul>
      <Pager {...paging} list="sources" pageInfo={pageInfo} what="sources" />
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
                <dt>{propertyText(property)}</dt>
                <dd>
                  {thing ? (
                    <a href={`/${thing.id}`} dir="auto">
                      {thing.label}
                    </a>
                  ) : (
                    <StatedValue value={value} />
                  )}
                  {basis === "INFERENCE" && <span class="label"> inferred</span>}
                  {basis === "EDITORIAL" && <span class="label"> added by us</span>}
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
