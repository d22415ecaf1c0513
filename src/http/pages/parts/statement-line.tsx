import type { StatementLineFragment } from "../../documents/document-types.generated.ts";
import { InOurWords } from "./statement-item.tsx";

interface Properties {
  statement: StatementLineFragment;
  /** What it is to the one beside which it stands: “answers”. */
  label?: string | undefined;
  /** Whether it is the one whose page this is. */
  isCurrent?: boolean;
}

/** A statement in a line: who said it, when, and the words, theirs or ours. */
export function StatementLine({ statement, label, isCurrent = false }: Properties) {
  const { id, text, gist, voice, language, saidOn, card } = statement;
  const words =
    text === null ? <bdi>{gist}</bdi> : <bdi lang={language ?? undefined}>“{text}”</bdi>;
  return (
    <>
      <b>
        <bdi>{card.subtitle}</bdi>
      </b>
      {label && <span class="label"> {label}</span>}
      {saidOn && `, ${saidOn.text}`}: {text === null && <InOurWords voice={voice} />}{" "}
      {isCurrent ? <span aria-current="true">{words}</span> : <a href={`/${id}`}>{words}</a>}
    </>
  );
}
