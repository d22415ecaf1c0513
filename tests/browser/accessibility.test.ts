import { expect, it } from "vitest";
import { expectQuiet, explorer, openBrowser, picture, violations } from "./browser.ts";

const { visitor } = openBrowser();

const PLACES = [
  { colorScheme: "light", width: 1280 },
  { colorScheme: "dark", width: 1280 },
  { colorScheme: "light", width: 390 },
  { colorScheme: "dark", width: 390 },
] as const;

for (const { colorScheme, width } of PLACES) {
  it(`has nothing that axe complains of (${colorScheme}, ${width} px)`, async () => {
    const visit = await visitor({ colorScheme, viewport: { width, height: 800 } });
    const front = await visit.open("/");
    expect(await violations(front)).toEqual([]);

    const page = await visit.open("/graphql");
    const { query, answer, play } = explorer(page);
    await query.getByText("What is the Public Safety Partnership").waitFor();
    await play.click();
    await answer.getByText("Public Safety").first().waitFor();
    expect(await violations(page)).toEqual([]);

    await page.getByText("Examples", { exact: true }).click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");

    const besides = {
      "Show Documentation Explorer": "Root Types",
      "Show GraphiQL Explorer": "agencies",
    };
    for (const [name, shown] of Object.entries(besides)) {
      await page.getByRole("button", { name }).click();
      await page.locator(".graphiql-plugin").getByText(shown).first().waitFor();
      await picture(page, `axe-${name.replaceAll(" ", "-")}-${colorScheme}-${width}`);
      expect(await violations(page)).toEqual([]);
    }
    for (const name of ["Open settings dialog", "Open short keys dialog"]) {
      await page.getByRole("button", { name }).click();
      await page.getByRole("dialog").waitFor();
      await picture(page, `axe-${name.replaceAll(" ", "-")}-${colorScheme}-${width}`);
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    }
    expectQuiet(visit);
  });
}
