// Runs in the browser, after GraphiQL's own script, which brings the globals React and YogaGraphiQL.
// A shared link's parts are only ever text in an editor: nothing of them is run, and none becomes HTML.

/** As much as the API itself reads; longer links are refused by most servers anyway. */
const LONGEST_LINK_READ = 100_000;
/** What servers and proxies commonly take as an address. */
const LONGEST_LINK_MADE = 8_000;
const PAUSE_IN_TYPING_MS = 300;

const { workers, introspection, examples } = JSON.parse(
  document.getElementById("explorer-data").textContent,
);
const notice = document.querySelector(".notice");
const copyButton = document.querySelector(".copy-link");

/** What the address holds: a query with its variables, or an example by its name; null if it holds none. */
function linked() {
  if (location.search.length > LONGEST_LINK_READ) {
    notice.textContent = "This link is too long to be opened.";
    return null;
  }
  const parameters = new URLSearchParams(location.search);
  const query = parameters.get("query");
  if (query) return { query, variables: parameters.get("variables") || null };
  return examples.find(({ name }) => name === parameters.get("example")) ?? null;
}

/**
 * The tab that was in view when this browser was last here; null on a first visit. GraphiQL keeps the
 * tabs and finds them by itself, but keeps the text in view once more, a moment apart, and would open
 * that in a tab of its own where the two differ.
 */
function keptTab() {
  try {
    const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem("graphiql:tabState"));
    return tabs[activeTabIndex] ?? null;
  } catch {
    return null;
  }
}

/** The address that opens the explorer with this query and these variables; null if it would be too long. */
function linkTo({ query, variables }) {
  const parameters = new URLSearchParams();
  if (query?.trim()) parameters.set("query", query);
  if (query?.trim() && variables?.trim()) parameters.set("variables", variables);
  const search = parameters.size > 0 ? `?${parameters}` : "";
  const link = location.origin + location.pathname + search;
  return link.length <= LONGEST_LINK_MADE ? link : null;
}

/** GraphiQL's own question for the schema comes without a parsed document, and what visitors ask with one. */
function isIntrospection({ operationName }, options) {
  return operationName === "IntrospectionQuery" && !options?.documentAST;
}

/**
 * GraphiQL learns a document's operations a moment after its tab is opened. Who presses play before
 * that would ask for the last tab's operation, which is not there.
 */
function withoutStaleName({ operationName, ...parameters }) {
  const isThere = new RegExp(`\\b(query|mutation|subscription)\\s+${operationName}\\b`);
  return isThere.test(parameters.query) ? { ...parameters, operationName } : parameters;
}

async function answerTo(parameters, signal) {
  const response = await fetch(location.pathname, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json",
    },
    body: JSON.stringify(withoutStaleName(parameters)),
    signal,
  });
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return { errors: [{ message: `The server answered ${response.status}: ${text}` }] };
  }
}

/** An answer that the stop button really stops, here and in the database. */
function fetcher(parameters, options) {
  if (isIntrospection(parameters, options)) return fetch(introspection).then((got) => got.json());
  return {
    subscribe(observer) {
      const stopped = new AbortController();
      answerTo(parameters, stopped.signal).then(
        (answer) => {
          observer.next(answer);
          observer.complete();
        },
        (error) => {
          if (!stopped.signal.aborted) observer.error(error);
        },
      );
      return { unsubscribe: () => stopped.abort() };
    },
  };
}

globalThis.MonacoEnvironment = {
  getWorkerUrl: (_module, label) => workers[label] ?? workers.editorWorkerService,
};

const fromLink = linked();
// GraphiQL adds what a link holds to tabs that it has kept; on a first visit it opens the first tab.
const defaultTabs = fromLink
  ? [fromLink, ...examples.filter((example) => example !== fromLink)]
  : examples;
const opened = fromLink ?? keptTab() ?? defaultTabs[0];

let shown = opened;
let pause;
/** Keeps the address in step with the tab in view, so that copying it shares what is seen. */
function showInAddress() {
  const link = linkTo(shown) ?? location.origin + location.pathname;
  if (link !== location.href) history.replaceState(null, "", link);
}

function onTabChange({ tabs, activeTabIndex }) {
  shown = tabs[activeTabIndex];
  notice.textContent = "";
  clearTimeout(pause);
  pause = setTimeout(showInAddress, PAUSE_IN_TYPING_MS);
}

copyButton.addEventListener("click", async () => {
  clearTimeout(pause);
  showInAddress();
  const link = linkTo(shown);
  if (link === null) {
    notice.textContent = "This query is too long for a link.";
    return;
  }
  try {
    await navigator.clipboard.writeText(link);
    notice.textContent = "Copied.";
  } catch {
    // Without HTTPS, browsers keep pages from the clipboard.
    notice.textContent = "Copy the address above: it is the link.";
  }
});

globalThis.YogaGraphiQL.renderYogaGraphiQL(document.getElementById("explorer"), {
  fetcher,
  defaultTabs,
  initialQuery: opened.query ?? "",
  initialVariables: opened.variables ?? "",
  onTabChange,
  // Given so that GraphiQL's wrapper leaves the address to us: it would drop the variables.
  onEditQuery: () => {},
  isHeadersEditorEnabled: false,
  shouldPersistHeaders: false,
  // The bar above has the name already.
  logo: globalThis.React.createElement("span"),
  title: globalThis.React.createElement("span"),
});
copyButton.disabled = false;

const menu = document.querySelector(".examples");
document.addEventListener("click", ({ target }) => {
  if (!menu.contains(target)) menu.open = false;
});
document.addEventListener("keydown", ({ key }) => {
  if (key === "Escape") menu.open = false;
});
