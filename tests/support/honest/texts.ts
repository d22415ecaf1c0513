import { PORT, QUILL, quoting, type Story, said } from "./story.ts";

const CLOSES = "Zed Quill said that the pier would close";
const report = (text: string, cite: string | object = CLOSES): Story => ({
  text,
  statements: [said({ cite })],
});

/** What copies of articles look like. */
export const ofTexts: Record<string, Story> = {
  "non-breaking spaces": report("Zed\u00A0Quill said that the\u00A0pier would close."),
  "letters and accents apart": report(
    "Rene\u0301e Quill said that the cafe\u0301 would close.",
    "Renée Quill said that the café would close",
  ),
  "lines of another system": report(`The rain came.\r\n\r\n${CLOSES}.\r\n`),
  "a byte order mark": { ...report(`${CLOSES}.`), begin: "\uFEFF" },
  "lines that end in the middle of a sentence": {
    text: "Zed Quill said, “The pier\nis closed for good\nand nobody will mend it.”",
    statements: quoting("The pier is closed for good and nobody will mend it.", "Zed Quill said"),
  },
  "spaces and tabs in a row": report("Zed  Quill said\tthat the pier   would close."),
  "a passage that stands there twice": report(`In May ${CLOSES}. In June ${CLOSES}.`, {
    exact: CLOSES,
    prefix: "In June ",
  }),
  "capitals in a dateline": {
    text: "PORT ELLERY — The mayor, Zed Quill, left early.",
    people: [
      {
        ...QUILL,
        offices: [{ title: "Mayor", of: PORT.id, cite: ["PORT ELLERY", "The mayor, Zed Quill"] }],
      },
    ],
    cities: [PORT],
  },
  "an article in a language in which nobody is named": {
    text: "El alcalde dijo que el muelle está cerrado.",
    article: { language: "es" },
    statements: [said({ cite: "El alcalde dijo que el muelle está cerrado" })],
    warnings: [
      /^has no passage, of its own or of what it is part of, that names person\/zed-quill/,
    ],
  },
  "an article in another language, in which the mayor has a name": {
    text: "El alcalde Quill dijo: «El muelle está cerrado para siempre».",
    article: { language: "es" },
    people: [{ ...QUILL, names: [{ text: "El alcalde Quill", kind: "ALIAS", language: "es" }] }],
    statements: quoting("El muelle está cerrado para siempre", "El alcalde Quill dijo"),
  },
};
