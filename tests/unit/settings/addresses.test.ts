import { describe, expect, it } from "vitest";
import { readSettings } from "../../../src/config.ts";

describe("the settings of addresses", () => {
  it("are off unless given", () => {
    expect(readSettings({})).toMatchObject({
      publicUrl: null,
      trustProxy: false,
      contactUrl: null,
    });
    expect(
      readSettings({
        PUBLIC_URL: "https://News.example/",
        THROUGHLINE_TRUST_PROXY: "true",
        CONTACT_URL: "mailto:desk@news.example",
      }),
    ).toMatchObject({
      publicUrl: "https://news.example",
      trustProxy: true,
      contactUrl: "mailto:desk@news.example",
    });
  });

  it.each([
    ["PUBLIC_URL", "news.example", "is no address such as https://news.example"],
    ["PUBLIC_URL", "ftp://news.example", "is no address such as https://news.example"],
    ["PUBLIC_URL", "https://news.example/graph", "has more than a scheme, a host and a port"],
    ["CONTACT_URL", "javascript:alert(1)", "is no https:// or mailto: address"],
    ["THROUGHLINE_TRUST_PROXY", "yes", "is neither true nor false"],
  ])("%s=%s does not fit", (name, value, why) => {
    expect(() => readSettings({ [name]: value })).toThrow(`${name} ${why}: ${value}`);
  });
});
