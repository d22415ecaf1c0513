/** Text that is HTML already, and so is not escaped again. Only `html` makes it. */
class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

export type { Html };

type Value = string | number | Html | readonly Html[];

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * A piece of a page. Each value is escaped, in text and in attributes between quotation marks, unless
 * it was made by `html` itself; an address also has to go through `webAddress` first.
 * @example html`<p title="${title}">${gist}</p>`
 */
export function html(texts: TemplateStringsArray, ...values: Value[]): Html {
  return new Html(
    texts.map((text, i) => (i === 0 ? "" : shown(values[i - 1] as Value)) + text).join(""),
  );
}

function shown(value: Value): string {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(shown).join("");
  return String(value).replace(/[&<>"']/g, (sign) => ESCAPES[sign] as string);
}

/**
 * Data for a page's script, for between `<script type="application/json">` and `</script>`: nothing in
 * it can end the element or begin another.
 */
export function scriptData(data: unknown): Html {
  return new Html(
    JSON.stringify(data).replace(
      /[<>&\u2028\u2029]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
    ),
  );
}

/** The address, if it leads to the web; null for anything that a browser might run or open otherwise. */
export function webAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
}
