/** The allowed values of a property, each with a sentence that says what it means. */
interface Vocabulary {
  description: string;
  words: Readonly<Record<string, string>>;
}

const vocabularies = {
  AgencyKind: {
    description: "What an agency is.",
    words: {
      FEDERAL_DEPARTMENT: "A department of a federal government.",
      FEDERAL_AGENCY: "A federal agency.",
      POLICE_DEPARTMENT: "A police department.",
      SHERIFFS_OFFICE: "A sheriff's office or department.",
      CORRECTIONS: "Jails, prisons, or who runs them.",
      CITY_GOVERNMENT: "A city's government.",
      LEGISLATURE: "A body that makes laws: a congress, a parliament, a city council.",
      COMMITTEE: "A committee, commission or task force, of a legislature or of another body.",
      COURT: "A court of law.",
      MILITARY: "Armed forces, or a branch or unit of them.",
      PARTY: "A political party.",
      UNION: "A union of workers.",
      SCHOOL: "A school, college or university.",
      FOUNDATION: "A foundation or charity, which gives money for a purpose.",
      ADVOCACY_GROUP: "A group that speaks for a cause.",
      NEWS_OUTLET: "Whoever publishes news.",
      COMPANY: "A company.",
      OTHER: "Anything else.",
    },
  },
  CaseKind: {
    description: "What a case is.",
    words: {
      INVESTIGATION: "An inquiry by police, prosecutors, a legislature or a regulator.",
      LAWSUIT: "A civil suit: somebody sues somebody.",
      PROSECUTION: "A criminal case: a state charges somebody.",
      SANCTION: "A penalty that an authority imposes without a trial: a fine, a ban, a freeze.",
    },
  },
  NameKind: {
    description: "How a name names an entity.",
    words: {
      PREFERRED: "The name to show.",
      ALIAS: "Another name for the same.",
      ABBREVIATION: "A short form, such as DOJ.",
      FORMER: "A name that it no longer has.",
    },
  },
  SiteRole: {
    description: "What a city is to a program.",
    words: {
      ORIGINAL_SITE: "One of the sites that the program began with.",
      EXPRESSED_INTEREST: "It has expressed interest in taking part.",
    },
  },
  FamilyKind: {
    description:
      "What one relative is to another; in a list of somebody's relatives, what each is to them.",
    words: {
      PARENT: "A mother or a father, a stepmother or a stepfather.",
      CHILD: "A daughter or a son, a stepdaughter or a stepson.",
      SPOUSE: "A wife, a husband or a partner, present or former.",
      SIBLING: "A sister or a brother, of both parents or of one.",
      OTHER: "Any other relative: a cousin, a grandmother.",
    },
  },
  MoneyKind: {
    description: "For what somebody gave money.",
    words: {
      DONATION: "A gift: to a campaign, a cause or a person.",
      GRANT: "Money for a purpose, from a government or a foundation.",
      CONTRACT: "Money for goods or services, under a contract.",
      PAYMENT: "Any other payment: a fee, a settlement, a bribe.",
      LOAN: "Money to be paid back.",
    },
  },
  PartyRole: {
    description: "What somebody is in a case.",
    words: {
      PLAINTIFF: "They sue.",
      DEFENDANT: "They are sued, tried or sanctioned.",
      ACCUSED: "They are accused or suspected, and not on trial.",
      INVESTIGATOR: "They investigate.",
      PROSECUTOR: "They prosecute, or impose the sanction.",
      COURT: "The court that hears or decides it.",
      WITNESS: "They testify.",
    },
  },
  WriterRole: {
    description: "What somebody did for an article.",
    words: { AUTHOR: "Wrote it.", CONTRIBUTOR: "Contributed to it." },
  },
  Voice: {
    description: "In whose voice a statement is made.",
    words: {
      SPEECH: "Somebody's words, or the report of them: the mayor said that the bridge is safe.",
      REPORTING:
        "The article's own voice, with no speaker: the council voted 5 to 2 to close the bridge.",
      OPINION: "The opinion of its writer: a columnist writes that the vote was a mistake.",
    },
  },
  Act: {
    description: "What a statement does.",
    words: {
      ASSERTION: "It says that something is or was so: “The bridge was inspected in May.”",
      DENIAL: "It says that something is not so: “Nobody warned us.”",
      CRITICISM:
        "It finds fault with what somebody did; a DENIAL only says that it is not so: “The inspection was a farce.”",
      DEFINITION: "It says what a word means: “A bridge is unsafe when a truck may not cross it.”",
      QUESTION: "It asks, and wants an answer: “Who inspected the bridge?”",
      REQUIREMENT:
        "It demands what the other must do, or sets a condition: “Whoever bids must show a license.”",
      APPEAL:
        "It asks somebody to act who is free not to, where a REQUIREMENT leaves no choice: “We urge the council to vote no.”",
      COMMITMENT:
        "It promises something, or says that the speaker means to do it: “We will repair the bridge.”",
      ANNOUNCEMENT:
        "It makes public what is decided or already arranged, where a COMMITMENT binds only the speaker's will: “The bridge closes on Monday.”",
      PREDICTION:
        "It says what will or may happen, and promises nothing, as a COMMITMENT does: “Rents will rise.”",
      THREAT:
        "It says what harm the speaker will do, mostly unless somebody gives in, where a PREDICTION only expects it: “Sign, or we sue.”",
      SUPPORT:
        "It takes the side of somebody or something, where a CRITICISM takes the other: “I stand behind the chief.”",
      APOLOGY:
        "It admits a fault of the speaker's own and regrets it: “We are sorry that we waited.”",
      DOCUMENT: "It is a whole letter, release or text; its parts do the rest.",
    },
  },
  Medium: {
    description: "Where a statement was made.",
    words: {
      PRESS_RELEASE: "A release or a statement to the press.",
      LETTER: "A letter.",
      TWEET: "A tweet.",
      INTERVIEW: "Said to a reporter.",
      SPEECH: "A speech.",
      ARTICLE: "An article of its own.",
      OTHER: "Anything else, or not said.",
    },
  },
  AboutStance: {
    description: "The side that a statement's own words take on what it is about.",
    words: {
      FOR: "The words speak for it.",
      AGAINST: "The words speak against it.",
      DENIES_APPLIES: "The words deny that it applies.",
      NEUTRAL: "The words state expressly that they take no side.",
    },
  },
  ResponseKind: {
    description: "How a statement responds to another.",
    words: {
      ANSWERS: "It answers the other.",
      DENIES: "It denies what the other says.",
      CONFIRMS: "It confirms what the other says.",
      CRITICIZES: "It criticizes the other.",
      CORRECTS: "It corrects the other.",
      REPEATS: "It says the same again.",
    },
  },
  CitationMode: {
    description: "How a passage gives a speaker's words.",
    words: {
      DIRECT: "Quoted, letter for letter.",
      INDIRECT: "Reported in the article's words.",
      MIXED: "Partly quoted, partly reported.",
    },
  },
  CitationSet: {
    description: "How an article sets words apart that it quotes without quotation marks.",
    words: {
      BLOCK: "As a paragraph of its own, indented or in other type.",
      TRANSCRIPT: "As a transcript or an interview, behind the speaker's name or a question.",
      POST: "As a post on a social network that the article shows.",
    },
  },
  CitationStance: {
    description: "Whether a passage backs a fact or speaks against it.",
    words: { SUPPORTS: "It backs the fact.", DISPUTES: "It speaks against the fact." },
  },
  Basis: {
    description: "What a value rests on.",
    words: {
      PASSAGE: "A passage of the source gives it.",
      INFERENCE: "An author reads it out of the passages, and says why.",
      EDITORIAL:
        "Ours: no passage gives it. How we file something, our gist, a name that readers may type.",
    },
  },
  VerificationState: {
    description: "Whether a passage stands in its article's text, and who says so.",
    words: {
      VERIFIED: "This installation found it there, letter for letter.",
      CLAIMED: "Its bundle says that its author found it; this installation has not looked.",
      FAILED: "This installation looked, and it does not stand there as it is given.",
      UNVERIFIED: "Nobody says that it was found.",
    },
  },
} as const satisfies Record<string, Vocabulary>;

export type VocabularyName = keyof typeof vocabularies;
/** One word of a vocabulary: `Word<"Act">` is `"ASSERTION" | "DENIAL" | …`. */
export type Word<V extends VocabularyName> = keyof (typeof vocabularies)[V]["words"] & string;

const byName: {
  [V in VocabularyName]: { description: string; words: Readonly<Record<Word<V>, string>> };
} = vocabularies;

/** A vocabulary with the meaning of each of its words. */
export function vocabulary<V extends VocabularyName>(name: V) {
  return byName[name];
}

/** Whether it is a word of any list, which is shown as people read it. */
export function isWord(text: string): boolean {
  return ALL_WORDS.has(text);
}

/** A vocabulary's words, in its order. */
export function wordsOf<V extends VocabularyName>(name: V): [Word<V>, ...Word<V>[]] {
  return Object.keys(vocabularies[name].words) as [Word<V>, ...Word<V>[]];
}

const ALL_WORDS: ReadonlySet<string> = new Set(
  Object.values(vocabularies).flatMap(({ words }) => Object.keys(words)),
);
