// Runs in the browser, after GraphiQL's own script, which defines the globals React and
// YogaGraphiQL. The parts of a shared link are only put into editors as text: they are never run,
// and never become HTML.

/** The API's own limit; most servers reject longer links anyway. */
const LONGEST_LINK_READ = 100_000;
/** A length of address that servers and proxies commonly accept. */
const LONGEST_LINK_MADE = 8_000;
const PAUSE_IN_TYPING_MS = 300;

const { introspection, parser, completion, examples, ofStories, ofPages } = JSON.parse(
  document.getElementById("explorer-data").textContent,
);
const notice = document.querySelector(".notice");
const copyButton = document.querySelector(".copy-link");

/**
 * The query and variables in the address, or the example or page's document that it names; null if
 * there is none of these.
 */
function linked() {
  if (location.search.length > LONGEST_LINK_READ) {
    notice.textContent = "This link is too long to be opened.";
    return null;
  }
  const parameters = new URLSearchParams(location.search);
  const query = parameters.get("query");
  if (query) return { query, variables: parameters.get("variables") || null };
  const ofPage = ofPages.find((page) => page.name === parameters.get("document"));
  if (ofPage) return { query: ofPage.query, variables: parameters.get("variables") || null };
  const name = parameters.get("example");
  return [...examples, ...ofStories].find((example) => example.name === name) ?? null;
}

/**
 * The tab that was open at the last visit of this browser; null on a first visit. GraphiQL stores
 * the tabs and restores them by itself, but it also stores the current text separately, a moment
 * later, and would open that in another tab if the two differ.
 */
function storedTab() {
  try {
    const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem("graphiql:tabState"));
    return tabs[activeTabIndex] ?? null;
  } catch {
    return null;
  }
}

/**
 * A link that opens the explorer with this query and these variables; null if it would be too long.
 */
function linkTo({ query, variables }) {
  const parameters = new URLSearchParams();
  if (query?.trim()) parameters.set("query", query);
  if (query?.trim() && variables?.trim()) parameters.set("variables", variables);
  const search = parameters.size > 0 ? `?${parameters}` : "";
  const link = location.origin + location.pathname + search;
  return link.length <= LONGEST_LINK_MADE ? link : null;
}

/**
 * GraphiQL's own introspection query comes without a parsed document; visitors' queries come with
 * one.
 */
function isIntrospection({ operationName }, options) {
  return operationName === "IntrospectionQuery" && !options?.documentAST;
}

/**
 * GraphiQL parses a document's operations a moment after its tab is opened. If the visitor presses
 * play before that, GraphiQL sends the operation name of the previous tab, which this document
 * doesn't have.
 */
function withoutStaleName({ operationName, ...parameters }) {
  const isThere = new RegExp(`\\b(query|mutation|subscription)\\s+${operationName}\\b`);
  return isThere.test(parameters.query) ? { ...parameters, operationName } : parameters;
}

/** How long an answer took and how large it was. */
function measured(begun, bytes) {
  const size = bytes < 1_000 ? `${bytes} bytes` : `${(bytes / 1_000).toFixed(1)} KB`;
  return `${Math.round(performance.now() - begun)} ms, ${size}`;
}

async function answerTo(parameters, signal) {
  const begun = performance.now();
  notice.textContent = "";
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
  notice.textContent = measured(begun, new TextEncoder().encode(text).length);
  try {
    return JSON.parse(text);
  } catch {
    return { errors: [{ message: `The server answered ${response.status}: ${text}` }] };
  }
}

/** The browser says why in words for developers, or not at all. */
const AWAY =
  "The server can't be reached. Is this computer online, and is the server running? Then try again.";

