import { being, type EntityLinkKindEntry, type Verb } from "./link-kind.ts";

/** What is said of a case whose outcome no source has told. */
export const NO_OUTCOME = "no outcome in this graph";

/** The outcome of a case as it stands behind what is told of the case. */
export function outcomeWords(outcome: string | number | null | undefined): string {
  return outcome ? `outcome: ${outcome}` : NO_OUTCOME;
}

const ROLES: Readonly<Record<string, Verb>> = {
  PLAINTIFF: being("a plaintiff in"),
  DEFENDANT: being("a defendant in"),
  ACCUSED: { ...being("accused in"), began: "was accused in" },
  INVESTIGATOR: being("an investigator in"),
  PROSECUTOR: being("a prosecutor in"),
  COURT: being("the court in"),
  WITNESS: being("a witness in"),
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
    sentence: ({ from, to }, verb) => `${from} ${verb} ${to}`,
    verb: ({ role }) => ROLES[String(role)] ?? "had a part in",
    // Whoever is accused may have been acquitted, so the outcome is part of the fact.
    aside: ({ toOutcome }) => outcomeWords(toOutcome),
  },
} as const satisfies Record<string, EntityLinkKindEntry>;
