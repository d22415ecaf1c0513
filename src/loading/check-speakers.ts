import type { LinkFact, PassageFact, ThingFact } from "../changes/facts.ts";
import type { linkKinds } from "../model/links.ts";
import { foldSpaces } from "../model/texts.ts";
import type { Finding } from "./mistake.ts";
import { quoted } from "./mistake.ts";

/**
 * What is wrong with who said a statement: which of `by`, `attribution` and `onBehalfOf` it may and
 * must have depends on its voice.
 * @param links the statement's own
 * @param passages those that back the statement itself
 */
export function speakerFindings(
  { path, stated: { voice, attribution } }: ThingFact,
  links: readonly LinkFact[],
  passages: readonly PassageFact[],
): Finding[] {
  const isAttributed = links.some(({ kind }) => kind === "said-by");
  const at = (...fields: string[]) => [...path, ...fields];
  if (voice === "REPORTING") return reportingFindings(path, links, attribution !== undefined);
  if (voice === "OPINION") {
    const writer = "names no writer: an OPINION is somebody's, so say whose under by";
    const unnamed = "is for SPEECH: name the writer of an OPINION under by";
    return [
      ...(isAttributed ? [] : [{ path, message: writer }]),
      ...(attribution === undefined ? [] : [{ path: at("attribution"), message: unnamed }]),
    ];
  }
  if (isAttributed && attribution !== undefined) {
    const message =
      "is for a speaker without a name, and by names one: leave one of the two out (for whom they spoke is onBehalfOf)";
    return [{ path: at("attribution"), message }];
  }
  if (attribution !== undefined) return wordsFindings(at("attribution"), attribution, passages);
  if (isAttributed) return [];
  const message =
    "names no speaker: say who under by; if the article gives no name, quote its words for who it was under attribution; if nobody says it but the article itself, write voice: REPORTING";
  return [{ path, message }];
}

/** What the article says in its own voice is said by nobody, for nobody, and is not quoted. */
function reportingFindings(
  path: ThingFact["path"],
  links: readonly LinkFact[],
  hasAttribution: boolean,
): Finding[] {
  const fields = new Set(
    links.flatMap(({ kind, field }) => (OF_SPEAKERS.includes(kind) ? [field] : [])),
  );
  if (hasAttribution) fields.add("attribution");
  const message =
    "says who spoke, but what the article says in its own voice (voice: REPORTING) has no speaker";
  return [...fields].map((field) => ({ path: [...path, field], message }));
}

const OF_SPEAKERS: readonly string[] = [
  "said-by",
  "on-behalf-of",
] satisfies (keyof typeof linkKinds)[];

function wordsFindings(
  path: ThingFact["path"],
  attribution: ThingFact["stated"][string],
  passages: readonly PassageFact[],
): Finding[] {
  const words = foldSpaces(String(attribution));
  if (passages.some(({ exact }) => foldSpaces(exact).includes(words))) return [];
  const message = `stands in none of the statement's passages: ${quoted(words)}; quote the passage that says who it was, letter for letter, under cite`;
  return [{ path, message }];
}
