/** Text that is already HTML and is not escaped again. Only `html` creates it. */
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
 * A piece of a page. Every value is escaped, in text and in quoted attributes, unless `html` itself
 * made it; an address must also pass through `webAddress` first.
 * @example html`<p title="${title}">${gist}</p>`
 */
export function html(texts: TemplateStringsArray, ...values: Value[]): Html {
  return new Html(
    texts.map((text, i) => (i === 0 ? "" : escaped(values[i - 1] as Value)) + text).join(""),
  );
}

function escaped(value: Value): string {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(escaped).join("");
  return String(value).replace(/[&<>"']/g, (sign) => ESCAPES[sign] as string);
}

/**
 * Data for a page's script, to be placed between `<script type="application/json">` and
 * `</script>`: it can't end the element or start another.
 */
export function scriptData(data: unknown): Html {
  return new Html(
    JSON.stringify(data).replace(
      /[<>&\u2028\u2029]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
    ),
  );
}

/**
 * Returns the address if it is a web address; null for anything else that a browser might run or
 * open.
 */
export function webAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
}
