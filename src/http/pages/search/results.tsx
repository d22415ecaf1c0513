import type { DocumentData } from "../../documents/documents.ts";
import { StatementItem } from "../parts/statement-item.tsx";
import { plain, TYPES } from "../parts/words.ts";

type Edge = DocumentData<"SearchPage">["search"]["edges"][number];

/** What a search found, the best first, each with what matched where that is not its name. */
export function Results({ edges }: { edges: readonly Edge[] }) {
  if (edges.length === 0) return null;
  return (
    <ol class="results">
      {edges.map((edge) => (
        <li key={edge.node.id}>
          <Result edge={edge} />
        </li>
      ))}
    </ol>
  );
}

function Result({ edge: { node, match, matched } }: { edge: Edge }) {
  if (node.__typename === "Statement") return <StatementItem statement={node} />;
  return (
    <>
      <p class="kind">{TYPES[node.__typename]}</p>
      <h3>
        <a href={`/${node.id}`}>{node.label}</a>
      </h3>
      {"summary" in node && node.summary !== null && <p class="fact">{node.summary}</p>}
      {match !== "PREFERRED_NAME" && matched !== node.label && (
        <p class="matched">
          <span class="label">{plain(match)}</span> {matched}
        </p>
      )}
    </>
  );
}
