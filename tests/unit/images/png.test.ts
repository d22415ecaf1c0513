import { expect, it } from "vitest";
import { cardSvg } from "../../../src/http/images/card-svg.tsx";
import { pngOf } from "../../../src/http/images/png.ts";

const svgOf = (words: string) =>
  cardSvg(
    { kind: "", form: "name", words, who: null, facts: [], grounds: "", note: null },
    "as outlines",
  );

it("draws a picture once, however many ask for it at once", async () => {
  const svg = svgOf("Jeff Sessions");
  const [one, other] = await Promise.all([pngOf(svg), pngOf(svg)]);
  expect(other).toBe(one);
  expect(await pngOf(svg)).toBe(one);
  expect(await pngOf(svgOf("Peter Simonson"))).not.toEqual(one);
});
