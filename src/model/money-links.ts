import type { EntityLinkKindEntry } from "./link-kind.ts";

const VERBS: Readonly<Record<string, string>> = {
  DONATION: "made a donation",
  GRANT: "made a grant",
  CONTRACT: "awarded a contract",
  PAYMENT: "made a payment",
  LOAN: "made a loan",
};

/** Links that tell of money. */
export const moneyLinks = {
  "gave-money": {
    type: "GAVE_MONEY",
    from: ["person", "agency"],
    to: ["person", "agency", "city", "program"],
    description: "Somebody gave money: a donation, a grant, a contract, a payment or a loan.",
    properties: {
      kind: {
        type: "word",
        vocabulary: "MoneyKind",
        description: "Whether it was a donation, a grant, a contract, a payment or a loan.",
        filter: "Those by this kind of money: donations, say.",
        filterWord: "moneyKind",
      },
      amount: {
        type: "text",
        description: "How much, in the source's words: about $5 million.",
        isOptional: true,
      },
      amountLow: {
        type: "number",
        description: "The least that the amount can mean, in whole units of its currency.",
        isOptional: true,
      },
      amountHigh: {
        type: "number",
        description:
          "The most that the amount can mean, in whole units of its currency: the same as amountLow where the source gives one sum.",
        isOptional: true,
      },
      currency: {
        type: "text",
        form: "currency",
        description: "The currency of the amount, as an ISO 4217 code: USD.",
        isOptional: true,
      },
      purpose: {
        type: "text",
        description: "What the money was for, in the source's words.",
        isOptional: true,
      },
    },
    key: "required",
    forward: {
      word: "gaveMoneyTo",
      one: "payee",
      filter: "Whom to keep of those who got money.",
      description: "Who got money from it, the latest first; the link has the amount.",
      isLatestFirst: true,
      statedAs: "to",
    },
    backward: {
      word: "gotMoneyFrom",
      one: "payer",
      filter: "Whom to keep of those who gave money.",
      description: "Who gave it money, the latest first; the link has the amount.",
      isLatestFirst: true,
    },
    sentence: ({ from, to, amount }, verb) =>
      `${from} ${verb}${amount ? ` of ${amount}` : ""} to ${to}`,
    verb: ({ kind }) => VERBS[String(kind)] ?? "gave money",
    aside: ({ purpose }) => (purpose ? `purpose: ${purpose}` : null),
  },
} as const satisfies Record<string, EntityLinkKindEntry>;
