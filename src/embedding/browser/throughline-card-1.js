/**
 * <throughline-card src="https://…/person/jeff-sessions"><a href="https://…">Jeff Sessions</a></throughline-card>
 *
 * Shows the card of what stands at `src`, in a shadow tree of its own. The link inside stays readable
 * where the script doesn't run, and until the card is there. Everything that comes from the server is put into
 * the page as text, and an address only if it is one of the same server.
 *
 * Style it by custom properties (--throughline-accent, -ink, -quiet, -paper, -rule, -font, -label-font) and
 * by parts (card, kind, title, gist, quotation, subtitle, latest, facts, fact, sources, more, gone).
 *
 * This is version 1. It never changes, as pages name it with its hash: what is new goes into a version 2.
 */

const STYLE = `
:host { display: block; max-width: 35rem; color-scheme: light dark; }
:host([hidden]) { display: none; }
:host([theme="light"]) { color-scheme: light; }
:host([theme="dark"]) { color-scheme: dark; }
article {
  --accent: var(--throughline-accent, light-dark(#8a1c1c, #f0a3a3));
  --ink: var(--throughline-ink, light-dark(#1b1b1b, #e8e6e1));
  --quiet: var(--throughline-quiet, light-dark(#5d5a55, #a6a39c));
  --rule: var(--throughline-rule, light-dark(#dcd8d0, #34373f));
  padding: 1.1rem 1.25rem 0.9rem;
  border: 1px solid var(--rule);
  border-top: 3px solid var(--accent);
  background: var(--throughline-paper, light-dark(#fff, #1c1f25));
  color: var(--ink);
  font: 1rem / 1.5 var(--throughline-font, Charter, "Bitstream Charter", Georgia, serif);
  overflow-wrap: break-word;
}
p, ul, blockquote { margin: 0; }
a { color: var(--accent); text-underline-offset: 0.18em; }
.label { font-family: var(--throughline-label-font, system-ui, sans-serif); }
[part="kind"] { color: var(--accent); font-size: 0.75rem; font-weight: 600; }
[part="title"] { font-size: 1.375rem; font-weight: 700; line-height: 1.2; }
[part="quotation"] { padding-inline-start: 0.9rem; border-inline-start: 3px solid var(--accent); font-size: 1.1875rem; line-height: 1.4; }
[part="gist"], [part="subtitle"], [part="sources"] { margin-top: 0.4rem; color: var(--quiet); font-size: 0.875rem; }
[part="quotation"] { margin-top: 0.35rem; }
[part="latest"] { margin-top: 0.7rem; }
[part="latest"] .label { margin-top: 0.25rem; font-size: 0.8125rem; }
[part="facts"] { margin-top: 0.7rem; padding: 0; list-style: none; }
[part="fact"] { padding: 0.35rem 0; border-top: 1px solid var(--rule); font-size: 0.9375rem; }
[part="fact"] a { color: var(--ink); text-decoration-color: var(--rule); }
[part="more"] { margin-top: 0.6rem; padding-top: 0.5rem; border-top: 1px solid var(--rule); font-size: 0.8125rem; }
@media print { :host, :host([theme]) { color-scheme: light; } }
`;

/** The status of what was retracted. */
const GONE = 410;

/** An element with parts; texts become text, and nothing else. */
function make(name, properties, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value !== null && value !== undefined) element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** The address, if it is one of the server that was asked; else that of the page, as any other may be hostile. */
function ownAddress(address, page) {
  const url = URL.canParse(address, page) ? new URL(address, page) : page;
  return url.origin === page.origin ? url.href : page.href;
}

function quotationOrText(text, isQuotation, lang, part) {
  if (!isQuotation) return make("p", { part, dir: "auto" }, text);
  return make("blockquote", { part: "quotation", lang, dir: "auto" }, make("p", {}, `“${text}”`));
}

/** What a reader must know before they take a card for certain. */
const DOUBTS = { INFERRED: "Partly inferred", DISPUTED: "Disputed" };

/** What the server says of what was retracted: readers of the page should know that it was withdrawn. */
function goneCard(sentence) {
  const told = make("p", { part: "gone", class: "label", dir: "auto" }, sentence);
  return make("article", { part: "card", lang: "en" }, told);
}

class ThroughlineCard extends HTMLElement {
  static observedAttributes = ["src"];
  #root = this.attachShadow({ mode: "open" });
  /** What ends the question that was asked last; null while the element is in no page. */
  #asked = null;

