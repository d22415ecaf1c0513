import { wordEnum } from "../graphql/word-enum.ts";
import type { CitationMode, CitationStance } from "./words.ts";

export const CitationModeEnum = wordEnum<CitationMode>(
  "CitationMode",
  "How a passage gives a speaker's words.",
  {
    DIRECT: "Quoted, letter for letter.",
    INDIRECT: "Reported in the article's words.",
    MIXED: "Partly quoted, partly reported.",
  },
);

export const CitationStanceEnum = wordEnum<CitationStance>(
  "CitationStance",
  "Whether a passage backs a fact or speaks against it.",
  { SUPPORTS: "It backs the fact.", DISPUTES: "It speaks against the fact." },
);
