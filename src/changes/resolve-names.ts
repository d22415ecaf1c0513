import { wordsOf } from "../model/vocabularies.ts";
import type { Dispute, LiveName } from "./live-fact.ts";
import { candidate, type Source, settled } from "./settle-properties.ts";

/**
 * An entity has each text only once, of one kind, and one preferred name.
 * @param preferred the name to show
 * @param sources in their order
 * @param disputes gets what they contradict each other about
 */
export function resolveNames(
  preferred: string,
  sources: readonly Source[],
  disputes: Dispute[],
): LiveName[] {
  const texts = new Set(
    sources.flatMap(({ stated: { values, names = [] } }) => [
      String(values.name),
      ...names.map(({ text }) => text),
    ]),
  );
  return [...texts].sort().map((text) => {
    const of = (property: "kind" | "language") => {
      const candidates = sources.flatMap((each) => {
        const value = each.stated.names?.find((name) => name.text === text)?.[property];
        return value === undefined ? [] : [candidate(each, value, "names")];
      });
      if (candidates.length === 0) return null;
      const what = { word: "names", property: `the ${property} of ${text}` };
      return String(settled("same", candidates, what, disputes));
    };
    const language = of("language");
    // A name that another source prefers is an alias, unless a source says what else it is.
    const other = of("kind");
    const kind = wordsOf("NameKind").find((word) => word === other) ?? "ALIAS";
    const giving = sources.filter(({ stated: { values, names = [] } }) =>
      [String(values.name), ...names.map((name) => name.text)].includes(text),
    );
    const isEditorial = giving.every(({ stated }) => stated.editorialNames?.includes(text));
    return {
      text,
      basis: isEditorial ? "EDITORIAL" : "PASSAGE",
      kind: text === preferred ? "PREFERRED" : kind,
      ...(language && { language }),
    };
  });
}
