import { stringify } from "yaml";

/** An honest story: the article’s paragraphs, and what its bundle says. */
export interface Story {
  text: string;
  /** What the file of the text begins with. */
  begin?: string;
  /** The bundle's sections: Zed Quill is among its people if it has none of its own. */
  people?: object[];
  agencies?: object[];
  cities?: object[];
  programs?: object[];
  cases?: object[];
  statements?: object[];
  /** The article's own properties, where they are others than the usual ones. */
  article?: object;
  /** What `check` warns of, where it does. */
  warnings?: RegExp[];
}

export const QUILL = { id: "person/zed-quill", name: "Zed Quill" };
export const TERN = { id: "person/ada-tern", name: "Ada Tern" };
export const PORT = { id: "city/port-ellery", name: "Port Ellery", country: "US" };
export const BY_QUILL = { speaker: QUILL.id };
const GULL = { id: "agency/gull", name: "The Gull", kind: "NEWS_OUTLET" };

/** A statement of Zed Quill's, unless it says otherwise. */
export function said(own: object): object {
  const usual = { act: "ASSERTION", medium: "OTHER", gist: "What was said." };
  return { id: "statement/one", by: BY_QUILL, ...usual, ...own };
}

/** The same of nobody whom the article names. */
export function saidByNobody(own: object): object {
  return said({ by: undefined, ...own });
}

/** A quotation of one passage, and the passage that says whose it is. */
export function quoting(words: string, ...others: (string | object)[]): object[] {
  return [said({ text: words, cite: [...others, words] })];
}

/** The article's text, below its outlet and its date. */
export function textOf({ text, begin = "" }: Story): string {
  return `${begin}The Gull, 4 March 2021\n\n${text}\n`;
}

export function yamlOf(
  { text: _, begin: __, warnings: ___, article, ...sections }: Story,
  file: string,
): string {
  const name = file.replace(/\.txt$/, "");
  return stringify({
    article: {
      id: `article/${name}`,
      headline: "A story",
      language: "en",
      publishedOn: { value: "2021-03-04", cite: "4 March 2021" },
      publishedBy: { agency: GULL.id, cite: "The Gull" },
      ...article,
      text: { file },
    },
    people: [QUILL],
    ...sections,
    agencies: [GULL, ...(sections.agencies ?? [])],
  });
}
