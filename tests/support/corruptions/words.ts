import { wordsOf } from "../../../src/model/vocabularies.ts";
import { itemsOf, type Properties, propertiesOf, textOf } from "./bundle-data.ts";
import type { Kind } from "./kind.ts";
import { speakerOf, statementsOf } from "./statements.ts";

/** What is done to who said something, and to our words for it. */
export const ofWords: Kind[] = [
  {
    name: "another speaker",
    ways: (bundle) =>
      spoken(bundle).map(({ path, at }, index) => [
        { path: [...path, "by"], to: { speaker: otherPerson(bundle, speakerOf(at), index) } },
      ]),
  },
  {
    name: "another speaker, with a passage that names them",
    ways: (bundle) => {
      const named = spoken(bundle).filter(({ at }) => propertiesOf(at.by).cite);
      return named.flatMap(({ path, at }, index) => {
        const other = named
          .slice(index + 1)
          .find(
            (each) =>
              speakerOf(each.at).startsWith("person/") && speakerOf(each.at) !== speakerOf(at),
          );
        return other ? [[{ path: [...path, "by"], to: other.at.by }]] : [];
      });
    },
  },
  {
    name: "the article’s own voice for somebody’s words",
    ways: (bundle) =>
      spoken(bundle).map(({ path }) => [{ path: [...path, "voice"], to: "REPORTING" }]),
  },
  {
    name: "other words for a speaker without a name",
    ways: (bundle) =>
      statementsOf(bundle).flatMap(({ path, at }) => {
        const value = textOf(propertiesOf(at.attribution).value);
        return value ? [[{ path: [...path, "attribution", "value"], to: `high ${value}` }]] : [];
      }),
  },
  {
    name: "a gist that says the reverse",
    ways: (bundle) =>
      statementsOf(bundle).map(({ path, at }) => [
        { path: [...path, "gist"], to: `It is not so: ${textOf(at.gist)}` },
      ]),
  },
  {
    name: "another act",
    ways: (bundle) =>
      statementsOf(bundle).map(({ path, at }) => {
        const acts: readonly string[] = wordsOf("Act");
        const next = acts[(acts.indexOf(textOf(at.act)) + 1) % acts.length];
        return [{ path: [...path, "act"], to: next }];
      }),
  },
  {
    name: "an act or a medium that is none",
    ways: (bundle) =>
      statementsOf(bundle).map(({ path }, index) => [
        { path: [...path, index % 2 === 0 ? "act" : "medium"], to: "GOSSIP" },
      ]),
  },
];

function spoken(bundle: Properties) {
  return statementsOf(bundle).filter(({ at }) => speakerOf(at) !== "");
}

function otherPerson(bundle: Properties, speaker: string, from: number): string | undefined {
  const others = itemsOf(bundle, "people")
    .map(({ at }) => textOf(at.id))
    .filter((id) => id !== speaker);
  return others[from % others.length];
}
