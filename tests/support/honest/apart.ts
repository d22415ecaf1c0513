import { BY_QUILL, QUILL, type Story, said, TERN } from "./story.ts";

const CLOSED = "The pier is closed for good.";
const set = (exact: string, how: string) => ({ exact, mode: "DIRECT", set: how });

/** Words that the text sets apart without quotation marks, and documents with their parts. */
export const ofWordsApart: Record<string, Story> = {
  "questions and answers": {
    text: `We talked to Zed Quill about the pier.\n\nQ: Is the pier closed?\n\nA: ${CLOSED}`,
    statements: [
      said({
        medium: "INTERVIEW",
        text: CLOSED,
        cite: ["We talked to Zed Quill about the pier", set(CLOSED, "TRANSCRIPT")],
      }),
    ],
  },
  "a transcript of two speakers": {
    text: `QUILL: ${CLOSED}\n\nTERN: It will open again in May.`,
    people: [QUILL, TERN],
    statements: [
      said({ text: CLOSED, cite: ["QUILL:", set(CLOSED, "TRANSCRIPT")] }),
      said({
        id: "statement/two",
        by: { speaker: TERN.id },
        text: "It will open again in May.",
        cite: ["TERN:", set("It will open again in May.", "TRANSCRIPT")],
      }),
    ],
  },
  "a block quotation": {
    text: `Zed Quill wrote in his farewell to the town:\n\n    ${CLOSED} Nobody asked me.\n\nHe left in May.`,
    statements: [
      said({
        text: CLOSED,
        cite: ["Zed Quill wrote in his farewell to the town:", set(CLOSED, "BLOCK")],
      }),
    ],
  },
  "a post with its handle and a face": {
    text: "Zed Quill posted on Monday:\n\nThe pier is closed for good 😢 #pier\n\n— @zedquill",
    statements: [
      said({
        medium: "TWEET",
        text: "The pier is closed for good 😢 #pier",
        cite: ["Zed Quill posted on Monday", set("The pier is closed for good 😢 #pier", "POST")],
      }),
    ],
  },
  "a letter with parts, whose whole names who wrote it": {
    text: "Zed Quill wrote a letter to the council. “The pier is very old. Who will mend the pier?”",
    statements: [
      said({
        id: "statement/letter",
        act: "DOCUMENT",
        medium: "LETTER",
        cite: "Zed Quill wrote a letter to the council",
      }),
      said({
        partOf: "statement/letter",
        medium: "LETTER",
        text: "The pier is very old.",
        cite: "The pier is very old.",
      }),
      said({
        id: "statement/two",
        partOf: "statement/letter",
        act: "QUESTION",
        medium: "LETTER",
        text: "Who will mend the pier?",
        cite: "Who will mend the pier?",
      }),
    ],
  },
  "a part of a part, with a reason at the whole": {
    text: "The mayor released a statement with a letter. “The pier is very old.”",
    statements: [
      said({
        id: "statement/release",
        act: "DOCUMENT",
        medium: "PRESS_RELEASE",
        because: { by: "The Gull’s readers know who is mayor." },
        cite: "The mayor released a statement with a letter",
      }),
      said({
        id: "statement/letter",
        partOf: "statement/release",
        act: "DOCUMENT",
        medium: "LETTER",
        cite: "with a letter",
      }),
      said({
        partOf: "statement/letter",
        medium: "LETTER",
        text: "The pier is very old.",
        cite: "The pier is very old.",
      }),
    ],
  },
  "an answer to what another says": {
    text: "Ada Tern said that the pier would stay. Zed Quill said that it would not.",
    people: [QUILL, TERN],
    statements: [
      said({
        id: "statement/two",
        by: { speaker: TERN.id },
        cite: "Ada Tern said that the pier would stay",
      }),
      said({
        by: BY_QUILL,
        act: "DENIAL",
        respondsTo: [{ statement: "statement/two", kind: "DENIES" }],
        cite: "Zed Quill said that it would not",
      }),
    ],
  },
};
