import {
  dataCode,
  type Embedded,
  elementCode,
  embedAddress,
  frameCode,
  oembedAddress,
} from "../../embedding/embed-code.ts";
import { DEFAULTS } from "../../embedding/options.ts";

interface Properties {
  baseUrl: string;
  embedded: Embedded;
}

/** The end of a page that has a card: how to show it elsewhere. */
export function CopyCodes({ baseUrl, embedded }: Properties) {
  return (
    <section id="embed" aria-labelledby="embed-title">
      <h2 id="embed-title">Embed it</h2>
      <p>
        <a href={embedAddress("", embedded.path, DEFAULTS)}>The card</a> in a page of your own:
        paste one of these, or the address of this page where a site asks for one.{" "}
        <a href="/cards">All cards</a>
      </p>
      <Codes baseUrl={baseUrl} embedded={embedded} />
    </section>
  );
}

/** Four ways in: codes to paste into a page of one's own, and what programs ask for. */
export function Codes({ baseUrl, embedded }: Properties) {
  const codes = [
    { name: "As an element", code: elementCode(baseUrl, embedded) },
    { name: "As a frame", code: frameCode(baseUrl, embedded) },
    { name: "By oEmbed", code: oembedAddress(baseUrl, baseUrl + embedded.path) },
    { name: "As data", code: dataCode(baseUrl, embedded) },
  ];
  return (
    <>
      {codes.map(({ name, code }) => (
        <details key={name} class="code">
          <summary>{name}</summary>
          <pre>
            <code data-copied>{code}</code>
          </pre>
          <button type="button" data-copy hidden>
            Copy
          </button>
        </details>
      ))}
    </>
  );
}
