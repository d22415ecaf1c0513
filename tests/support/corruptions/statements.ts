import {
  itemsOf,
  ownCitations,
  type Part,
  type Properties,
  propertiesOf,
  textOf,
} from "./bundle-data.ts";

export function statementsOf(bundle: Properties): Part[] {
  return itemsOf(bundle, "statements");
}

/** The only speaker, or "" where there are several or none. */
export function speakerOf({ by }: Properties): string {
  return textOf(propertiesOf(by).speaker);
}

/** The statements whose words are those of one passage. */
export function quotationsOf(bundle: Properties): (Part & { passage: Part; text: string })[] {
  return statementsOf(bundle).flatMap((statement) => {
    const text = textOf(statement.at.text);
    const passage = ownCitations(statement).find(({ at }) => text !== "" && at.exact === text);
    return passage ? [{ ...statement, passage, text }] : [];
  });
}

/** The statements that the article reports, with the passage that does. */
export function reportsOf(bundle: Properties): (Part & { passage: Part })[] {
  return statementsOf(bundle).flatMap((statement) => {
    const passage = ownCitations(statement).find(({ at }) => at.mode === "INDIRECT");
    return passage && !statement.at.text ? [{ ...statement, passage }] : [];
  });
}
