import { EmbeddableHead } from "../../cards/embeddable-head.tsx";
import { type Example, linkToExample } from "../../explorer/examples.ts";
import { textOf } from "../../html/html-document.tsx";
import { Page } from "../parts/page.tsx";
import type { Site } from "../parts/site.ts";
import { StatementItem } from "../parts/statement-item.tsx";
import type { FrontAnswer } from "./front-answer.ts";

const TITLE = "Throughline: the news as a graph that shows its sources";
const DESCRIPTION = "A knowledge graph of the news in which every fact shows its source.";

/** The example whose answer the page shows. */
const SHOWN_EXAMPLE = "4-the-denials";

interface Properties {
  site: Site;
  baseUrl: string;
  examples: readonly Example[];
  /** Null when the API did not answer. */
  answer: FrontAnswer | null;
}

/** The page at `/`: what this is, one answer with its sources, and where to go next. It reads without a script. */
export function frontPage({ site, baseUrl, examples, answer }: Properties): string {
  const shown = examples.find(({ name }) => name === SHOWN_EXAMPLE);
  return textOf(
    <Page
      site={site}
      title={TITLE}
      description={DESCRIPTION}
      head={
        <EmbeddableHead
          url={`${baseUrl}/`}
          baseUrl={baseUrl}
          title={TITLE}
          description={DESCRIPTION}
          type="website"
          jsonLd={null}
          hasCard={false}
          image={null}
        />
      }
      foot={answer && <Counts answer={answer} />}
    >
      <h1 class="unseen">Throughline</h1>
      <p class="lead">
        Throughline is a graph of the news: people, agencies, cities and programs, and who said what
        about them. Every fact in it shows the passage of the article that says so, letter for
        letter, with the outlet that the article itself credits. Look somebody up above, or ask in
        GraphQL, here in the browser or from a program of your own.
      </p>
      <p class="go">
        <a class="button" href="/graphql">
          Open the explorer
        </a>
      </p>
      <section class="answer" aria-labelledby="question">
        <h2 id="question">Who denied that their city is a “sanctuary city”, and how do we know?</h2>
        <Answer answer={answer} />
        {shown && (
          <p class="more">
            <a href={linkToExample(shown)}>Ask this in the explorer</a>
          </p>
        )}
      </section>
      <section aria-labelledby="examples">
        <h2 id="examples">Questions to begin with</h2>
        <ol>
          {examples.map((example) => (
            <li key={example.name}>
              <a href={linkToExample(example)}>{example.question}</a>
            </li>
          ))}
        </ol>
      </section>
      <GoOn />
    </Page>,
  );
}

function Answer({ answer }: Pick<Properties, "answer">) {
  if (answer === null) {
    return (
      <p class="away">
        The database is unavailable right now, so we can’t show the answer. Reload this page in a
        few minutes.
      </p>
    );
  }
  const denials = answer.topic?.statementsAbout.nodes ?? [];
  if (denials.length === 0) {
    return (
      <p class="away">
        Nobody, as far as this graph knows: it may hold other articles than the built-in one.
      </p>
    );
  }
  return (
    <>
      {denials.map((statement) => (
        <StatementItem key={statement.id} statement={statement} isOpen />
      ))}
    </>
  );
}

function GoOn() {
  return (
    <section aria-labelledby="on">
      <h2 id="on">Next steps</h2>
      <dl>
        <dt>Ask from a program</dt>
        <dd>
          Send GraphQL to <code>/graphql</code>, from any site: there is no key. Lists are Relay
          connections.
        </dd>
        <dt>Read the schema</dt>
        <dd>
          <a href="/schema.graphql">
            <code>schema.graphql</code>
          </a>{" "}
          has every type and field, each with a sentence on what it says.
        </dd>
        <dt>Load an article of your own</dt>
        <dd>
          Its facts are one YAML file. <code>npm run throughline -- check</code> finds every passage
          in the text and names every mistake; <code>load</code> writes all of it, or nothing. The
          README explains how.
        </dd>
      </dl>
    </section>
  );
}

const ONE_AND_MANY = {
  people: ["person", "people"],
  agencies: ["agency", "agencies"],
  cities: ["city", "cities"],
  programs: ["program", "programs"],
  statements: ["statement", "statements"],
  articles: ["article", "articles"],
} as const;

function Counts({ answer }: { answer: FrontAnswer }) {
  return (
    <div class="counts">
      <p>In the graph:</p>
      <ul>
        {(Object.keys(ONE_AND_MANY) as (keyof typeof ONE_AND_MANY)[]).map((kind) => {
          const { totalCount } = answer[kind];
          return (
            <li key={kind}>
              <b>{totalCount.toLocaleString("en-US")}</b>{" "}
              {ONE_AND_MANY[kind][totalCount === 1 ? 0 : 1]}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