/** A fetcher whose request is really aborted by the stop button, here and in the database. */
function fetcher(parameters, options) {
  if (isIntrospection(parameters, options)) {
    return fetch(introspection).then(
      (got) => got.json(),
      () => ({ errors: [{ message: AWAY }] }),
    );
  }
  return {
    subscribe(observer) {
      const stopped = new AbortController();
      answerTo(parameters, stopped.signal).then(
        (answer) => {
          observer.next(answer);
          observer.complete();
        },
        () => {
          if (stopped.signal.aborted) return;
          observer.next({ errors: [{ message: AWAY }] });
          observer.complete();
        },
      );
      return { unsubscribe: () => stopped.abort() };
    },
  };
}

const fromLink = linked();
// GraphiQL adds a link's query to the tabs that it has stored; on a first visit it opens the first
// tab.
const defaultTabs = fromLink
  ? [fromLink, ...examples.filter((example) => example !== fromLink)]
  : examples;
const opened = fromLink ?? storedTab() ?? defaultTabs[0];

let openTab = opened;
let pause;
/** Updates the address to match the open tab, so that copying the address shares the query. */
function showInAddress() {
  const link = linkTo(openTab) ?? location.origin + location.pathname;
  if (link !== location.href) history.replaceState(null, "", link);
}

function onTabChange({ tabs, activeTabIndex }) {
  const tab = tabs[activeTabIndex];
  // An answer is a change of the tab too, and what is told of it stays.
  if (tab.query !== openTab.query) notice.textContent = "";
  openTab = tab;
  clearTimeout(pause);
  pause = setTimeout(showInAddress, PAUSE_IN_TYPING_MS);
}

copyButton.addEventListener("click", async () => {
  clearTimeout(pause);
  showInAddress();
  const link = linkTo(openTab);
  if (link === null) {
    notice.textContent = "This query is too long for a link.";
    return;
  }
  try {
    await navigator.clipboard.writeText(link);
    notice.textContent = "Copied.";
  } catch {
    // Browsers deny access to the clipboard without HTTPS.
    notice.textContent = "Copy the address above: it is the link.";
  }
});

// In a hand, a query's long lines continue below.
globalThis.monaco.editor.onDidCreateEditor((editor) => {
  if (matchMedia("(max-width: 700px)").matches) editor.updateOptions({ wordWrap: "on" });
});

globalThis.YogaGraphiQL.renderYogaGraphiQL(document.getElementById("explorer"), {
  fetcher,
  defaultTabs,
  initialQuery: opened.query ?? "",
  initialVariables: opened.variables ?? "",
  onTabChange,
  // Set so that GraphiQL's wrapper doesn't write the address: it would drop the variables.
  onEditQuery: () => {},
  isHeadersEditorEnabled: false,
  shouldPersistHeaders: false,
  // The bar above already shows the name.
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

/** What completes a query, fetched when the query builder is first used; null if it can't be had now. */
let completing;
function toComplete() {
  completing ??= Promise.all([
    import(completion),
    import(parser),
    fetch(introspection).then((got) => got.json()),
  ]).then(
    ([{ withSelections }, { parse }, { data }]) =>
      (text, before) =>
        withSelections(text, before, parse, data.__schema),
    () => {
      completing = undefined;
      return null;
    },
  );
  return completing;
}

/** The listener for what a click in the query builder is about to change. */
let awaited;
/** Gives the field that a click in the query builder adds something to show. */
function completeAfter({ target }) {
  awaited?.dispose();
  if (!target.closest(".docExplorerWrap")) return;
  const query = globalThis.monaco.editor
    .getModels()
    .find(({ uri }) => uri.path.endsWith("operation.graphql"));
  const before = query.getValue();
  awaited = query.onDidChangeContent(async () => {
    awaited.dispose();
    const complete = await toComplete();
    const text = query.getValue();
    const completed = complete?.(text, before) ?? text;
    if (completed !== text) query.setValue(completed);
  });
}
// Before the builder's own listener, which changes the query.
document.addEventListener("click", completeAfter, true);
// What is typed is the visitor's own.
document.addEventListener("keydown", () => awaited?.dispose(), true);
