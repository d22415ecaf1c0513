import type { LinkKindEntry } from "./link-kind.ts";

/** What is said of a case whose outcome no source has told. */
export const NO_OUTCOME = "no outcome in this graph";

const ROLES: Readonly<Record<string, string>> = {
  PLAINTIFF: "a plaintiff",
  DEFENDANT: "a defendant",
  ACCUSED: "accused",
  INVESTIGATOR: "an investigator",
  PROSECUTOR: "a prosecutor",
  COURT: "the court",
  WITNESS: "a witness",
};

/** Links of cases. */
export const caseLinks = {
  "party-to": {
    type: "PARTY_TO",
    from: ["person", "agency", "city"],
    to: ["case"],
    description:
      "Somebody takes part in a case: sues, is accused, investigates, judges, testifies.",
    properties: {
      role: {
        type: "word",
        vocabulary: "PartyRole",
        description: "What they are in the case. Show nobody as accused without its outcome.",
        filter: "Those in this role: plaintiffs, say.",
      },
    },
    keyFrom: "role",
    forward: {
      word: "cases",
      one: "partyCase",
      filter: "Which of its cases to keep.",
      description: "The cases that it has a part in; the link has the role and the outcome.",
    },
    backward: {
      word: "parties",
      one: "party",
      filter: "Which of a case's parties to keep.",
      description: "Who has a part in it; the link has the role and the outcome.",
      statedAs: "party",
    },
    // Whoever is accused may have been acquitted, so the outcome is part of the fact.
    sentence: ({ from, to, role, toOutcome }) =>
      `${from} is ${ROLES[String(role)]} in ${to} (${toOutcome ? `outcome: ${toOutcome}` : NO_OUTCOME})`,
  },
} as const satisfies Record<string, LinkKindEntry>;
