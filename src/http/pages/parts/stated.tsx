import { dateText } from "../../../model/date-words.ts";
import { kindOf } from "../../../model/ids.ts";
import { plain } from "../../../model/texts.ts";
import { isWord } from "../../../model/vocabularies.ts";

/** Fields whose names say too little by themselves. */
const PROPERTIES: Readonly<Record<string, string>> = {
  saidOn: "when it was said",
  answerBy: "by when an answer was asked for",
  since: "when it began",
  until: "when it ended",
  publishedOn: "when it was published",
  updatedOn: "when it was updated",
  announcedOn: "when it was announced",
  openedOn: "when it was opened",
  speakers: "who said it",
  by: "who said it",
  ends: "who is meant",
  amountLow: "the least amount",
  amountHigh: "the greatest amount",
  sameAs: "addresses elsewhere",
};

/** What a field is about, as it stands in a sentence: `saidOn` is “when it was said”. */
export function propertyText(property: string): string {
  return PROPERTIES[property] ?? spaced(property);
}

function spaced(property: string): string {
  return property
    .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
    .replace(".", ", ")
    .toLowerCase();
}

/** A value as it is stored, for people: dates and words of lists in words, ids as links to their pages. */
export function StatedValue({ value }: { value: string }) {
  const ids = value.split(", ");
  if (ids.every((id) => kindOf(id) !== null)) {
    return (
      <>
        {ids.map((id, place) => (
          <>
            {place > 0 && ", "}
            <a href={`/${id}`}>{id}</a>
          </>
        ))}
      </>
    );
  }
  return <bdi>{valueText(value)}</bdi>;
}

/** The same as a text; what is neither a word of a list nor a date, as it is. */
export function valueText(value: string): string {
  return isWord(value) ? plain(value) : dateText(value);
}
