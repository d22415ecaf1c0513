import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { cardSvg } from "../../../src/http/images/card-svg.tsx";
import { fontFilesFor } from "../../../src/http/images/fonts.ts";
import { pngOf } from "../../../src/http/images/png.ts";

const svgOf = (words: string) =>
  cardSvg({ kind: "", form: "name", words, who: null, facts: [], grounds: "", note: null });

it("draws a picture once, however many ask for it at once", async () => {
  const svg = svgOf("Jeff Sessions");
  const [one, other] = await Promise.all([pngOf(svg), pngOf(svg)]);
  expect(other).toBe(one);
  expect(await pngOf(svg)).toBe(one);
  expect(await pngOf(svgOf("Peter Simonson"))).not.toEqual(one);
});

it("gives the renderer the fonts that an image needs, and no others", () => {
  const names = (svg: string) => fontFilesFor(svg).map((file) => file.replace(/.*\//, ""));
  const chinese = svgOf("习近平");
  expect(names(chinese)).toContainEqual(expect.stringMatching(/Source Han Sans CN.otf$/));
  expect(names(svgOf("Jeff Sessions")).join(" ")).not.toMatch(/Han|Naskh|FrankRuhl/);
  expect(fontFilesFor(chinese).every(existsSync)).toBe(true);
});