  constructor() {
    super();
    const style = new CSSStyleSheet();
    style.replaceSync(STYLE);
    this.#root.adoptedStyleSheets = [style];
    this.#root.append(document.createElement("slot"));
  }

  connectedCallback() {
    this.#asked = new AbortController();
    // What was set before this script ran hides the property, and is no attribute yet.
    if (Object.hasOwn(this, "src")) {
      const { src } = this;
      delete this.src;
      this.src = src;
    } else this.#show();
  }

  disconnectedCallback() {
    this.#asked?.abort();
    this.#asked = null;
  }

  attributeChangedCallback() {
    if (this.#asked) this.#show();
  }

  get src() {
    return this.getAttribute("src") ?? "";
  }

  set src(address) {
    this.setAttribute("src", address);
  }

  async #show() {
    this.#asked.abort();
    this.#asked = new AbortController();
    const { signal } = this.#asked;
    // Without an address nothing is to be shown but the link that stands inside.
    if (this.src === "") return this.#root.replaceChildren(document.createElement("slot"));
    try {
      const page = new URL(this.src, document.baseURI);
      if (!/^https?:$/.test(page.protocol)) throw new Error(`${page} is no web address.`);
      const path = page.pathname.replace(/\/+$/, "");
      const response = await fetch(`${page.origin}/embed${path}.json${page.search}`, {
        signal,
        credentials: "omit",
        referrerPolicy: "no-referrer",
      });
      if (response.status === GONE) {
        const { error } = await response.json();
        if (!signal.aborted) this.#fail(new Error(error), goneCard(error));
        return;
      }
      if (!response.ok) throw new Error(`${page} has no card (${response.status}).`);
      const card = await response.json();
      if (signal.aborted) return;
      this.#root.replaceChildren(this.#card(card, page));
      this.dispatchEvent(new CustomEvent("throughline-card", { detail: card, bubbles: true }));
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
  }

  /** The link that stands inside is shown instead, below what there is to say. */
  #fail(error, ...told) {
    this.#root.replaceChildren(...told, document.createElement("slot"));
    this.dispatchEvent(new CustomEvent("throughline-error", { detail: error, bubbles: true }));
  }

  #card(card, page) {
    const link = (id, text) => make("a", { href: ownAddress(`/${encodeURI(id)}`, page) }, text);
    const { url, kind, title, isQuotation, gist, language, subtitle, date, latest, facts } = card;
    const doubts = card.doubts ?? [];
    const said = kind === "Statement" && !isQuotation ? "In other words" : kind;
    const who = [subtitle, date].filter(Boolean).join(" · ");
    const told = facts.filter(({ sentence }) => sentence !== null);
    const all = [...facts, ...(latest ? [latest] : [])].flatMap(({ sources }) => sources);
    const sources = [...new Map(all.map((each) => [`${each.id} ${each.via}`, each])).values()];
    return make(
      "article",
      // Our own words and the graph's are English; a quotation has the language of its words.
      { part: "card", lang: "en" },
      make("p", { part: "kind", class: "label" }, said),
      gist === null ? null : make("p", { part: "gist", class: "label", dir: "auto" }, gist),
      quotationOrText(title, isQuotation, language, "title"),
      who === "" ? null : make("p", { part: "subtitle", class: "label", dir: "auto" }, who),
      latest === null
        ? null
        : make(
            "div",
            { part: "latest" },
            quotationOrText(
              latest.isQuotation ? latest.text : `In other words: ${latest.text}`,
              latest.isQuotation,
              latest.language,
              null,
            ),
            make("p", { class: "label" }, link(latest.id, latest.date ?? "undated")),
          ),
      told.length === 0
        ? null
        : make(
            "ul",
            { part: "facts" },
            ...told.map(({ id, sentence }) => make("li", { part: "fact" }, link(id, sentence))),
          ),
      sources.length === 0
        ? null
        : make(
            "p",
            { part: "sources", class: "label" },
            sources.length === 1 ? "Source: " : "Sources: ",
            ...sources.flatMap(({ id, label, via }, place) => [
              place > 0 ? "; " : "",
              link(id, label),
              via === null ? "" : `, which credits ${via}`,
            ]),
          ),
      make(
        "p",
        { part: "more", class: "label" },
        ...doubts.map((doubt) => `${DOUBTS[doubt] ?? doubt} · `),
        make("a", { href: ownAddress(url, page) }, "How do we know? Passages at Throughline"),
      ),
    );
  }
}

if (!customElements.get("throughline-card"))
  customElements.define("throughline-card", ThroughlineCard);
