// Where the sentences of a text begin.

/** What ends with a period within a sentence: titles, initials, places and times, as newspapers shorten them. */
const SHORTENED =
  /(?:^|[\s“"(‘'])(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gov|Lt|Gen|Col|Maj|Capt|Sgt|Det|Sen|Rep|Rev|Hon|Supt|Pres|St|Mt|Ft|No|Nos|vs|v|Jr|Sr|Inc|Co|Corp|Ltd|Bros|Dept|Univ|Ave|Blvd|Rd|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Calif|Ariz|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|a\.m|p\.m)\.\s*$/u;

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/**
 * Where each sentence begins, in code points: every line begins one, and within a line what the language's rules
 * say, but for periods of shortened words.
 */
export function sentenceStarts(text: string): number[] {
  const starts: number[] = [];
  let offset = 0;
  for (const line of text.split("\n")) {
    let before = "";
    for (const { segment } of segmenter.segment(line)) {
      const spaces = /^\s*/u.exec(segment)?.[0] ?? "";
      if (spaces !== segment && !SHORTENED.test(before)) starts.push(offset + spaces.length);
      before = segment;
      offset += [...segment].length;
    }
    offset += 1;
  }
  return starts;
}
