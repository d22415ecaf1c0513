import { BY_QUILL, PORT, QUILL, type Story, said, saidByNobody, TERN } from "./story.ts";

const MAYOR = {
  ...QUILL,
  offices: [{ title: "Mayor", of: PORT.id, cite: "Zed Quill, the mayor of Port Ellery" }],
};

/** Who said it, and how the article says so. */
export const ofSpeakers: Record<string, Story> = {
  "a pronoun, with a reason": {
    text: "Zed Quill came late to the meeting. He said that the pier would close.",
    statements: [
      said({
        cite: "He said that the pier would close",
        because: { by: "He is Quill, of the sentence before." },
      }),
    ],
  },
  "the mayor of the paragraph before, with a reason": {
    text: "The council met with the mayor, Zed Quill.\n\nThe mayor said that the pier would close.",
    statements: [
      said({
        cite: "The mayor said that the pier would close",
        because: { by: "The mayor is Quill, as said above." },
      }),
    ],
  },
  "the mayor, whose office the bundle tells": {
    text: "Zed Quill, the mayor of Port Ellery, came late.\n\nThe mayor said that the pier would close.",
    people: [MAYOR],
    cities: [PORT],
    statements: [
      said({ by: { ...BY_QUILL, as: "Mayor" }, cite: "The mayor said that the pier would close" }),
    ],
  },
  "a name that stands only where the speaker is cited": {
    text: "Zed Quill spoke first. “The pier will close in the fall.”",
    statements: [
      said({
        by: { ...BY_QUILL, cite: "Zed Quill spoke first" },
        text: "The pier will close in the fall.",
        cite: "The pier will close in the fall.",
      }),
    ],
  },
  "two who say it together": {
    text: "Zed Quill and Ada Tern said in a joint statement that the pier would close.",
    people: [QUILL, TERN],
    statements: [
      said({
        by: [BY_QUILL, { speaker: TERN.id }],
        cite: "Zed Quill and Ada Tern said in a joint statement that the pier would close",
      }),
    ],
  },
  "two who are named only in the whole": {
    text: "Zed Quill and Ada Tern wrote an open letter. “We have waited nine years for this pier.”",
    people: [QUILL, TERN],
    statements: [
      said({
        id: "statement/letter",
        by: [BY_QUILL, { speaker: TERN.id }],
        act: "DOCUMENT",
        medium: "LETTER",
        cite: "Zed Quill and Ada Tern wrote an open letter",
      }),
      said({
        by: [BY_QUILL, { speaker: TERN.id }],
        partOf: "statement/letter",
        medium: "LETTER",
        text: "We have waited nine years for this pier.",
        cite: "We have waited nine years for this pier.",
      }),
    ],
  },
  "somebody without a name": {
    text: "The pier will close, a harbor official said on Monday.",
    people: [],
    statements: [
      saidByNobody({
        attribution: { value: "a harbor official" },
        cite: ["The pier will close", "a harbor official said on Monday"],
      }),
    ],
  },
  "a spokeswoman without a name, for somebody": {
    text: "A spokeswoman for Zed Quill said that he “does not talk about the old pier.”",
    statements: [
      saidByNobody({
        attribution: { value: "A spokeswoman for Zed Quill" },
        onBehalfOf: [{ entity: QUILL.id, cite: "A spokeswoman for Zed Quill" }],
        text: "does not talk about the old pier",
        cite: ["A spokeswoman for Zed Quill said that he", "does not talk about the old pier"],
      }),
    ],
  },
  "a lawyer for a client": {
    text: "Ada Tern, a lawyer for Zed Quill, said that he had closed no pier.",
    people: [QUILL, TERN],
    statements: [
      said({
        by: { speaker: TERN.id },
        onBehalfOf: [QUILL.id],
        act: "DENIAL",
        cite: "Ada Tern, a lawyer for Zed Quill, said that he had closed no pier",
      }),
    ],
  },
  "the article’s own voice": {
    text: "The council voted 5 to 2 to close the “old lady,” as all of Port Ellery calls the pier.",
    people: [],
    cities: [PORT],
    statements: [
      saidByNobody({
        voice: "REPORTING",
        medium: "ARTICLE",
        about: [{ entity: PORT.id }],
        cite: "The council voted 5 to 2 to close the “old lady,” as all of Port Ellery calls the pier",
      }),
    ],
  },
  "the opinion of whoever wrote it": {
    text: "By Zed Quill\n\nThe vote was a mistake, and everybody on the council knew it.",
    statements: [
      said({
        voice: "OPINION",
        act: "CRITICISM",
        medium: "ARTICLE",
        because: { by: "The column is signed by Quill." },
        cite: "The vote was a mistake, and everybody on the council knew it",
      }),
    ],
  },
  "what somebody told another outlet": {
    text: "Zed Quill told ABC News that the pier would close.",
    agencies: [{ id: "agency/abc-news", name: "ABC News", kind: "NEWS_OUTLET" }],
    statements: [
      said({
        medium: "INTERVIEW",
        cite: {
          exact: "Zed Quill told ABC News that the pier would close",
          mode: "INDIRECT",
          via: "agency/abc-news",
        },
      }),
    ],
  },
};
