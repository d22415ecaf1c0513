/** How a card looks: what an address may say, each of which has a default. */
export interface CardOptions {
  theme: "auto" | "light" | "dark";
  size: "s" | "m" | "l";
  /** Six hexadecimal digits; null: our own color. */
  accent: string | null;
  sections: readonly Section[];
  lang: Lang;
}

const THEMES = ["auto", "light", "dark"] as const;
const SIZES = ["s", "m", "l"] as const;
export const SECTIONS = ["subtitle", "latest", "facts", "sources"] as const;
export const LANGS = ["en", "de", "es", "fr"] as const;
export type Section = (typeof SECTIONS)[number];
export type Lang = (typeof LANGS)[number];

export const DEFAULTS: CardOptions = {
  theme: "auto",
  size: "m",
  accent: null,
  sections: SECTIONS,
  lang: "en",
};

/** How many facts a card of each size has room for. */
export const FACTS = { s: 0, m: 3, l: 6 } as const satisfies Record<CardOptions["size"], number>;

/** Reads an address's options. What does not fit counts as left out: a reader's page must not break by it. */
export function readCardOptions(parameters: URLSearchParams): CardOptions {
  const sections = parameters.get("sections")?.split(",") ?? [];
  const known = SECTIONS.filter((section) => sections.includes(section));
  const accent = parameters.get("accent")?.replace(/^#/, "").toLowerCase() ?? "";
  return {
    theme: oneOf(THEMES, parameters.get("theme"), DEFAULTS.theme),
    size: oneOf(SIZES, parameters.get("size"), DEFAULTS.size),
    accent: isAccent(accent) ? accent : null,
    sections: known.length > 0 ? known : DEFAULTS.sections,
    lang: oneOf(LANGS, parameters.get("lang"), DEFAULTS.lang),
  };
}

export function isAccent(text: string): boolean {
  return /^[0-9a-f]{6}$/.test(text);
}

/** The query of an address that says the same; "" for the defaults. */
export function cardQuery(options: CardOptions): string {
  const parameters = new URLSearchParams();
  for (const name of ["theme", "size", "accent", "lang"] as const) {
    if (options[name] !== DEFAULTS[name]) parameters.set(name, String(options[name]));
  }
  if (options.sections.length < SECTIONS.length) {
    parameters.set("sections", options.sections.join(","));
  }
  return parameters.size === 0 ? "" : `?${parameters}`;
}

function oneOf<T extends string>(words: readonly T[], text: string | null, usual: T): T {
  return words.find((word) => word === text) ?? usual;
}
