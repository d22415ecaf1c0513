import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Card } from "../../../src/http/images/card.ts";
import { cardSvg as svgOf } from "../../../src/http/images/card-svg.tsx";
import { shown } from "../../../src/http/images/shown-text.ts";
import { readSvg } from "../../support/read-svg.ts";

const cardSvg = (card: Card) => svgOf(card, "as text");

const CARD: Card = {
  kind: "Person",
  form: "name",
  words: "Jeff Sessions",
  who: null,
  facts: [],
  grounds: "1 article, 1 outlet",
  note: null,
};

/** What has broken XML, HTML, or the order of what stands beside it, elsewhere. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "</text>",
        "</title>",
        "]]>",
        "<![CDATA[",
        "<script>",
        "<!--",
        "-->",
        "<?xml?>",
      ),
      fc.constantFrom(
        "&amp;",
        "&#0;",
        "&x;",
        "\"'><b a='",
        "\u0000",
        "\u0008",
        "\uD800",
        "\uFFFE",
        "\u0085",
      ),
      fc.constantFrom(
        "\u202E",
        "\u202A",
        "\u2066",
        "\u2067",
        "\u2068",
        "\u2069",
        "\u200F",
        "\u200D",
      ),
      fc.constantFrom(
        "محمد",
        "בנימין",
        "北京",
        "서울",
        "Éva",
        "😀",
        "क्षि",
        " ",
        "\n",
        "“",
        "”",
        "…",
      ),
      fc.string({ unit: "binary", maxLength: 6 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

const hostileCard: fc.Arbitrary<Card> = fc.record({
  kind: hostile,
  form: fc.constantFrom("name", "quotation", "paraphrase"),
  words: hostile,
  who: fc.option(hostile),
  facts: fc.array(hostile, { maxLength: 3 }),
  grounds: hostile,
  note: fc.option(hostile),
});

const OURS = new Set(["svg", "title", "rect", "g", "text", "tspan", "path", "circle"]);
const ISOLATES = /[\u2066-\u2069]/g;
const OVERRIDES = /[\u202A-\u202E]/;

describe("an image's SVG", () => {
  it("is well formed and has no element or attribute but ours, whatever the graph holds", () => {
    fc.assert(
      fc.property(hostileCard, (card) => {
        for (const setting of ["as text", "as outlines"] as const) {
          const { names, attributes } = readSvg(svgOf(card, setting));
          expect(names.filter((name) => !OURS.has(name))).toEqual([]);
          expect(attributes.filter((name) => /^on|href|style|class/i.test(name))).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("holds all of the words, in its title and in its lines", () => {
    fc.assert(
      fc.property(hostileCard, (card) => {
        const { title, blocks } = readSvg(cardSvg(card));
        const words = card.form === "quotation" ? `“${shown(card.words)}”` : shown(card.words);
        expect(title).toContain(words);
        const said = blocks[card.form === "paraphrase" ? 2 : 1] ?? "";
        expect(bare(said)).toBe(bare(words));
      }),
      { numRuns: 150 },
    );
  });

  it("lets no text order what stands beside it", () => {
    fc.assert(
      fc.property(hostileCard, (card) => {
        const svg = cardSvg(card);
        expect(svg).not.toMatch(OVERRIDES);
        for (const text of textsOf(svg)) expectClosed(text);
      }),
      { numRuns: 150 },
    );
  });

  it("closes what is isolated in each of its lines", () => {
    for (const letters of ["Latin ", "محمد "]) {
      const svg = cardSvg({ ...CARD, words: `a \u2068${letters.repeat(40)}\u2069 b` });
      const texts = textsOf(svg);
      expect(texts.length).toBeGreaterThan(4);
      for (const text of texts) expectClosed(text);
    }
    for (const text of textsOf(cardSvg({ ...CARD, words: "a \u2068 b" }))) expectClosed(text);
  });

  it("puts a quotation between marks, and a paraphrase between none", () => {
    const said = "is not a sanctuary city";
    const quotation = readSvg(cardSvg({ ...CARD, form: "quotation", words: said }));
    expect(quotation.blocks).toContain(`“${said}”`);
    expect(quotation.blocks).not.toContain("In other words");
    const paraphrase = readSvg(cardSvg({ ...CARD, form: "paraphrase", words: said }));
    expect(paraphrase.blocks).toContain(said);
    expect(paraphrase.blocks).toContain("In other words");
    expect(paraphrase.title).toContain(`In other words: ${said}`);
    expect(paraphrase.title).not.toContain("“");
  });

  it("cuts a long name with an ellipsis at the last, and keeps it whole in its title", () => {
    const words = "Office of the Deputy Assistant Secretary for Everything ".repeat(20).trim();
    const { title, blocks } = readSvg(cardSvg({ ...CARD, words }));
    expect(title).toContain(words);
    expect(blocks[1]).toMatch(/^Office of the Deputy.*…$/);
  });

  it("shows a fact of a person whole or not at all, and always who said something", () => {
    const long = `Somebody is defendant in ${"a very long case ".repeat(20)}(outcome: acquitted)`;
    const person = readSvg(cardSvg({ ...CARD, facts: [long, "Made 7 statements"] }));
    expect(person.blocks.join(" ")).not.toContain("defendant");
    expect(person.blocks).toContain("Made 7 statements");
    const words = "We will see to it that nothing of this ever happens again. ".repeat(12);
    const said = readSvg(
      cardSvg({ ...CARD, form: "quotation", words, who: "Jeff Sessions", facts: ["A", "B"] }),
    );
    expect(said.blocks[1]).toMatch(/^“We will.* \[…\]”$/);
    expect(said.blocks.slice(2, 5)).toEqual(["Jeff Sessions", "A", "B"]);
  });
});

function textsOf(svg: string): string[] {
  return svg.match(/(?<=<text [^>]*>).*?(?=<\/text>)/gs) ?? [];
}

function expectClosed(text: string): void {
  let open = 0;
  for (const [isolate] of text.matchAll(ISOLATES)) {
    open += isolate === "\u2069" ? -1 : 1;
    expect(open, JSON.stringify(text)).toBeGreaterThanOrEqual(0);
  }
  expect(open, JSON.stringify(text)).toBe(0);
}

/** Without what breaking lines takes, and the marks that set a line from the right. */
function bare(text: string): string {
  return text.replace(ISOLATES, "").replace(/\s/g, "");
}
