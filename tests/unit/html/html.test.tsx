import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { ScriptData } from "../../../src/http/html/script-data.tsx";
import { webAddress } from "../../../src/http/html/web-address.ts";

describe("data for a script", () => {
  it("can't end its element, and stays the same data", () => {
    const data = { query: "</script><!--<script>&amp;\u2028\u2029", variables: null };
    const element = renderToString(<ScriptData id="data" data={data} />);
    const text = /^<script id="data" type="application\/json">(.*)<\/script>$/s.exec(element)?.[1];
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text ?? "")).toEqual(data);
  });
});

describe("an address of the web", () => {
  it.each(["https://example.org/a?b=c", "http://example.org/"])("is %s", (address) => {
    expect(webAddress(address)).toBe(address);
  });

  it.each([
    "javascript:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "/relative",
    "//example.org",
    "",
    null,
  ])("is not %j", (address) => {
    expect(webAddress(address)).toBeNull();
  });
});
