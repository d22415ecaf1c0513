// Runs in the browser, after explorer.js. GraphiQL leaves out what a screen reader needs, and its
// elements come and go: as they do, this adds what is missing.

/**
 * A tab may hold nothing that can be pressed, but GraphiQL's tabs hold their buttons. They become a
 * plain list of buttons, of which one is the current.
 */
function mendTabs() {
  for (const list of document.querySelectorAll(".graphiql-tabs[role]")) {
    list.removeAttribute("role");
    list.setAttribute("aria-label", "Queries");
  }
  for (const tab of document.querySelectorAll(".graphiql-tab:is([role], [aria-selected])")) {
    const isOpen = tab.getAttribute("aria-selected") === "true";
    tab.removeAttribute("role");
    tab.removeAttribute("aria-selected");
    tab.querySelector(".graphiql-tab-button")?.setAttribute("aria-current", String(isOpen));
  }
}

/** The fields of the query builder stand behind their names, but aren't labeled by them. */
function mendBuilder() {
  const unlabeled = ":is(input, select):not([aria-label])";
  for (const field of document.querySelectorAll(`.docExplorerWrap ${unlabeled}`)) {
    const name = field
      .closest("[class*='graphiql-explorer-']")
      ?.className.match(/graphiql-explorer-(?!node)(\w+)/)?.[1];
    field.setAttribute("aria-label", name ?? "Name");
  }
}

function mend() {
  mendTabs();
  mendBuilder();
}

let isDue = false;
new MutationObserver(() => {
  if (isDue) return;
  isDue = true;
  requestAnimationFrame(() => {
    isDue = false;
    mend();
  });
}).observe(document.getElementById("explorer"), {
  childList: true,
  subtree: true,
  attributeFilter: ["aria-selected"],
});
mend();
