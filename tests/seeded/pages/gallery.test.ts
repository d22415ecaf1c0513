import { describe, expect, it } from "vitest";
import { openApi } from "../../support/ask.ts";
import { openPages } from "../../support/pages.ts";

const { page } = openPages(openApi());

describe("the gallery", () => {
  it("shows nothing but cards that are there, and says where it stands", async () => {
    const { html } = await page("/cards");
    const frames = [...html.matchAll(/<iframe src="([^"]*)"/g)].map(([, src = ""]) => src);
    expect(frames.some((src) => src.startsWith("/embed/trace?"))).toBe(true);
    for (const src of frames) await page(src.replaceAll("&amp;", "&"));
    expect(html).toContain('<link rel="canonical" href="http://localhost/cards"');
    expect(html).toContain('<meta property="og:title"');
  });
});
