import { HtmlDocument, textOf } from "../html/html-document.tsx";
import { ScriptData } from "../html/script-data.tsx";
import type { AssetPaths } from "./assets.ts";
import { type Example, linkToExample } from "./examples.ts";

interface Properties {
  paths: AssetPaths;
  icon: string;
  examples: readonly Example[];
  /** Those on the invented stories. */
  ofStories: readonly Example[];
  /** What the pages ask, so that a reader can go on from one. */
  ofPages: readonly PageDocument[];
}

/** A document that a page asks, under its operation's name. */
interface PageDocument {
  name: string;
  query: string;
}

/**
 * The explorer's page, the same for everyone: the page's script reads a shared link, in the
 * browser, and only puts it into the editors as text.
 */
export function explorerPage({ paths, icon, examples, ofStories, ofPages }: Properties): string {
  const data = {
    workers: paths.workers,
    introspection: paths.introspection,
    parser: paths.parser,
    completion: paths.completion,
    examples: examples.map(asked),
    ofStories: ofStories.map(asked),
    ofPages,
  };
  return textOf(
    <HtmlDocument title="Explorer · Throughline" icon={icon} head={<Head paths={paths} />}>
      <header class="bar">
        <h1 class="brand">
          <a href="/">Throughline</a>
          <span class="unseen"> explorer</span>
        </h1>
        <details class="examples">
          <summary>Examples</summary>
          <div class="menu">
            <ExampleList examples={examples} />
            <p>
              On the two invented stories, once they are loaded:{" "}
              <code>npm run throughline -- load examples/*.yaml</code>
            </p>
            <ExampleList examples={ofStories} />
          </div>
        </details>
        <a href="/schema.graphql">Schema</a>
        <span class="notice" role="status" />
        <button type="button" class="copy-link" disabled>
          Copy link
        </button>
      </header>
      <main id="explorer">
        <p class="opening">Opening the explorer …</p>
        <noscript>
          <p class="opening">
            The explorer is written in JavaScript. Without it, <a href="/">the front page</a> shows
            an answer, and any program can ask at this address.
          </p>
        </noscript>
      </main>
      <ScriptData id="explorer-data" data={data} />
    </HtmlDocument>,
  );
}

function Head({ paths }: Pick<Properties, "paths">) {
  return (
    <>
      <link rel="stylesheet" href={paths.graphiqlStyle} />
      <link rel="stylesheet" href={paths.explorerStyle} />
      <script src={paths.monacoScript} defer />
      <script src={paths.graphiqlScript} defer />
      <script src={paths.explorerScript} defer />
      <script src={paths.accessibilityScript} defer />
    </>
  );
}

function ExampleList({ examples }: Pick<Properties, "examples">) {
  return (
    <ol>
      {examples.map((example) => (
        <li key={example.name}>
          <a href={linkToExample(example)}>{example.question}</a>
        </li>
      ))}
    </ol>
  );
}

function asked({ name, query, variables }: Example) {
  return { name, query, variables };
}
