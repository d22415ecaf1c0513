/** Of more speakers than this, a card says that there are others. */
const MOST_SPEAKERS = 5;

/** Who made a statement. */
export interface SpeakerFacts {
  /** Each speaker with the office in which they spoke, in the article's order. */
  speakersInOffice: readonly string[];
  onBehalfOfNames: readonly string[];
  attribution: string | null;
}

/** All speakers with their offices; who it was in the article's words, if it names nobody. */
export function speakersLine(statement: SpeakerFacts): string {
  const { speakersInOffice, onBehalfOfNames, attribution } = statement;
  const named = someOf(speakersInOffice, "; ");
  const who = named ?? attribution ?? "The article itself";
  const whom = someOf(onBehalfOfNames, ", ");
  return whom === null ? who : `${who}, on behalf of ${whom}`;
}

function someOf(names: readonly string[], separator: string): string | null {
  if (names.length === 0) return null;
  const more = names.length - MOST_SPEAKERS;
  const shown = names.slice(0, MOST_SPEAKERS);
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(separator);
}
