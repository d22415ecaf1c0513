import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Blob, Face, Font } from "harfbuzzjs";
import { openWoff2 } from "./open-woff2.ts";

const require = createRequire(import.meta.url);

/** A typeface in two weights, or in one that serves as both. */
interface Typeface {
  family: string;
  /** Whether it is for text with or without serifs; what we have for other scripts serves as both. */
  use: Use | "both";
  /** Whether its letters have so much above and below them that lines need more room. */
  isTall: boolean;
  /** Whether it has pictures and no letters: its spaces are as wide as they are. */
  isPictures: boolean;
  files: Readonly<Record<Weight, string>>;
}

export type Weight = "regular" | "bold";
export type Use = "serif" | "sans";

type Look = Omit<Typeface, "family" | "files">;

/** Of letters that serve with and without serifs. */
const USUAL: Look = { use: "both", isTall: false, isPictures: false };

/** All are under the SIL Open Font License; each is a package's file. The first that has a character sets it. */
const TYPEFACES: readonly Typeface[] = [
  google("Source Serif 4", { use: "serif" }),
  google("Source Sans 3", { use: "sans" }),
  google("Frank Ruhl Libre"),
  {
    family: "Noto Naskh Arabic",
    ...{ ...USUAL, isTall: true },
    files: {
      regular: beside("@embedpdf/fonts-arabic", "../fonts/NotoNaskhArabic-Regular.ttf"),
      bold: beside("@embedpdf/fonts-arabic", "../fonts/NotoNaskhArabic-Bold.ttf"),
    },
  },
  google("Noto Sans Armenian"),
  google("Noto Sans Georgian"),
  google("Noto Sans Ethiopic"),
  google("Noto Sans Devanagari", { isTall: true }),
  google("Noto Sans Bengali", { isTall: true }),
  google("Noto Sans Tamil", { isTall: true }),
  google("Noto Sans Telugu", { isTall: true }),
  google("Noto Sans Thai", { isTall: true }),
  google("Noto Emoji", { isPictures: true }),
  oneWeight("Source Han Sans CN", beside("@librescore/fonts", "SourceHanSansCN.min.woff2")),
  oneWeight("Source Han Sans KR", beside("@librescore/fonts", "SourceHanSansKR.min.woff2")),
];

/** Of Google's collection, whose packages and files are named alike. */
function google(family: string, look: Partial<Look> = {}): Typeface {
  const name = `@expo-google-fonts/${family.toLowerCase().replaceAll(" ", "-")}`;
  const file = (weight: string) =>
    require.resolve(`${name}/${weight}/${family.replaceAll(" ", "")}_${weight}.ttf`);
  return {
    ...{ family, ...USUAL, ...look },
    files: { regular: file("400Regular"), bold: file("600SemiBold") },
  };
}

/** Where a package shows only its entry, its files are found from there. */
function beside(name: string, path: string): string {
  return join(dirname(require.resolve(name)), path);
}

function oneWeight(family: string, file: string): Typeface {
  return { family, ...USUAL, files: { regular: file, bold: file } };
}

/** A font that has been opened: to measure and to draw with. */
export interface OpenFont extends Omit<Typeface, "use" | "files"> {
  font: Font;
  unitsPerEm: number;
  covers: ReadonlySet<number>;
}

/** The fonts for a text, in the order in which they are asked for a character. Each is opened once it is. */
export function* fontsFor(use: Use, weight: Weight): Generator<OpenFont> {
  for (const typeface of TYPEFACES) {
    if (typeface.use === use || typeface.use === "both") yield opened(typeface, weight);
  }
}

const openFonts = new Map<string, OpenFont>();

function opened({ files, ...typeface }: Typeface, weight: Weight): OpenFont {
  const path = files[weight];
  const known = openFonts.get(path);
  if (known) return known;
  const bytes = readFileSync(path);
  const face = new Face(
    new Blob(new Uint8Array(path.endsWith(".woff2") ? openWoff2(bytes) : bytes)),
  );
  const open = {
    ...typeface,
    font: new Font(face),
    unitsPerEm: face.upem,
    covers: new Set(face.collectUnicodes()),
  };
  openFonts.set(path, open);
  return open;
}
