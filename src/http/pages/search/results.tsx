import { plain } from "../../../model/texts.ts";
import type { DocumentData } from "../../documents/documents.ts";
import { StatementItem } from "../parts/statement-item.tsx";

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
      <p class="kind">{"card" in node ? node.card.kind : node.__typename}</p>
      <h3>
        <a href={`/${node.id}`} dir="auto">
          {node.label}
        </a>
      </h3>
      {"summary" in node && node.summary !== null && (
        <p class="fact" dir="auto">
          {node.summary}
        </p>
      )}
      {match !== "PREFERRED_NAME" && matched !== node.label && (
        <p class="matched">
          <span class="label">{plain(match)}</span> <bdi>{matched}</bdi>
        </p>
      )}
    </>
  );
}
