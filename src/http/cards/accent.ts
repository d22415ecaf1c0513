/** Contrast that text needs on its background: https://www.w3.org/TR/WCAG22/#contrast-minimum. */
const ENOUGH = 4.5;
const PAPERS = { light: "#ffffff", dark: "#1c1f25" } as const;

/**
 * The style that gives cards another color. On each theme's paper it is mixed with ink until it can
 * be read there, whatever color was asked for.
 * @param accent six hexadecimal digits
 */
export function accentStyle(accent: string): string {
  const [light, dark] = [readable(accent, PAPERS.light), readable(accent, PAPERS.dark)];
  return `:root{--accent:light-dark(${light},${dark})}\n`;
}

function readable(accent: string, paper: string): string {
  const [own, under] = [rgbOf(`#${accent}`), rgbOf(paper)];
  const ink = luminance(under) > 0.5 ? 0 : 255;
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = own.map((part) => Math.round(part + (ink - part) * share));
    if (contrast(mixed, under) >= ENOUGH) return hexOf(mixed);
  }
  return hexOf([ink, ink, ink]);
}

function rgbOf(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

function hexOf(rgb: readonly number[]): string {
  return `#${rgb.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: readonly number[], b: readonly number[]): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
