import { endsOfLink } from "../../../model/ids.ts";
import type {
  ConnectionFragment,
  EntityLinkKind,
} from "../../documents/document-types.generated.ts";
import { Standing } from "./standing.tsx";
import { LINK_HEADINGS, linkKindOfType } from "./words.ts";

export interface ConnectionEdge {
  node: { id: string; name: string };
  link: ConnectionFragment;
}

interface Properties {
  /** The page of the entity whose connections these are. */
  id: string;
  edges: readonly ConnectionEdge[];
  /** How many there are of each kind, shown or not. */
  counts: ReadonlyMap<string, number>;
}

/** An entity's links to others, by kind, the latest first. */
export function Connections({ id, edges, counts }: Properties) {
  return (
    <>
      {(Object.keys(LINK_HEADINGS) as EntityLinkKind[])
        .filter((kind) => counts.has(kind))
        .map((kind) => {
          const shown = edges.filter(({ link }) => linkKindOfType(link.__typename) === kind);
          const count = counts.get(kind) ?? 0;
          return (
            <section key={kind} class="group">
              <h3>
                {LINK_HEADINGS[kind]} <span class="count">{count.toLocaleString("en-US")}</span>
              </h3>
              <ul class="facts">
                {shown.map((edge) => (
                  <Connection key={edge.link.id} id={id} edge={edge} />
                ))}
              </ul>
              {shown.length < count && (
                <p class="more">
                  <a href={`/${id}?kind=${kind}#links`}>
                    {shown.length === 0 ? "Show them" : `All ${count.toLocaleString("en-US")}`}
                  </a>
                </p>
              )}
            </section>
          );
        })}
    </>
  );
}

function Connection({ id, edge: { node, link } }: { id: string; edge: ConnectionEdge }) {
  return (
    <li>
      <p class="fact">
        <Linked sentence={link.sentence} node={node} isFirst={endsOfLink(link.id).to === id} />
      </p>
      <Standing fact={link} />
    </li>
  );
}

interface LinkedProperties {
  sentence: string;
  node: ConnectionEdge["node"];
  /** Whether the sentence begins with the other end. */
  isFirst: boolean;
}

/** A sentence in which the other end is a link; behind it where it is called otherwise. */
function Linked({ sentence, node, isFirst }: LinkedProperties) {
  // One name may hold the other: “San Bernardino Police Department serves San Bernardino.”
  const place = isFirst ? sentence.indexOf(node.name) : sentence.lastIndexOf(node.name);
  const name = (
    <a href={`/${node.id}`} dir="auto">
      {node.name}
    </a>
  );
  if (place === -1) {
    return (
      <>
        {sentence} {name}
      </>
    );
  }
  return (
    <>
      {sentence.slice(0, place)}
      {name}
      {sentence.slice(place + node.name.length)}
    </>
  );
}
