import { expect, it } from "vitest";
import { checkFiles } from "../../../src/loading/check-files.ts";
import { readBundle } from "../../../src/loading/read-bundle.ts";
import { isEntityKind } from "../../../src/model/things.ts";
import { STORIES, STORY_TEXTS } from "../../support/stories.ts";

it("every passage of the stories' bundles stands in its text, and only the headlines are uncited", async () => {
  const checks = await checkFiles(STORIES, { texts: STORY_TEXTS });
  const told = checks.map(({ mistakes, expected, uncovered }) => ({
    mistakes,
    expected,
    uncovered: uncovered?.map(({ text }) => text),
  }));
  expect(told).toEqual([
    {
      mistakes: [],
      expected: [],
      uncovered: ["[Invented example] Ratepayers Sue Over Cardon Wells Water Line"],
    },
    {
      mistakes: [],
      expected: [],
      uncovered: ["[Invented example] Water Line Contract Was Signed Days Earlier, Copy Shows"],
    },
  ]);
});

it("whatever is shown of the stories by itself says that it is invented", async () => {
  for (const file of STORIES) {
    const { content } = await readBundle(file);
    const things = content?.facts.things ?? [];
    const headlines = things.filter(({ kind }) => kind === "article");
    expect(headlines).toEqual([
      expect.objectContaining({
        stated: expect.objectContaining({
          headline: expect.stringMatching(/^\[Invented example\] /),
        }),
      }),
    ]);
    const entities = things.filter(({ kind }) => isEntityKind(kind));
    expect(entities.length).toBeGreaterThan(20);
    const silent = entities.filter(({ stated }) => !/^An invented /.test(String(stated.summary)));
    expect(silent.map(({ id }) => id)).toEqual([]);
  }
});
