import { describe, expect, it } from "vitest";
import type { Card } from "../../../src/http/images/card.ts";
import { cardSvg } from "../../../src/http/images/card-svg.tsx";
import { layOut } from "../../../src/http/images/layout.ts";
import { HEIGHT, MARGIN, STEPS, STYLES, WIDTH } from "../../../src/http/images/look.ts";
import { runsOf, widthOf } from "../../../src/http/images/measure.ts";
import { placeRuns } from "../../../src/http/images/place-runs.ts";
import { inkOf } from "../../support/read-svg.ts";

const card = (words: string): Card => ({
  kind: "",
  form: "name",
  words,
  who: null,
  facts: [],
  grounds: "",
  note: null,
});
/** Between the bar at the top and the foot. */
const MIDDLE = [20, HEIGHT - 90] as const;
const inkOfName = (words: string) => inkOf(cardSvg(card(words), "as outlines"), MIDDLE);

/** Pairs of names that differ in a letter. */
const NAMES = {
  Latin: ["Zoë Łukasz Őri", "Zoë Łukasz Őrs"],
  Vietnamese: ["Nguyễn Thị", "Nguyễn Thi"],
  Greek: ["Κυριάκος Μητσοτάκης", "Κυριάκος Μητσοτάκη"],
  Cyrillic: ["Щербаков Їжак", "Щербаков Їжан"],
  Arabic: ["محمد بن سلمان", "محمد بن سليمان"],
  Persian: ["گلپایگانی چنگیز", "گلپایگانی چنگیر"],
  Hebrew: ["בנימין נתניהו", "בנימין נתניה"],
  Chinese: ["习近平国务院", "习近乎国务院"],
  "traditional Chinese": ["臺灣國務院龍", "臺灣國務院寵"],
  Japanese: ["小池百合子カタカナ", "小池百合子カタカニ"],
  Korean: ["김정은 대한민국", "김정은 대한민군"],
  Armenian: ["Նիկոլ Փաշինյան", "Նիկոլ Փաշինյաղ"],
  Georgian: ["სალომე ზურაბიშვილი", "სალომე ზურაბიშვილა"],
  Amharic: ["ዐቢይ አሕመድ", "ዐቢይ አሕመደ"],
  Hindi: ["नरेन्द्र मोदी क्षत्रिय", "नरेन्द्र मोदी क्षत्रिया"],
  Bengali: ["শেখ হাসিনা", "শেখ হাসিনী"],
  Tamil: ["மு. க. ஸ்டாலின்", "மு. க. ஸ்டாலிண்"],
  Telugu: ["రేవంత్ రెడ్డి", "రేవంత్ రెడ్డ"],
  Thai: ["แพทองธาร ชินวัตร", "แพทองธาร ชินวัต"],
  emoji: ["🗳️ ⚖️ 🏛️", "🗳️ ⚖️ 🏙️"],
} as const;

describe("a name in any of these scripts", () => {
  it.each(Object.entries(NAMES))("is drawn with the letters of a font: %s", async (_, names) => {
    const [one, other] = names;
    for (const { text, font } of runsOf(one, STYLES.words)) {
      const missing = Array.from(text).filter((each) => !font.covers.has(each.codePointAt(0) ?? 0));
      expect(missing, font.family).toEqual([]);
    }
    // Boxes for what no font has would look alike.
    const [drawn, drawnOther] = [await inkOfName(one), await inkOfName(other)];
    expect(drawn.to).toBeGreaterThan(drawn.from + 100);
    expect(drawn.pixels.equals(drawnOther.pixels)).toBe(false);
  });

  it("begins at the right where it is written from there, and at the left elsewhere", async () => {
    for (const script of ["Arabic", "Persian", "Hebrew"] as const) {
      const { from, to } = await inkOfName(NAMES[script][0]);
      expect(to, script).toBeGreaterThan(WIDTH - MARGIN - 15);
      expect(from, script).toBeGreaterThan(MARGIN + 100);
    }
    for (const script of ["Latin", "Cyrillic", "Chinese", "Korean"] as const) {
      const { from, to } = await inkOfName(NAMES[script][0]);
      expect(from, script).toBeLessThan(MARGIN + 15);
      expect(to, script).toBeLessThan(WIDTH - MARGIN - 50);
    }
  });

  it("has its full stop at the left end of a line from the right", async () => {
    const [plain, stopped] = [await inkOfName("שלום עולם"), await inkOfName("שלום עולם.")];
    expect(stopped.from).toBeLessThan(plain.from - 5);
    expect(stopped.to).toBe(plain.to);
  });

  it("joins Arabic letters as they are measured", async () => {
    const joined = await inkOfName("محمد");
    const measured = widthOf("محمد", STYLES.words) * STEPS.name[0].size;
    expect(Math.abs(joined.to - joined.from - measured)).toBeLessThan(15);
    // A sign that nobody sees keeps the letters apart: each has its own form then.
    const apart = await inkOfName(Array.from("محمد").join("\u200C"));
    expect(apart.to - apart.from).toBeGreaterThan(joined.to - joined.from + 5);
  });

  it("keeps Latin within Arabic, and Arabic within Latin, at its place", async () => {
    const [arabic, latin] = [await inkOfName("محمد ABC"), await inkOfName("ABC محمد")];
    expect(arabic.to).toBeGreaterThan(WIDTH - MARGIN - 15);
    expect(latin.from).toBeLessThan(MARGIN + 15);
    expect(layOut(card("محمد ABC")).edge).toBe("right");
    expect(layOut(card("ABC محمد")).edge).toBe("left");
  });

  it("is drawn beside others in one line, whatever their letters join to", async () => {
    // Both have ligatures: the office of the Latin, the lam with alef of the Arabic font.
    const mixed = "Officer صلاح الدين of the 办公室 office צה״ל";
    const { from, to, pixels } = await inkOfName(mixed);
    expect(from).toBeLessThan(MARGIN + 15);
    expect(to).toBeGreaterThan(600);
    for (const word of mixed.split(" ").filter((each) => each !== "of")) {
      const without = await inkOfName(mixed.replace(word, "of"));
      expect(without.pixels.equals(pixels), word).toBe(false);
    }
    const { blocks } = layOut({ ...card("ABC"), facts: ["محمد held the office of Officer"] });
    expect(blocks.at(-1)?.direction).toBe("ltr");
  });

  it("stands in the order of Unicode's rules", () => {
    const order = (line: string, direction: "ltr" | "rtl") =>
      placeRuns(line, STYLES.words, direction).runs.flatMap(({ text }) => text.trim() || []);
    expect(order("ABC محمد 12 DEF", "ltr")).toEqual(["ABC", "12", "محمد", "DEF"]);
    expect(order("محمد ABC صلاح", "rtl")).toEqual(["صلاح", "ABC", "محمد"]);
    expect(order("\u2068محمد\u2069, 北京, \u2068صلاح\u2069", "ltr")).toEqual([
      ...["محمد", ",", "北京", ",", "صلاح"],
    ]);
  });

  it("is drawn although it has a sign that no font has", async () => {
    const hidden = await inkOfName("محمد \u{12000}");
    const other = await inkOfName("احمد \u{12000}");
    expect(hidden.pixels.equals(other.pixels)).toBe(false);
  });

  it.each(Object.entries(NAMES))(
    "stays within the image however long it is: %s",
    async (_, [name]) => {
      const { from, to } = await inkOfName(`${name} `.repeat(8));
      expect(from).toBeGreaterThan(MARGIN - 15);
      expect(to).toBeLessThan(WIDTH - MARGIN + 15);
    },
  );
});
