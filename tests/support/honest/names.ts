import { QUILL, quoting, type Story, said } from "./story.ts";

/** How speakers are called. */
export const ofNames: Record<string, Story> = {
  "a name behind the quotation, with what the speaker does": {
    text: "“The pier will close in the fall,” said Zed Quill, who runs the harbor.",
    statements: quoting("The pier will close in the fall", "said Zed Quill, who runs the harbor"),
  },
  "a senator with party and state": {
    text: "Sen. Zed Quill (D-N.M.) said that the pier would close.",
    statements: [said({ cite: "Sen. Zed Quill (D-N.M.) said that the pier would close" })],
  },
  "a surname before Jr.": {
    text: "Mr. Quill said that the pier would close.",
    people: [{ ...QUILL, name: "Zed Quill Jr." }],
    statements: [said({ cite: "Mr. Quill said that the pier would close" })],
  },
  "a surname before III": {
    text: "Quill’s lawyers had asked him not to speak, but Quill said that the pier would close.",
    people: [{ ...QUILL, name: "Zed Quill III" }],
    statements: [said({ cite: "Quill said that the pier would close" })],
  },
  "a surname of two words with a hyphen": {
    text: "Smith-Jones said that the pier would close.",
    people: [{ ...QUILL, name: "Zed Smith-Jones" }],
    statements: [said({ cite: "Smith-Jones said that the pier would close" })],
  },
  "a surname of several words": {
    text: "Von der Heide said that the pier would close.",
    people: [{ ...QUILL, name: "Zed von der Heide" }],
    statements: [said({ cite: "Von der Heide said that the pier would close" })],
  },
  "a name without its accents": {
    text: "Ms. Nunez said that the pier would close.",
    people: [{ ...QUILL, name: "Zoë Núñez" }],
    statements: [said({ cite: "Ms. Nunez said that the pier would close" })],
  },
  "an abbreviation that the bundle gives": {
    text: "The ACLU said that the pier would close.",
    agencies: [
      {
        id: "agency/aclu",
        name: "American Civil Liberties Union",
        names: [{ text: "ACLU", kind: "ABBREVIATION" }],
        kind: "ADVOCACY_GROUP",
      },
    ],
    people: [],
    statements: [
      said({ by: { speaker: "agency/aclu" }, cite: "The ACLU said that the pier would close" }),
    ],
  },
};
