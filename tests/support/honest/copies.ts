import { BY_QUILL, QUILL, quoting, type Story, said, TERN } from "./story.ts";

const CLOSED = "The pier is closed for good.";
const quoted = (text: string, words = CLOSED): Story => ({
  text,
  statements: quoting(words, "Zed Quill said"),
});
const reported = (text: string): Story => ({
  text,
  statements: [said({ cite: "Zed Quill said that the boulevard would close" })],
});

/** How other languages set quotations, and what copying does to a text. */
export const ofCopies: Record<string, Story> = {
  "French marks with narrow spaces within": quoted(`Zed Quill said : «\u202F${CLOSED}\u202F»`),
  "French marks with plain spaces within": quoted(`Zed Quill said : « ${CLOSED} », et puis rien.`),
  "French marks, two quotations": quoted(`« Non », Zed Quill said, « ${CLOSED} »`),
  "Japanese brackets behind a letter": quoted(
    "Zed Quill saidは「橋はもう閉まっている」と",
    "橋はもう閉まっている",
  ),
  "Chinese marks behind a wide colon": quoted(
    "Zed Quill said：“桥已经永远关闭了。”",
    "桥已经永远关闭了。",
  ),
  "Korean marks in front of a particle": quoted(
    "Zed Quill said, “다리는 이제 영원히 닫혔다”라고 했다.",
    "다리는 이제 영원히 닫혔다",
  ),
  "a space lost in front of a mark": quoted(`Zed Quill said“${CLOSED}”`),
  "marks within bold ones": quoted(`Zed Quill said, **“${CLOSED}”** and left.`),
  "marks within underscores": quoted(`Zed Quill said, _“${CLOSED}”_ and left.`),
  "one pair of marks over many paragraphs": quoted(
    `Zed Quill said: “${Array.from({ length: 20 }, (_, i) => `Pier ${i} is old.`).join("\n\n")}\n\n${CLOSED}”`,
  ),
  "a soft hyphen": reported("Zed Quill said that the bou\u00ADlevard would close."),
  "a space of no width": reported("Zed Quill said that the\u200B boulevard would close."),
  "somebody quoted who tells what another said": {
    text: "“Ada Tern told me that the pier would close,” Zed Quill said.",
    people: [TERN],
    statements: [
      said({ by: { speaker: TERN.id }, cite: "Ada Tern told me that the pier would close" }),
    ],
    warnings: [/^is given as reported speech, but stands between quotation marks/],
  },
};

const person = (name: string, cite: string): Story => ({
  text: `${cite} that the pier would close.`,
  people: [{ ...QUILL, name }],
  statements: [said({ cite })],
});
const agency = (name: string, cite: string): Story => ({
  text: `${cite} that the pier would close.`,
  people: [],
  agencies: [{ id: "agency/harbor", name, kind: "OTHER" }],
  statements: [said({ by: { ...BY_QUILL, speaker: "agency/harbor" }, cite })],
});
const legalCase = (cite: string): Story => ({
  text: `${cite}.`,
  cases: [
    {
      ...{ id: "case/league-v-quill", name: "League v. Quill", kind: "LAWSUIT" },
      parties: [{ party: QUILL.id, role: "DEFENDANT", cite }],
    },
  ],
});

/** Names as newspapers shorten and spell them. */
export const ofSpellings: Record<string, Story> = {
  "a pope by his name": person("Pope Leo XIV", "Leo said"),
  "a doctor with a degree": person("Zed Quill, Ph.D.", "Dr. Quill said"),
  "a doctor with another": person("Zed Quill MD", "Dr. Quill said"),
  "a Polish name in plain letters": person("Zed Wałęsa", "Mr. Walesa said"),
  "a Danish one": person("Zed Sørensen", "Mr. Sorensen said"),
  "a German one": person("Zed Weiß", "Mr. Weiss said"),
  "a department with periods": agency(
    "US Department of Piers",
    "The U.S. Department of Piers said",
  ),
  "an outlet with its article": agency("The Port Gazette", "A Port Gazette editor said"),
  "a company without its form": agency("Redhorn Pipe Co., Inc.", "Redhorn Pipe said"),
  "a company with an ampersand": agency("Quill & Tern", "Quill and Tern said"),
  "a case told of by an appeal": legalCase("The appeal names Zed Quill"),
  "by an injunction": legalCase("Zed Quill fought the injunction"),
  "by a sentence": legalCase("Zed Quill was sentenced to a year"),
  "by a jury": legalCase("A jury heard Zed Quill"),
};
