import { PORT, QUILL, type Story, said, TERN } from "./story.ts";

const LAWSUIT = { id: "case/league-v-port-ellery", name: "League v. Port Ellery", kind: "LAWSUIT" };
const HARBOR = { id: "agency/harbor-club", name: "Harbor Club", kind: "ADVOCACY_GROUP" };
const office = (own: object) => ({ ...QUILL, offices: [{ title: "Mayor", of: PORT.id, ...own }] });

/** Links between entities. */
export const ofLinks: Record<string, Story> = {
  "an office in front of the name": {
    text: "Port Ellery Mayor Zed Quill left early.",
    people: [office({ cite: "Port Ellery Mayor Zed Quill" })],
    cities: [PORT],
  },
  "an office of a pronoun, with a reason": {
    text: "Zed Quill left early. He has been mayor since 2019.",
    people: [
      office({
        since: "2019",
        until: "..",
        because: { ends: "He is Quill; the Gull is Port Ellery’s paper." },
        cite: "He has been mayor since 2019",
      }),
    ],
    cities: [PORT],
  },
  "an office of long ago": {
    text: "The first mayor of Port Ellery, Zed Quill, took office in 987.",
    people: [
      {
        ...office({
          since: "0987",
          cite: "The first mayor of Port Ellery, Zed Quill, took office in 987",
        }),
        unusual: "true",
      },
    ],
    cities: [PORT],
  },
  "a wife, with the name before and behind": {
    text: "Zed Quill’s wife, Ada Tern, left early.",
    people: [
      {
        ...QUILL,
        family: [
          { person: TERN.id, kind: "SPOUSE", relation: "wife", cite: "Zed Quill’s wife, Ada Tern" },
        ],
      },
      TERN,
    ],
  },
  "a case that is only called the lawsuit": {
    text: "The lawsuit names Zed Quill as a defendant.",
    cases: [
      {
        ...LAWSUIT,
        parties: [
          {
            party: QUILL.id,
            role: "DEFENDANT",
            cite: "The lawsuit names Zed Quill as a defendant",
          },
        ],
      },
    ],
  },
  "a case that is only told by a verb": {
    text: "The Harbor Club sued Zed Quill on Monday.",
    agencies: [HARBOR],
    cases: [
      {
        ...LAWSUIT,
        parties: [
          { party: HARBOR.id, role: "PLAINTIFF", cite: "The Harbor Club sued Zed Quill on Monday" },
        ],
      },
    ],
    statements: [
      said({
        by: { speaker: HARBOR.id },
        about: [{ entity: QUILL.id }],
        cite: "The Harbor Club sued Zed Quill on Monday",
      }),
    ],
  },
  "a company that is based in a town": {
    text: "Redhorn, a Port Ellery-based company, won the contract.",
    people: [],
    cities: [PORT],
    agencies: [
      {
        id: "agency/redhorn",
        name: "Redhorn",
        kind: "COMPANY",
        locatedIn: [{ city: PORT.id, cite: "Redhorn, a Port Ellery-based company" }],
      },
    ],
  },
  "an amount in words": {
    text: "Zed Quill gave the Harbor Club about $5 million in 2020.",
    agencies: [HARBOR],
    people: [
      {
        ...QUILL,
        gaveMoneyTo: [
          {
            to: HARBOR.id,
            key: "2020-gift",
            kind: "DONATION",
            amount: "about $5 million",
            amountLow: "4500000",
            amountHigh: "5500000",
            currency: "USD",
            since: "2020",
            until: "2020",
            cite: "Zed Quill gave the Harbor Club about $5 million in 2020",
          },
        ],
      },
    ],
  },
  "a membership that the article disputes": {
    text: "Zed Quill was never a member of the Harbor Club, its books show.",
    agencies: [HARBOR],
    people: [
      {
        ...QUILL,
        memberships: [
          {
            of: HARBOR.id,
            cite: { exact: "Zed Quill was never a member of the Harbor Club", stance: "DISPUTES" },
          },
        ],
      },
    ],
  },
};
