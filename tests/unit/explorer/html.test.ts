import { describe, expect, it } from "vitest";
import { html, scriptData, webAddress } from "../../../src/http/explorer/html.ts";

describe("html", () => {
  it("escapes each value, in text and in attributes", () => {
    const hostile = `"'><script>alert(1)</script>&`;
    expect(html`<p title="${hostile}">${hostile}</p>`.toString()).toBe(
      `<p title="&quot;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;">&quot;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;</p>`,
    );
  });

  it("keeps what it made itself, alone or in lists, and escapes the rest", () => {
    const items = ["<a>", "b"].map((text) => html`<li>${text}</li>`);
    expect(html`<ul>${items}</ul>${html`<hr>`}${2}`.toString()).toBe(
      "<ul><li>&lt;a&gt;</li><li>b</li></ul><hr>2",
    );
  });

  it("escapes what only looks as if it was made by it", () => {
    const lookalike = { text: "<b>", toString: () => "<i>" } as never;
    expect(html`${lookalike}`.toString()).toBe("&lt;i&gt;");
  });
});

describe("data for a script", () => {
  it("can't end its element, and stays the same data", () => {
    const data = { query: "</script><!--<script>&amp;\u2028\u2029", variables: null };
    const text = scriptData(data).toString();
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text)).toEqual(data);
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
