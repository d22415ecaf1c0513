import type { DocumentData } from "../../documents/documents.ts";

type Edges = NonNullable<DocumentData<"EntityPage">["entity"]>["timeline"]["edges"];

/** What stands between the date and the event in an entry's sentence. */
const BEHIND_DATE = " — ";

/** What happened when: each entry leads to the fact that it tells of. */
export function Timeline({ edges }: { edges: Edges }) {
  return (
    <ol class="timeline">
      {edges.map(({ node: { id, sentence, factId } }) => {
        const [date, ...event] = sentence.split(BEHIND_DATE);
        return (
          <li key={id}>
            <span class="date">{date}</span> <a href={`/${factId}`}>{event.join(BEHIND_DATE)}</a>
          </li>
        );
      })}
    </ol>
  );
}
