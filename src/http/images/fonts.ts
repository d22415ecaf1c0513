import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Blob, Face, Font } from "harfbuzzjs";
import { keepFile } from "./kept-files.ts";
import { openWoff2 } from "./open-woff2.ts";

const require = createRequire(import.meta.url);

/** A typeface in two weights, or in one that serves as both. */
interface Typeface {
  family: string;
  /** Whether it is for text with or without serifs; what we have for other scripts serves as both. */
  use: "serif" | "sans" | "both";
  files: Readonly<Record<Weight, string>>;
}

export type Weight = "regular" | "bold";
export type Use = "serif" | "sans";

/** All are under the SIL Open Font License; each is a package's file. The first that has a character sets it. */
const TYPEFACES: readonly Typeface[] = [
  {
    family: "Source Serif 4",
    use: "serif",
    files: {
      regular: require.resolve(
        "@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf",
      ),
      bold: require.resolve(
        "@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
      ),
    },
  },
  {
    family: "Source Sans 3",
    use: "sans",
    files: {
      regular: require.resolve(
        "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
      ),
      bold: require.resolve(
        "@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
      ),
    },
  },
  {
    family: "Frank Ruhl Libre",
    use: "both",
    files: {
      regular: require.resolve(
        "@expo-google-fonts/frank-ruhl-libre/400Regular/FrankRuhlLibre_400Regular.ttf",
      ),
      bold: require.resolve(
        "@expo-google-fonts/frank-ruhl-libre/600SemiBold/FrankRuhlLibre_600SemiBold.ttf",
      ),
    },
  },
  {
    family: "Noto Naskh Arabic",
    use: "both",
    files: {
      regular: beside("@embedpdf/fonts-arabic", "../fonts/NotoNaskhArabic-Regular.ttf"),
      bold: beside("@embedpdf/fonts-arabic", "../fonts/NotoNaskhArabic-Bold.ttf"),
    },
  },
  oneWeight("Source Han Sans CN", beside("@librescore/fonts", "SourceHanSansCN.min.woff2")),
  oneWeight("Source Han Sans KR", beside("@librescore/fonts", "SourceHanSansKR.min.woff2")),
];

/** Where a package shows only its entry, its files are found from there. */
function beside(name: string, path: string): string {
  return join(dirname(require.resolve(name)), path);
}

function oneWeight(family: string, file: string): Typeface {
  return { family, use: "both", files: { regular: file, bold: file } };
}

/** A font that has been opened: to measure with, and as a file for the renderer. */
export interface OpenFont {
  family: string;
  file: string;
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

function opened({ family, files }: Typeface, weight: Weight): OpenFont {
  const path = files[weight];
  const known = openFonts.get(path);
  if (known) return known;
  const isPacked = path.endsWith(".woff2");
  const bytes = isPacked ? openWoff2(readFileSync(path)) : readFileSync(path);
  const face = new Face(new Blob(new Uint8Array(bytes)));
  const open = {
    family,
    file: isPacked ? keepFile(`${family}.otf`, bytes) : path,
    font: new Font(face),
    unitsPerEm: face.upem,
    covers: new Set(face.collectUnicodes()),
  };
  openFonts.set(path, open);
  return open;
}

/** The files of the fonts that an SVG names. */
export function fontFilesFor(svg: string): string[] {
  return [...openFonts.values()]
    .filter(({ family }) => svg.includes(`'${family}'`))
    .map(({ file }) => file);
}
