import { flag, optionalText, type RowOf, text, texts } from "../graph/relations/columns.ts";
import type { MomentPhase } from "../model/moments.ts";

/** A moment of an entity's life, as `model/moments.ts` makes it. */
export const momentColumns = {
  id: text(),
  fact: text(),
  link: optionalText(),
  kind: text(),
  phase: text<MomentPhase>(),
  on: optionalText(),
  isDerived: flag(),
};
export type MomentRow = RowOf<typeof momentColumns>;

/** What an entry's sentence needs of the statement or the article, or of the program or the case itself. */
export const toldColumns = {
  id: text(),
  label: text(),
  /** Of a case. */
  outcome: optionalText(),
  /** Of a statement. */
  gist: optionalText(),
  attribution: optionalText(),
  voice: optionalText(),
  speakers: texts(
    (fact) => `COLLECT {
      MATCH (${fact})-[said:SAID_BY]->(speaker:Entity)
      RETURN speaker.label ORDER BY said.position
    }`,
  ),
};
export type ToldRow = RowOf<typeof toldColumns>;
