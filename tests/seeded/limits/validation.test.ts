import { expect, it } from "vitest";
import { openApi } from "../../support/ask.ts";

const { ask } = openApi();

it("names ten mistakes of a document, however many it has, and says that it stopped there", async () => {
  const fields = Array.from({ length: 40 }, (_, place) => `nothing${place}`);
  const { data, errors, runs } = await ask(`{ ${fields.join(" ")} }`);
  expect(data).toBeUndefined();
  expect(runs).toEqual([]);
  const messages = (errors ?? []).map(({ message }) => message);
  expect(messages).toHaveLength(11);
  expect(messages.slice(0, 10)).toEqual(
    fields.slice(0, 10).map((name) => expect.stringContaining(`"${name}"`)),
  );
  expect(messages.at(-1)).toMatch(/^Too many validation errors/);
});
