/** How a passage gives a speaker's words: quoted, in the reporter's words, or both. */
export const citationModes = ["DIRECT", "INDIRECT", "MIXED"] as const;
export type CitationMode = (typeof citationModes)[number];

/** Whether a passage backs a fact or speaks against it. */
export const citationStances = ["SUPPORTS", "DISPUTES"] as const;
export type CitationStance = (typeof citationStances)[number];
