import { ended } from "../../../model/texts.ts";

interface Properties {
  /** What the page says, in a sentence; of a statement with whoever said it. */
  fact: string;
  /** The page's own address, absolute. */
  url: string;
  /** The day on which the thing itself last changed, such as “November 28, 2026”. */
  changedOn: string;
  /** The address that asks for the same in the explorer. */
  explorer: string;
  hasJsonLd?: boolean;
}

/** How to cite the page, and how to ask for the same as data. */
export function Citing({ fact, url, changedOn, explorer, hasJsonLd = true }: Properties) {
  return (
    <section id="cite" aria-labelledby="cite-title">
      <h2 id="cite-title">Cite this page</h2>
      <div>
        <p class="citing" data-copied>
          {ended(fact)} Throughline, record last changed {changedOn}. {url}
        </p>
        <button type="button" data-copy hidden>
          Copy
        </button>
      </div>
      <p class="more">
        <a href={explorer}>Ask this in the explorer</a> · As data: <a href={`${url}.json`}>JSON</a>
        {hasJsonLd && (
          <>
            , <a href={`${url}.jsonld`}>JSON-LD</a>
          </>
        )}
      </p>
    </section>
  );
}
